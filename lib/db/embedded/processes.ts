import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

function stat(pid: number): string[] | undefined {
  try {
    // The second field is the name in parentheses and may hold spaces: the rest follows its last parenthesis.
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    return [name, ...text.slice(text.lastIndexOf(")") + 2).split(" ")];
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

const hasProc = existsSync("/proc/self/stat");

/** False for a zombie too: it only waits for its parent to take notice. */
export function isAlive(pid: number): boolean {
  if (hasProc) {
    const state = stat(pid)?.[1];
    return state !== undefined && state !== "Z" && state !== "X";
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What tells this process from a later one that was given the same number; undefined when there is none. */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (!hasProc) return ps(pid, "lstart");
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}/${stat(pid)?.[20] ?? ""}`;
}

export function programName(pid: number): string | undefined {
  return hasProc ? stat(pid)?.[0] : ps(pid, "comm");
}

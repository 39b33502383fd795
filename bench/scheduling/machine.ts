import { readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";

/** One line that says where and when the figures were measured. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const what = `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${memory} GB, Linux ${release()}`;
  return `${new Date().toISOString().slice(0, 16)}Z, ${what}, Node ${process.versions.node}, ${describeLoad()}`;
}

/** Other work on the machine spoils the figures: it is said beside them. */
export function describeLoad(): string {
  return `load ${loadavg()
    .map((value) => value.toFixed(2))
    .join(" ")}`;
}

const TICKS_PER_SECOND = 100;

interface Usage {
  parent: number;
  /** Of the process itself, and of its children that have ended. */
  ticks: number;
}

function usageOf(pid: number): Usage | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = [11, 12, 13, 14].reduce((total, index) => total + Number(fields[index]), 0);
    return { parent: Number(fields[1]), ticks };
  } catch {
    return null;
  }
}

/** Seconds of CPU that these processes and all they have started have used so far. Linux only. */
export function cpuSeconds(roots: readonly number[]): number {
  const all = readdirSync("/proc").flatMap((name) => {
    const usage = /^\d+$/.test(name) ? usageOf(Number(name)) : null;
    return usage ? [{ pid: Number(name), ...usage }] : [];
  });
  const members = new Set(roots);
  for (let grew = true; grew; ) {
    const children = all.filter(({ pid, parent }) => members.has(parent) && !members.has(pid));
    for (const { pid } of children) members.add(pid);
    grew = children.length > 0;
  }
  return all.filter(({ pid }) => members.has(pid)).reduce((total, { ticks }) => total + ticks, 0) / TICKS_PER_SECOND;
}

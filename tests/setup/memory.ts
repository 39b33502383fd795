import { readdirSync, readFileSync } from "node:fs";

interface Process {
  pid: number;
  parent: number;
  megabytes: number;
}

function readProcess(pid: number): Process | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { pid, parent: field("PPid"), megabytes: field("VmRSS") / 1024 };
  } catch {
    return null;
  }
}

/** Resident memory in MB of a process, and of it with everything it has started. Linux only. */
export function residentMemory(pid: number): { server: number; tree: number } {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const members = new Set([pid]);
  for (let grew = true; grew; ) {
    const children = all.filter((one) => members.has(one.parent) && !members.has(one.pid));
    for (const child of children) members.add(child.pid);
    grew = children.length > 0;
  }
  const sum = (rows: Process[]) => Math.round(rows.reduce((total, row) => total + row.megabytes, 0));
  return {
    server: sum(all.filter((one) => one.pid === pid)),
    tree: sum(all.filter((one) => members.has(one.pid))),
  };
}

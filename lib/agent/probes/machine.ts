import { type MachineStatus, machineStatus } from "../machine-status";
import { type CheckResult, timed } from "./probe";

/** A machine is not well above this load per processor, or below these shares of free memory and disk. */
const MAX_LOAD_PER_CPU = 2;
const MIN_FREE_MEMORY = 0.05;
const MIN_FREE_DISK = 0.1;

function gibibytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}

function share(part: { totalBytes: number; availableBytes: number }): number {
  return part.totalBytes === 0 ? 0 : part.availableBytes / part.totalBytes;
}

function freeOf(part: { totalBytes: number; availableBytes: number }): string {
  return `${gibibytes(part.availableBytes)} of ${gibibytes(part.totalBytes)} free (${Math.round(share(part) * 100)} %)`;
}

function measured(status: MachineStatus): CheckResult[] {
  const { load, cpus, memory, disk } = status;
  return [
    { check: "load", ok: load <= cpus * MAX_LOAD_PER_CPU, detail: `${load} on ${cpus} processors` },
    { check: "memory", ok: share(memory) >= MIN_FREE_MEMORY, detail: freeOf(memory) },
    { check: "disk", ok: share(disk) >= MIN_FREE_DISK, detail: freeOf(disk) },
  ];
}

/** The machine Nighthawks runs on: load, memory, disk, and its PostgreSQL. */
export async function probeMachine(
  folder: string,
  pingDatabase: () => Promise<number>,
): Promise<{ target: string; checks: CheckResult[] }> {
  const status = await machineStatus(folder);
  const database = await timed("database", async () => {
    await pingDatabase();
    return { ok: true, detail: "PostgreSQL answers" };
  });
  return { target: `this machine (${status.host})`, checks: [...measured(status), database] };
}

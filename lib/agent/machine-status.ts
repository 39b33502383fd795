import type { StatsFs } from "node:fs";
import { statfs } from "node:fs/promises";
import { availableParallelism, freemem, hostname, loadavg, totalmem, uptime } from "node:os";

export interface MachineStatus {
  host: string;
  uptimeSeconds: number;
  cpus: number;
  /** Mean number of runnable processes over the last minute. */
  load: number;
  memory: { totalBytes: number; availableBytes: number };
  disk: { totalBytes: number; availableBytes: number };
}

/** With a database of its own a server may never have made its data folder: then the system's disk is measured. */
function diskOf(folder: string): Promise<StatsFs> {
  return statfs(folder).catch(() => statfs("/"));
}

/** Load, memory and disk of the machine this process runs on. `folder` names the file system to measure. */
export async function machineStatus(folder: string): Promise<MachineStatus> {
  const disk = await diskOf(folder);
  return {
    host: hostname(),
    uptimeSeconds: Math.round(uptime()),
    cpus: availableParallelism(),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    memory: { totalBytes: totalmem(), availableBytes: freemem() },
    disk: { totalBytes: disk.blocks * disk.bsize, availableBytes: disk.bavail * disk.bsize },
  };
}

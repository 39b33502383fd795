import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/tests/setup/server";
import type { Program } from "./debian";

const TRIES = 200;

export interface Redis {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** At the end of the benchmark, however it ends. */
export function stopRedis(): void {
  for (const child of running) child.kill("SIGKILL");
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.end());
  });
}

/** Redis that keeps what it is told: appendonly with its default of one fsync a second. */
export async function startRedis({ command, env }: Program): Promise<Redis> {
  const folder = mkdtempSync(join(tmpdir(), "nighthawks-bench-redis-"));
  const port = await freePort();
  const options = { port, bind: "127.0.0.1", dir: folder, appendonly: "yes", appendfsync: "everysec", save: "" };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: "ignore" });
  running.add(child);
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries === TRIES) throw new Error(`Redis (${command}) did not start.`);
    await sleep(25);
  }
  return {
    port,
    pid: child.pid ?? 0,
    async stop() {
      child.kill("SIGTERM");
      await exited;
      running.delete(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

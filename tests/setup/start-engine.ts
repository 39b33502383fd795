import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface EngineProcess {
  pid: number;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGTERM, and SIGKILL when that takes more than ten seconds. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Starts tests/setup/engine-process.ts; resolves when its engine works. Throws with its output when it ends instead. */
export async function startEngine(env: Record<string, string>): Promise<EngineProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), "nighthawks-engine-"));
  const child = spawn(process.execPath, ["--import", "tsx", "tests/setup/engine-process.ts"], {
    env: { ...process.env, NODE_ENV: "test", DATA_DIR: dataDir, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ready = Promise.withResolvers<void>();
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const collect = (data: Buffer) => {
    output += data.toString();
    if (/^ready$/m.test(output)) ready.resolve();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  exited.then(() => ready.reject(new Error(`The engine ended:\n${output}`)));
  await ready.promise;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    await exited;
    clearTimeout(timer);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { pid: child.pid ?? 0, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}

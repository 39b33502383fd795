import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const START_TIMEOUT_MS = 240_000;

export interface TestServer {
  url: string;
  dataDir: string;
  pid: number;
  /** From the spawn until /readyz answered 200. */
  startMs: number;
  /** Everything it has printed so far. */
  output(): string;
  /** The one-time link that a server without an admin prints. */
  setupLink(): string;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: the database stays behind, as after a crash. */
  kill(): Promise<void>;
}

export interface ServerSettings {
  dataDir?: string;
  port?: number;
  env?: Record<string, string>;
}

export function emptyDataDir(): string {
  return mkdtempSync(join(tmpdir(), "nighthawks-server-"));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

interface Running {
  child: ChildProcess;
  output(): string;
  exited: Promise<number | null>;
}

/** Runs bin/start.mjs without waiting for anything. */
export function spawnServer(env: Record<string, string>): Running {
  const child = spawn(process.execPath, ["--max-semi-space-size=16", "bin/start.mjs"], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const exited = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { child, output: () => output, exited };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

/** `npm start` on a data folder of its own, ready to be used. Throws with its output when it does not become ready. */
export async function startServer({
  dataDir = emptyDataDir(),
  port,
  env = {},
}: ServerSettings = {}): Promise<TestServer> {
  const chosen = port ?? (await freePort());
  const url = `http://localhost:${chosen}`;
  const start = Date.now();
  const { child, output, exited } = spawnServer({ DATA_DIR: dataDir, PORT: String(chosen), NEXTAUTH_URL: url, ...env });
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() - start > START_TIMEOUT_MS) {
      child.kill("SIGKILL");
      throw new Error(`The server did not become ready:\n${output()}`);
    }
    await sleep(50);
  }
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    startMs: Date.now() - start,
    output,
    setupLink: () => output().match(/https?:\/\/\S+\/setup\?token=[\w.-]+/)?.[0] ?? "",
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

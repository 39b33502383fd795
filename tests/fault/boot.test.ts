import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { isAlive } from "@/lib/db/embedded/processes";
import { emptyDataDir, freePort, spawnServer, startServer, type TestServer } from "../setup/server";
import { slowness } from "../setup/slowness";

const BUILD_MAY_BE_NEEDED_MS = 300_000;
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(dataDir = emptyDataDir()): Promise<TestServer> {
  const server = await startServer({ dataDir });
  cleanups.push(() => server.stop());
  return server;
}

/** The error output of a start that is expected to fail. */
async function failedStart(env: Record<string, string>): Promise<string> {
  const { exited, output } = spawnServer({ DATA_DIR: emptyDataDir(), ...env });
  expect(await exited).toBe(1);
  return output();
}

/** A copy of the entry points on its own, with as much of the installation as is named. */
async function copyOfBin(...installed: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nighthawks-uninstalled-"));
  cleanups.push(() => rm(folder, { recursive: true }));
  await cp("bin", join(folder, "bin"), { recursive: true });
  for (const path of installed) await symlink(resolve(path), join(folder, path));
  return folder;
}

async function postgresPid(server: TestServer): Promise<number> {
  const text = await readFile(`${server.dataDir}/postgres/postmaster.pid`, "utf8");
  return Number(text.split("\n")[0]);
}

it.each([
  ["packages", "node_modules"],
  ["database client", join("lib", "db", "generated"), "node_modules"],
])("without its %s a start ends at once and says what to run", async (_name, missing, ...installed) => {
  const folder = await copyOfBin(...installed);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin", "start.mjs")], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain(missing);
  expect(stderr).toContain('run "npm ci" first');
});

describe("npm start", { timeout: BUILD_MAY_BE_NEEDED_MS }, () => {
  it("prints its address and a one-time set-up link, and starts again soon", async () => {
    const first = await start();
    expect(first.output()).toContain(`Nighthawks is running: ${first.url}`);
    expect(first.setupLink()).toContain("/setup?token=");
    expect(await first.stop()).toBe(0);
    // 3 s is the goal. The fastest of three, with room for half as long again.
    const times: number[] = [];
    while (times.length < 3) {
      const again = await start(first.dataDir);
      times.push(again.startMs);
      await again.stop();
    }
    expect(Math.min(...times)).toBeLessThan(4_500 * slowness());
  });

  it("stops everything on SIGTERM", async () => {
    const server = await start();
    const postgres = await postgresPid(server);
    expect(await server.stop()).toBe(0);
    expect([isAlive(server.pid), isAlive(postgres)]).toEqual([false, false]);
  });

  it("goes on with the database that a kill -9 left behind", async () => {
    const first = await start();
    const postgres = await postgresPid(first);
    await first.kill();
    expect(isAlive(postgres)).toBe(true);
    const second = await start(first.dataDir);
    expect(await postgresPid(second)).toBe(postgres);
    await second.stop();
    expect(isAlive(postgres)).toBe(false);
  });

  it("runs from a folder that holds the server and nothing of the repository beside it", async () => {
    await start();
    const names = (await readdir(".next/standalone")).filter((name) => !name.startsWith("."));
    expect(names.sort()).toEqual(["node_modules", "package.json", "prisma", "public", "server.js"]);
  });

  it("says that the port is taken and how to choose another", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    cleanups.push(() => new Promise((resolve) => other.close(resolve)));
    const output = await failedStart({ PORT: String(port) });
    expect(output).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(output).toContain(`PORT=${port + 1} npm start`);
  });

  it("says which value of the environment is wrong and what is allowed", async () => {
    const output = await failedStart({ RUN_LEASE_SECONDS: "soon" });
    expect(output).toContain('RUN_LEASE_SECONDS is "soon". Allowed: a whole number from 1 to 3600.');
  });

  it("refuses a second server on one data folder, and the first goes on", async () => {
    const first = await start();
    const output = await failedStart({ DATA_DIR: first.dataDir, PORT: String(await freePort()) });
    expect(output).toContain(`Another Nighthawks server (process ${first.pid})`);
    expect(output).not.toMatch(/^ +at /m);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  });
});

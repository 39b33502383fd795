import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DatabaseState } from "@/lib/db";
import { assertReachable } from "@/lib/db/embedded/operating-user";
import { isAlive } from "@/lib/db/embedded/processes";

const NOBODY = 65534;
const cleanups: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "nighthawks-embedded-"));
  cleanups.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

interface Started {
  child: ChildProcess;
  exited: Promise<number | null>;
  state: DatabaseState | undefined;
  errors: string;
}

/** Resolves when the process says that its database runs, or has ended because it does not. */
function startProcess(dataDir: string, env: Record<string, string> = {}, uid?: number): Promise<Started> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/setup/database-process.ts"], {
    env: { ...process.env, NODE_ENV: "test", DATA_DIR: dataDir, ...env },
    ...(uid !== undefined && { uid }),
  });
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  cleanups.push(() => {
    child.kill("SIGTERM");
    return exited;
  });
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  return new Promise((resolve) => {
    child.stdout.on("data", (data) => resolve({ child, exited, state: JSON.parse(String(data)), errors }));
    exited.then(() => {
      if (errors === "") errors = "It ended without a word.";
      resolve({ child, exited, state: undefined, errors });
    });
  });
}

async function stop({ child, exited }: Started): Promise<number | null> {
  child.kill("SIGTERM");
  return exited;
}

describe("the embedded PostgreSQL", () => {
  it("starts on an empty folder and leaves no process behind when stopped", async () => {
    const started = await startProcess(folder());
    expect(started.state).toMatchObject({ running: true, kind: "embedded", migrated: true, adopted: false });
    expect(await stop(started)).toBe(0);
    expect(isAlive(started.state?.postgresPid ?? 0)).toBe(false);
  });

  it("is adopted by the next start after kill -9 of its process", async () => {
    const dataDir = folder();
    const first = await startProcess(dataDir);
    first.child.kill("SIGKILL");
    await first.exited;
    const second = await startProcess(dataDir);
    expect(second.state).toMatchObject({ adopted: true, postgresPid: first.state?.postgresPid, appliedMigrations: [] });
    await stop(second);
    expect(isAlive(first.state?.postgresPid ?? 0)).toBe(false);
  });

  it("recovers when PostgreSQL was killed as well", async () => {
    const dataDir = folder();
    const first = await startProcess(dataDir);
    first.child.kill("SIGKILL");
    await first.exited;
    process.kill(first.state?.postgresPid ?? 0, "SIGKILL");
    const second = await startProcess(dataDir);
    expect(second.state).toMatchObject({ running: true, adopted: false, appliedMigrations: [] });
  });

  it("starts again when postmaster.pid names a process that is another program", async () => {
    const dataDir = folder();
    await stop(await startProcess(dataDir));
    writeFileSync(join(dataDir, "postgres", "postmaster.pid"), `${process.pid}\n${dataDir}\n0\n5432\n\n127.0.0.1\n`);
    expect(await startProcess(dataDir)).toMatchObject({ errors: "", state: { running: true, adopted: false } });
  });

  it("starts over when a first start was killed while it made the cluster", async () => {
    const dataDir = folder();
    mkdirSync(join(dataDir, "postgres.unfinished", "cluster"), { recursive: true });
    expect(await startProcess(dataDir)).toMatchObject({ errors: "", state: { running: true } });
  });

  it("keeps its password for the server's user only", async () => {
    const dataDir = folder();
    await startProcess(dataDir);
    expect(statSync(join(dataDir, "database-password")).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "postgres")).mode & 0o077).toBe(0);
  });
});

describe("a start that cannot work says why", () => {
  it("because another server uses the data folder", async () => {
    const dataDir = folder();
    const first = await startProcess(dataDir);
    const second = await startProcess(dataDir);
    expect(second.errors).toContain(`Another Nighthawks server (process ${first.child.pid}) already uses`);
    expect(second.errors).toContain(dataDir);
    expect(isAlive(first.state?.postgresPid ?? 0)).toBe(true);
  });

  it("because the data folder is a file, or lies below one", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    expect((await startProcess(file)).errors).toMatch(/The data folder .*file cannot be used because it is a file/);
    const below = await startProcess(join(file, "data"));
    expect(below.errors).toContain(`${join(file, "data")} cannot be used because a part of its path is a file`);
  });

  it.runIf(process.getuid?.() === 0)("because this user may not write to the data folder, naming the fix", async () => {
    const dataDir = folder();
    chmodSync(dataDir, 0o755);
    const { errors } = await startProcess(dataDir, {}, NOBODY);
    expect(errors).toContain(`The data folder ${dataDir} cannot be used because this user may not write there`);
    expect(errors).toContain(`chown -R ${NOBODY} ${dataDir}`);
  });

  it("because PostgreSQL's user may not enter a folder on the way, naming the folder and the fix", () => {
    const closed = join(folder(), "closed");
    mkdirSync(join(closed, "data"), { recursive: true });
    chmodSync(join(closed, ".."), 0o711);
    chmodSync(closed, 0o700);
    const check = () =>
      assertReachable(join(closed, "data", "postgres"), "the data folder", {
        uid: 65534,
        gid: 65534,
        name: "postgres",
      });
    expect(check).toThrow(`may not enter ${closed}`);
    expect(check).toThrow(`chmod o+x ${closed}`);
    chmodSync(closed, 0o711);
    expect(check).not.toThrow();
  });

  it("because DATABASE_URL leads nowhere", async () => {
    const { errors } = await startProcess(folder(), { DATABASE_URL: "postgresql://nobody:secret@127.0.0.1:1/none" });
    expect(errors).toContain("The database at DATABASE_URL cannot be reached");
    expect(errors).not.toContain("secret");
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded";
import { isAlive } from "@/lib/db/embedded/processes";
import { applyMigrations } from "@/lib/db/migrations/apply";

/** A PostgreSQL of the test's own, so that nobody else is hurt when it crashes. */
export interface CrashingPostgres {
  port(): number;
  /** The address of its database behind a proxy, under a name for pg_stat_activity and the records. */
  urlBehind(proxyPort: number): string;
  /** What `pg_ctl restart -m immediate` does: no checkpoint, every connection cut, recovery at the start. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

export async function startCrashingPostgres(): Promise<CrashingPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "nighthawks-fault-"));
  let server: EmbeddedPostgres = await startEmbeddedPostgres(folder);
  await applyMigrations(server.connectionString);
  return {
    port: () => server.port,
    urlBehind(proxyPort) {
      const url = new URL(server.connectionString);
      url.port = String(proxyPort);
      return url.href;
    },
    async crash() {
      process.kill(server.pid, "SIGQUIT");
      while (isAlive(server.pid)) await sleep(10);
      server = await startEmbeddedPostgres(folder);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import type { Inngest } from "inngest";
import pg from "pg";
import { startDoubleApp } from "../double/double-app";
import { startApp, testDatabase } from "../executor/test-app";
import type { WireRecorder } from "../wire/wire-recorder";
import { parityFunctions } from "./functions";

export interface Outcome {
  status: string;
  output: unknown;
}

/** Something that executes functions, and what became of their runs. */
export interface ParityEngine {
  client: Inngest;
  wire: WireRecorder;
  /** What the functions' bodies noted. */
  journal: string[];
  outcomes(functionId: string): Promise<Outcome[]>;
  /** What the engine has to complain of. */
  violations(): string[];
  stop(): Promise<void>;
}

/** Short waits between attempts, the same for both. */
const retryDelayMs = (attempt: number) => 100 * (attempt + 1);

export async function embeddedEngine(): Promise<ParityEngine> {
  const journal: string[] = [];
  const database = await testDatabase();
  const inspector = new pg.Pool({ connectionString: database.connectionString, max: 2 });
  const functions = (client: Inngest) => parityFunctions(client, (line) => void journal.push(line));
  const app = await startApp(database.connectionString, functions, { retryDelayMs, concurrency: 20 });
  return {
    ...{ client: app.client, wire: app.wire, journal, violations: () => [] },
    async outcomes(functionId) {
      const { rows } = await inspector.query<{ status: string; output: string | null }>(
        "SELECT status, output FROM executor.run WHERE function_id = $1",
        [`wire-${functionId}`],
      );
      return rows.map(({ status, output }) => ({ status, output: output === null ? null : JSON.parse(output) }));
    },
    async stop() {
      await app.executor.stop(500);
      await inspector.end();
      await database.drop();
    },
  };
}

export async function doubleEngine(): Promise<ParityEngine> {
  const journal: string[] = [];
  const functions = (client: Inngest) => parityFunctions(client, (line) => void journal.push(line));
  const app = await startDoubleApp(functions, { retryDelayMs });
  return {
    ...{ client: app.client, wire: app.wire, journal, violations: () => app.double.violations, stop: app.stop },
    async outcomes(functionId) {
      return app.double.runs
        .filter(({ config }) => config.id === `wire-${functionId}`)
        .map(({ status, output }) => ({ status, output: status === "cancelled" ? null : output }));
    },
  };
}

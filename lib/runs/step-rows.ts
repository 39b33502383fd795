import type { StepBodyResult, StepSpec } from "@/lib/agent";
import { newId, pool } from "@/lib/db";
import { FencedError, RUN_CHANNEL } from "./bump";
import { type Claimed, leaseMs } from "./lease";

export type Begun = { done: true; output: unknown } | { done: false; attempt: number; at: Date };

/** The run's next `seq` under the fence, as bumpFenced takes it; parameters: run, fence, lease in ms. */
const BUMPED = `"seq" = "seq" + 1,
    "leaseUntil" = greatest("leaseUntil", clock_timestamp() + $3::int * interval '1 millisecond')`;
const HELD = `"id" = $1 AND "fence" = $2 AND "status" = 'running'`;
const NOW = "date_trunc('milliseconds', clock_timestamp())";

const json = (value: unknown): string => JSON.stringify(value ?? null);

/** The first row of a statement that writes under the fence; there is none when the fence is outdated. */
async function writeFenced<Row extends object>(claimed: Claimed, name: string, text: string, values: unknown[]) {
  const { runId, fence } = claimed;
  const { rows } = await pool().query<Row>({ name, text, values: [runId, fence, leaseMs(), ...values] });
  if (!rows[0]) throw new FencedError(runId);
  return rows[0];
}

/** One statement: seq and lease of the run, and the step's row, which a step that is done keeps as it is. */
export async function beginRow(claimed: Claimed, position: number, spec: StepSpec): Promise<Begun> {
  const { attempt, at } = await writeFenced<{ attempt: number | null; at: Date }>(
    claimed,
    "step.begin",
    `WITH bumped AS (
       UPDATE "Run" SET ${BUMPED} WHERE ${HELD} RETURNING "id", "seq", ${NOW} AS at
     ), begun AS (
       INSERT INTO "Step" ("id", "runId", "position", "kind", "name", "attempt", "status", "input", "startedAt", "seq")
       SELECT $4, bumped."id", $5::int, $6::"StepKind", $7, 1, 'running', $8::jsonb, at, "seq" FROM bumped
       ON CONFLICT ("runId", "position") DO UPDATE SET "status" = 'running', "attempt" = "Step"."attempt" + 1,
         "input" = excluded."input", "error" = NULL, "startedAt" = excluded."startedAt", "finishedAt" = NULL,
         "seq" = excluded."seq" WHERE "Step"."status" <> 'done'
       RETURNING "attempt"
     ) SELECT (SELECT "attempt" FROM begun), at, pg_notify('${RUN_CHANNEL}', "id") FROM bumped`,
    [newId(), position, spec.kind, spec.name, json(spec.input)],
  );
  if (attempt === null) return { done: true, output: await storedOutput(claimed.runId, position) };
  return { done: false, attempt, at };
}

/** The first end of a step counts: whoever did it as well gets that output, and only the tokens are added. */
export async function endRow<T>(claimed: Claimed, position: number, result: StepBodyResult<T>): Promise<T> {
  const { input = 0, output = 0, cached = 0, estimated = false } = result.usage ?? {};
  const cost = result.usage ? (result.costUsd ?? null) : "0";
  const { ended } = await writeFenced<{ ended: boolean }>(
    claimed,
    "step.end",
    `WITH bumped AS (
       UPDATE "Run" SET ${BUMPED}, "inputTokens" = "inputTokens" + $6::int, "outputTokens" = "outputTokens" + $7::int,
         "cachedTokens" = "cachedTokens" + $8::int, "tokensEstimated" = "tokensEstimated" OR $9::boolean,
         "costUsd" = CASE WHEN $10::numeric IS NULL OR ("costUsd" IS NULL AND "inputTokens" > 0) THEN NULL
           ELSE coalesce("costUsd", 0) + $10::numeric END
       WHERE ${HELD} RETURNING "id", "seq"
     ), ended AS (
       UPDATE "Step" SET "status" = 'done', "output" = $5::jsonb, "finishedAt" = ${NOW}, "seq" = bumped."seq",
         "inputTokens" = $6, "outputTokens" = $7, "cachedTokens" = $8, "costUsd" = $11::numeric
       FROM bumped WHERE "runId" = bumped."id" AND "position" = $4::int AND "status" <> 'done' RETURNING 1
     ) SELECT EXISTS (SELECT 1 FROM ended) AS ended, pg_notify('${RUN_CHANNEL}', "id") FROM bumped`,
    [position, json(result.output), input, output, cached, estimated, cost, result.costUsd ?? null],
  );
  return ended ? result.output : ((await storedOutput(claimed.runId, position)) as T);
}

/** A step that only notes something: begun and ended by one statement, unless it has ended before. */
export async function noteRow<T>(claimed: Claimed, position: number, spec: StepSpec, output: T): Promise<T> {
  const { noted } = await writeFenced<{ noted: boolean }>(
    claimed,
    "step.note",
    `WITH bumped AS (
       UPDATE "Run" SET ${BUMPED} WHERE ${HELD} RETURNING "id", "seq", ${NOW} AS at
     ), noted AS (
       INSERT INTO "Step" ("id", "runId", "position", "kind", "name", "attempt", "status", "input", "output",
         "startedAt", "finishedAt", "seq")
       SELECT $4, bumped."id", $5::int, $6::"StepKind", $7, 1, 'done', $8::jsonb, $9::jsonb, at, at, "seq" FROM bumped
       ON CONFLICT ("runId", "position") DO UPDATE SET "status" = 'done', "attempt" = "Step"."attempt" + 1,
         "input" = excluded."input", "output" = excluded."output", "error" = NULL, "startedAt" = excluded."startedAt",
         "finishedAt" = excluded."finishedAt", "seq" = excluded."seq" WHERE "Step"."status" <> 'done'
       RETURNING 1
     ) SELECT EXISTS (SELECT 1 FROM noted) AS noted, pg_notify('${RUN_CHANNEL}', "id") FROM bumped`,
    [newId(), position, spec.kind, spec.name, json(spec.input), json(output)],
  );
  return noted ? output : ((await storedOutput(claimed.runId, position)) as T);
}

async function storedOutput(runId: string, position: number): Promise<unknown> {
  const text = `SELECT "output" FROM "Step" WHERE "runId" = $1 AND "position" = $2`;
  const { rows } = await pool().query<{ output: unknown }>({ name: "step.output", text, values: [runId, position] });
  return rows[0]?.output;
}

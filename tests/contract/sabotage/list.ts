export interface Sabotage {
  /** What the executor does wrong with it. */
  name: string;
  file: string;
  find: string;
  replace: string;
  /** The suite that must go red. */
  suite: string;
}

const EXECUTOR = "inngest/embedded";
const PEER = "prisma/migrations/20261126022300_executor_peer/migration.sql";
const PARITY = "tests/contract/parity";
const SIDE_BY_SIDE = "tests/contract/executor/side-by-side.test.ts";
const RESCUE = "tests/contract/executor/peer.test.ts";

/** Ten that the parity suite must notice, and three for what only several executors show. */
export const SABOTAGES: Sabotage[] = [
  {
    name: "x-inngest-no-retry is ignored",
    file: `${EXECUTOR}/answer.ts`,
    find: 'answer.headers.get("x-inngest-no-retry") === "true" || attempt + 1 >= maxAttempts',
    replace: "attempt + 1 >= maxAttempts",
    suite: PARITY,
  },
  {
    name: "Retry-After is ignored",
    file: `${EXECUTOR}/answer.ts`,
    find: 'parseRetryAfter(answer.headers.get("retry-after"), nowMs)',
    replace: "parseRetryAfter(null, nowMs)",
    suite: PARITY,
  },
  {
    name: "an event id starts its function as often as it is sent",
    file: `${EXECUTOR}/intake.ts`,
    find: "return onceId === null ? null :",
    replace: "return onceId !== null ? null :",
    suite: PARITY,
  },
  {
    name: "concurrency limits do not limit",
    file: PEER,
    find: "item_id <> p_item) >= slot_limit THEN",
    replace: "item_id <> p_item) >= slot_limit + 9 THEN",
    suite: PARITY,
  },
  {
    name: "any event of the name ends a wait, whatever its condition says",
    file: `${EXECUTOR}/settle.ts`,
    find: "|| !matches(step.expression, context)",
    replace: "|| !matches(null, context)",
    suite: PARITY,
  },
  {
    name: "a cancelling event cancels every run of the function",
    file: `${EXECUTOR}/settle.ts`,
    find: "return matches(rule.if, ",
    replace: "return matches(null, ",
    suite: PARITY,
  },
  {
    name: "onFailure is never told",
    file: `${EXECUTOR}/lifecycle-events.ts`,
    find: "Failed: FAILED",
    replace: "Failed: null",
    suite: PARITY,
  },
  {
    name: "checkpoints are acknowledged and not stored",
    file: `${EXECUTOR}/api.ts`,
    find: "      steps,\n    );",
    replace: "      [],\n    );",
    suite: PARITY,
  },
  {
    name: "delayed events start at once",
    file: "prisma/migrations/20261126030500_executor_batches/migration.sql",
    find: "greatest(clock_timestamp(), to_timestamp(wanted.ts / 1000))",
    replace: "clock_timestamp()",
    suite: PARITY,
  },
  {
    name: "a failed attempt is not counted",
    file: PEER,
    find: "SET attempt = attempt + 1, locked_by = NULL",
    replace: "SET attempt = attempt, locked_by = NULL",
    suite: PARITY,
  },
  {
    name: "the fence is dropped: an outdated holder's checkpoints count",
    file: "prisma/migrations/20261126060000_executor_sets/migration.sql",
    find: "AND i.generation = firsts.generation AND i.locked_by = p_executor)",
    replace: ")",
    suite: SIDE_BY_SIDE,
  },
  {
    name: "each executor fires each cron",
    file: `${EXECUTOR}/crons.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source's text.
    find: "cron:${hashOf(trigger)}:${iso}`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above.
    replace: "cron:${hashOf(trigger)}:${ulid(nowMs)}`",
    suite: SIDE_BY_SIDE,
  },
  {
    name: "events whose receiver died are told to nobody",
    file: `${EXECUTOR}/heartbeat.ts`,
    find: "await store.leftUnsettled(SETTLE_AFTER_MS)",
    replace: "[]",
    suite: RESCUE,
  },
];

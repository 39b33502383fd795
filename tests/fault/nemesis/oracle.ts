import type pg from "pg";
import { dueTimesOf, type StoredSchedule } from "./due-times";

/** One sentence for each thing that must not be, from the database alone. Empty: all is well. */
export async function findFaults(pool: pg.Pool): Promise<string[]> {
  const found = await occurrenceFaults(pool);
  for (const [name, sql] of Object.entries(NEVER)) {
    const { rows } = await pool.query<{ what: string }>(sql);
    found.push(...rows.map(({ what }) => `${name}: ${what}`));
  }
  return found;
}

interface TaskRows {
  id: string;
  schedule: StoredSchedule;
  rows: { due: string; until: string; count: number; scheduled: string | null }[];
}

const OCCURRENCES = `
  SELECT t."id", t."schedule", coalesce(json_agg(json_build_object('due', r."dueAt", 'until',
    coalesce(r."dueUntil", r."dueAt"), 'count', r."count", 'scheduled', r."scheduledFor") ORDER BY r."dueAt")
    FILTER (WHERE r."id" IS NOT NULL), '[]') AS rows
  FROM "Task" t LEFT JOIN "Run" r ON r."taskId" = t."id" AND r."trigger" = 'schedule' GROUP BY t."id"`;

/** Each due time that the oracle computes lies in exactly one row, and no row covers anything else. */
async function occurrenceFaults(pool: pg.Pool): Promise<string[]> {
  const { rows: tasks } = await pool.query<TaskRows>(OCCURRENCES);
  return tasks.flatMap(({ id, schedule, rows }) => {
    const times = new Map(dueTimesOf(schedule).map((time) => [time, 0]));
    const invented = rows.flatMap(({ due, until, count, scheduled }) => {
      const [from, to] = [Date.parse(due), Date.parse(until)];
      const covered = [...times.keys()].filter((time) => time >= from && time <= to);
      for (const time of covered) times.set(time, (times.get(time) ?? 0) + 1);
      const isRight = covered.length === count && covered[0] === from && covered.at(-1) === to;
      return isRight && Date.parse(scheduled ?? "") === from
        ? []
        : [`invented: task ${id} ${due} … ${until} (${count})`];
    });
    const wrong = [...times].flatMap(([time, count]) => {
      const what = `task ${id} ${new Date(time).toISOString()}`;
      return count === 1 ? [] : [count === 0 ? `missing: ${what}` : `doubled: ${what} has ${count} rows`];
    });
    return [...invented, ...wrong];
  });
}

const NEVER = {
  early: `SELECT run || ' was started ' || starts - at || ' before its time' AS what FROM fault.run_change
    WHERE op = 'UPDATE' AND status = 'running' AND at < starts`,
  "closed early": `SELECT run || ' was ' || status || ' ' || due_until - at || ' before it was due' AS what
    FROM fault.run_change WHERE op <> 'DELETE' AND status IN ('skipped', 'missed') AND at < due_until`,
  "missed in time": `SELECT run || ' was missed ' || at - starts || ' after its time' AS what FROM (
      SELECT DISTINCT ON (run) * FROM fault.run_change WHERE status = 'missed' ORDER BY run, n) AS first
    WHERE at < starts + interval '60 s'`,
  "skipped beside nothing": `SELECT r."id" AS what FROM "Run" r WHERE r."status" = 'skipped'
      AND r."reason" LIKE 'The previous run was still running%' AND NOT EXISTS (
        SELECT 1 FROM "Run" o WHERE o."taskId" = r."taskId" AND o."id" <> r."id" AND o."startedAt" <= r."finishedAt"
          AND (o."finishedAt" IS NULL OR o."finishedAt" >= r."finishedAt"))`,
  "skipped without a pause": `SELECT c.run AS what FROM fault.run_change c JOIN "Run" r ON r."id" = c.run
    WHERE c.op <> 'DELETE' AND r."reason" = 'The task was paused' AND c.n = (
        SELECT min(n) FROM fault.run_change WHERE run = c.run AND status = 'skipped')
      AND (SELECT status FROM fault.task_change WHERE task = c.task AND at <= c.at ORDER BY n DESC LIMIT 1) <> 'paused'`,
  "attempt started twice": `SELECT run || ' step ' || position || ' attempt ' || attempt AS what FROM fault.step_change
    WHERE status = 'running' GROUP BY run, position, attempt HAVING count(*) > 1`,
  "step done twice": `SELECT run || ' step ' || position AS what FROM fault.step_change
    WHERE status = 'done' GROUP BY run, position HAVING count(*) > 1`,
  "step begun after its end": `SELECT s.run || ' step ' || s.position || ' attempt ' || s.attempt AS what
    FROM fault.step_change s WHERE s.status <> 'done' AND EXISTS (SELECT 1 FROM fault.step_change d
      WHERE d.run = s.run AND d.position = s.position AND d.status = 'done' AND d.n < s.n)`,
  "step written by a process that does not execute the run": `SELECT DISTINCT s.run || ' step ' || s.position || ' by ' || s.writer
    AS what FROM fault.step_change s WHERE EXISTS (SELECT 1 FROM fault.holder h WHERE h.engine_run = s.engine_run)
      AND NOT EXISTS (SELECT 1 FROM fault.holder h WHERE h.engine_run = s.engine_run AND h.holder = s.writer
        AND h.at <= s.at)`,
  "fence went back": `SELECT run || ' from ' || before || ' to ' || fence AS what FROM (
      SELECT run, fence, status, lag(fence) OVER w AS before, lag(status) OVER w AS status_before
      FROM fault.run_change WHERE op <> 'DELETE' WINDOW w AS (PARTITION BY run ORDER BY n)) AS c
    WHERE fence < before OR (status = 'running' AND status_before <> 'running' AND fence <= before)`,
  "effect executed twice": `SELECT concat_ws(' ', key, 'arrived', string_agg(at::text, ', '),
      'journal:', (SELECT string_agg(e.status || ' ' || e.at, ', ' ORDER BY e.n) FROM fault.effect_change e
        WHERE e.key = t.key)) AS what
    FROM fault.receipt t GROUP BY key HAVING count(*) > 1`,
  "effect without intent": `SELECT t.key AS what FROM fault.receipt t WHERE NOT EXISTS (SELECT 1
      FROM fault.effect_change e WHERE e.key = t.key AND e.status = 'started' AND e.at <= t.at)`,
  "effect said done that never arrived": `SELECT e."idempotencyKey" AS what FROM "Effect" e
    WHERE e."status" = 'done' AND e."output" ->> 'ok' = 'true' AND coalesce(e."output" ->> 'channel', '') <> 'outbox'
      AND NOT EXISTS (SELECT 1 FROM fault.receipt t WHERE t.key = e."idempotencyKey")`,
  stuck: `SELECT "status" || ' run ' || "id" AS what FROM "Run" WHERE "status" IN ('queued', 'running', 'waiting')
    UNION ALL SELECT 'unsent event ' || "eventId" FROM "PendingEvent"
    UNION ALL SELECT concat_ws(' ', 'executor run', r.function_id, r.created_at, r.step_count, i.*)
      FROM executor.run r LEFT JOIN executor.item i ON i.run_id = r.id WHERE r.status = 'running'
    UNION ALL SELECT 'executor item ' || id FROM executor.item
    UNION ALL SELECT 'executor slot ' || key FROM executor.slot
    UNION ALL SELECT 'untold event ' || event_id FROM executor.unsettled`,
};

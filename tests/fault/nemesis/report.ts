import type pg from "pg";
import type { FaultKind } from "./timeline";

const RUNS = `SELECT "trigger" || ' ' || "status" || coalesce(': ' || left("reason", 60), '') AS what,
  sum("count")::int AS count FROM "Run" GROUP BY 1 ORDER BY 2 DESC, 1`;

const FIGURES = `SELECT
  (SELECT sum("count") FROM "Run" WHERE "trigger" = 'schedule') AS "due times",
  (SELECT sum("takeovers") FROM "Run") AS "takeovers",
  (SELECT sum("sendNo" - 1) FROM "Run") AS "resends",
  (SELECT sum("attempt" - 1) FROM "Step") AS "step attempts repeated",
  (SELECT count(*) FROM "Effect") AS "effects",
  (SELECT count(DISTINCT key) FROM fault.effect_change WHERE status = 'unknown') AS "effects once unknown",
  (SELECT count(*) FROM fault.receipt) AS "arrived outside"`;

const LATENESS = `SELECT percentile_disc(ARRAY[0.5, 0.99, 1]) WITHIN GROUP (ORDER BY late) AS late FROM (
  SELECT extract(epoch FROM "startedAt" - greatest("startAfter", "heldUntil"))::float8 AS late FROM "Run"
  WHERE "startedAt" IS NOT NULL AND NOT "catchUp") AS started`;

export interface Facts {
  title: string;
  seed: number;
  faults: Map<FaultKind, number>;
  /** What else is worth a line. */
  others: Record<string, string | number>;
}

export async function report(pool: pg.Pool, { title, seed, faults, others }: Facts): Promise<string> {
  const [runs, figures, lateness] = await Promise.all([
    pool.query<{ what: string; count: number }>(RUNS),
    pool.query<Record<string, string>>(FIGURES),
    pool.query<{ late: number[] }>(LATENESS),
  ]);
  const late = (lateness.rows[0]?.late ?? []).map((seconds) => `${seconds.toFixed(2)} s`).join(" / ");
  const lines: [string, string | number][] = [
    ...Object.entries(figures.rows[0] ?? {}),
    ["started late, p50 / p99 / max", late],
    ...[...faults].map(([kind, count]): [string, number] => [`× ${kind}`, count]),
    ...Object.entries(others),
    ...runs.rows.map(({ what, count }): [string, number] => [`runs ${what}`, count]),
  ];
  const table = lines.map(([name, value]) => `  ${name.padEnd(72)} ${value}`).join("\n");
  return `${title} (FAULT_SEED=${seed})\n${table}\n`;
}

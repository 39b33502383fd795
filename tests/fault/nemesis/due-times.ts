/** A task's schedule as it stands in the database. */
export interface StoredSchedule {
  kind: string;
  cronExpressions: string[];
  rrule: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

const SECOND = 1000;

/**
 * The due times in milliseconds, found by asking each second whether it is one. Knows only what the workload uses
 * (seconds and minutes of a cron in zones of whole minutes, rules of seconds and minutes) and nothing of the product.
 */
export function dueTimesOf(schedule: StoredSchedule): number[] {
  const first = Math.ceil(Date.parse(schedule.startsAt ?? "") / SECOND) * SECOND;
  const last = Date.parse(schedule.endsAt ?? "");
  const isDue = schedule.kind === "rrule" ? byRule(schedule.rrule ?? "") : byCron(schedule.cronExpressions);
  const found: number[] = [];
  for (let at = first; at <= last; at += SECOND) if (isDue(at / SECOND)) found.push(at);
  return found;
}

type Check = (second: number) => boolean;

function byRule(text: string): Check {
  const parts = /^DTSTART;TZID=UTC:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\nRRULE:FREQ=(\w+?)(?:;INTERVAL=(\d+))?$/.exec(
    text,
  );
  if (!parts) throw new Error(`The oracle cannot read the rule ${text}.`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const anchor = Date.UTC(year, month - 1, day, hour, minute, second) / SECOND;
  const step = Number(parts[8] ?? 1) * ({ SECONDLY: 1, MINUTELY: 60 }[parts[7] ?? ""] ?? Number.NaN);
  return (at) => at >= anchor && (at - anchor) % step === 0;
}

function byCron(expressions: string[]): Check {
  const sets = expressions.map((expression) => {
    const [seconds = "", minutes = "", ...rest] = expression.split(" ");
    if (rest.join(" ") !== "* * * *") throw new Error(`The oracle cannot read the expression ${expression}.`);
    return { seconds: valuesOf(seconds), minutes: valuesOf(minutes) };
  });
  return (at) => sets.some(({ seconds, minutes }) => seconds.has(at % 60) && minutes.has(Math.floor(at / 60) % 60));
}

/** "*", "7,37", "20-40/10", "5/15": which of 0 to 59. */
function valuesOf(field: string): Set<number> {
  const values = field.split(",").flatMap((part) => {
    const [, from, to, step] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined) throw new Error(`The oracle cannot read the field ${field}.`);
    const first = from === "*" ? 0 : Number(from);
    const last = to ? Number(to) : from === "*" || step ? 59 : first;
    return Array.from({ length: 60 }, (_, value) => value).filter(
      (value) => value >= first && value <= last && (value - first) % Number(step ?? 1) === 0,
    );
  });
  return new Set(values);
}

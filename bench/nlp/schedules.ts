import {
  instantOfLocal,
  localOfInstant,
  type Schedule,
  type ScheduleInput,
  scheduleSchema,
  stampOf,
  validateSchedule,
} from "@/lib/scheduling";
import type { Entry } from "@/tests/evals/nlp/entry";

export interface ClockTime {
  hour: number;
  minute: number;
}

/** The product's own reading of a day without a time, lent to the libraries. */
export const DEFAULT_TIME: ClockTime = { hour: 9, minute: 0 };
const PARTS_OF_DAY: Record<string, ClockTime> = {
  morning: { hour: 8, minute: 0 },
  afternoon: { hour: 14, minute: 0 },
  evening: { hour: 18, minute: 0 },
  night: { hour: 21, minute: 0 },
};

export function partOfDay(name: string): ClockTime {
  return PARTS_OF_DAY[name] ?? DEFAULT_TIME;
}

/** Null when it cannot fire: that is no answer, rather than a wrong one. */
export function cronSchedule(expressions: string[], entry: Entry): Schedule | null {
  return possible({ kind: "cron", cronExpressions: expressions.map(withoutEverySecond) }, entry);
}

/** `rule` without DTSTART; it starts today at `time`. */
export function ruleSchedule(rule: string, time: ClockTime, entry: Entry): Schedule | null {
  const today = localNow(entry).slice(0, 10);
  const start = stampOf(Date.parse(`${today}T${twoDigits(time.hour)}:${twoDigits(time.minute)}:00Z`));
  return possible({ kind: "rrule", rrule: `DTSTART;TZID=${entry.timezone}:${start}\nRRULE:${rule}` }, entry);
}

/** `local` is a reading of the person's clock: 2026-11-26T15:00:00. */
export function onceSchedule(local: string, entry: Entry): Schedule | null {
  const reading = Date.parse(`${local}Z`);
  return Number.isNaN(reading) ? null : instantSchedule(instantOfLocal(entry.timezone, reading), entry);
}

export function instantSchedule(instant: number, entry: Entry): Schedule | null {
  return possible({ kind: "once", runAt: new Date(instant).toISOString() }, entry);
}

/** The person's clock at `now`: 2026-11-25T11:00:00. */
export function localNow(entry: Entry): string {
  return new Date(localOfInstant(entry.timezone, Date.parse(entry.now))).toISOString().slice(0, 19);
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function possible(input: ScheduleInput, entry: Entry): Schedule | null {
  try {
    const schedule = scheduleSchema.parse({ timezone: entry.timezone, ...input });
    validateSchedule(schedule, new Date(entry.now));
    return schedule;
  } catch {
    return null;
  }
}

/** Nobody who names no seconds wants each of them: `* *\/15 * * * *` is taken for every 15 minutes. */
function withoutEverySecond(expression: string): string {
  const fields = expression.split(" ");
  return fields.length === 6 && fields[0] === "*" ? fields.slice(1).join(" ") : expression;
}

import { readStamp } from "./rrule-stamp";
import { instantOfLocal, localOfInstant } from "./zone";

/** HOURLY and finer: real time from the anchor, filtered by the wall clock. */
export interface RealTimeRule {
  kind: "interval";
  zone: string;
  anchor: number;
  stepMs: number;
  count: number | null;
  until: number | null;
  months: Set<number> | null;
  monthDays: Set<number> | null;
  weekdays: Set<number> | null;
  hours: Set<number> | null;
  minutes: Set<number> | null;
}

const DAY_MS = 86_400_000;
const MAX_DAYS = 9 * 366;
const stepOf: Record<string, number> = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1000 };
const weekdayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const known = new Set([
  "FREQ",
  "INTERVAL",
  "COUNT",
  "UNTIL",
  "WKST",
  "BYMONTH",
  "BYMONTHDAY",
  "BYDAY",
  "BYHOUR",
  "BYMINUTE",
]);

/** Null when the frequency is a day or more. */
export function readRealTimeRule(zone: string, stamp: string, body: string): RealTimeRule | null {
  const parts = new Map(body.split(";").map((part) => part.split("=", 2) as [string, string]));
  const unit = stepOf[parts.get("FREQ") ?? ""];
  if (unit === undefined) return null;
  for (const name of parts.keys())
    if (!known.has(name)) throw new Error(`${name} is not supported with ${parts.get("FREQ")}`);
  if (unit === stepOf.HOURLY && parts.has("BYMINUTE"))
    throw new Error("BYMINUTE is not supported with HOURLY; use DTSTART");
  const until = parts.get("UNTIL");
  return {
    kind: "interval",
    zone,
    anchor: instantOfLocal(zone, readStamp(stamp)),
    stepMs: unit * Number(parts.get("INTERVAL") ?? 1),
    count: parts.has("COUNT") ? Number(parts.get("COUNT")) : null,
    until: until === undefined ? null : readStamp(until),
    months: readSet(parts.get("BYMONTH"), Number),
    monthDays: readSet(parts.get("BYMONTHDAY"), Number),
    weekdays: readSet(parts.get("BYDAY"), (name) => weekdayNames.indexOf(name)),
    hours: readSet(parts.get("BYHOUR"), Number),
    minutes: readSet(parts.get("BYMINUTE"), Number),
  };
}

export function nextInterval(rule: RealTimeRule, after: number): number | null {
  const filtered = rule.months ?? rule.monthDays ?? rule.weekdays ?? rule.hours ?? rule.minutes;
  if (rule.count !== null && filtered !== null) return nextCounted(rule, after, rule.count);
  let instant = stepAtOrAfter(rule, after + 1);
  const limit = instant + MAX_DAYS * DAY_MS;
  while (instant < limit && (rule.until === null || instant <= rule.until)) {
    if (rule.count !== null && (instant - rule.anchor) / rule.stepMs >= rule.count) return null;
    const local = localOfInstant(rule.zone, instant);
    if (!matchesDate(rule, local))
      instant = stepAtOrAfter(rule, Math.max(instant + 1, nextMidnight(rule, instant, local)));
    else if (!matchesTime(rule, local)) instant += rule.stepMs;
    else return instant;
  }
  return null;
}

function nextCounted(rule: RealTimeRule, after: number, count: number): number | null {
  const uncounted = { ...rule, count: null };
  let instant = nextInterval(uncounted, rule.anchor - 1);
  for (let seen = 0; seen < count && instant !== null; seen += 1) {
    if (instant > after) return instant;
    instant = nextInterval(uncounted, instant);
  }
  return null;
}

function stepAtOrAfter(rule: RealTimeRule, instant: number): number {
  return rule.anchor + Math.max(0, Math.ceil((instant - rule.anchor) / rule.stepMs)) * rule.stepMs;
}

/** A little early is harmless: the day is looked at again. */
function nextMidnight(rule: RealTimeRule, instant: number, local: number): number {
  const midnight = Math.floor(local / DAY_MS) * DAY_MS + DAY_MS;
  return instantOfLocal(rule.zone, midnight) > instant ? instantOfLocal(rule.zone, midnight) : instant + 1;
}

function matchesDate(rule: RealTimeRule, local: number): boolean {
  const date = new Date(local);
  if (rule.months && !rule.months.has(date.getUTCMonth() + 1)) return false;
  if (rule.weekdays && !rule.weekdays.has(date.getUTCDay())) return false;
  if (!rule.monthDays) return true;
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return rule.monthDays.has(date.getUTCDate()) || rule.monthDays.has(date.getUTCDate() - length - 1);
}

function matchesTime(rule: RealTimeRule, local: number): boolean {
  const date = new Date(local);
  if (rule.hours && !rule.hours.has(date.getUTCHours())) return false;
  return !rule.minutes || rule.minutes.has(date.getUTCMinutes());
}

function readSet(text: string | undefined, read: (item: string) => number): Set<number> | null {
  if (text === undefined) return null;
  const values = text.split(",").map(read);
  if (values.some((value) => !Number.isInteger(value))) throw new Error(`"${text}" is no list of known values`);
  return new Set(values);
}

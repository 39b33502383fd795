import { civilDate, DAY_MS, daysInMonth, weekday } from "../civil";
import { instantOfLocal, localOfInstant, segmentAt } from "../zone";
import { firstAbove } from "./fixed";
import type { RuleParts } from "./parts";

/** HOURLY and finer: real time from the anchor, filtered by the wall clock. */
export interface RealTimeRule {
  kind: "interval";
  zone: string;
  parts: RuleParts;
  anchor: number;
  stepMs: number;
  until: number | null;
  /** The due instants of a counted rule with filters, as far as anybody has asked. */
  counted: number[];
  isCountedWhole: boolean;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** The rarest day, 29 February on a given weekday, comes at least every 40 years. */
const MAX_DAYS = 45 * 366;
/**
 * Looks at the wall clock, of a microsecond or two each, before a rule counts as one that never fires. A step of any
 * length comes to any minute of the day after 1,440 steps at most, if it ever does.
 */
const MAX_LOOKS = 4_000;
const stepOf: Partial<Record<RuleParts["frequency"], number>> = {
  HOURLY: HOUR_MS,
  MINUTELY: MINUTE_MS,
  SECONDLY: 1000,
};

/** Null when the frequency is a day or more. Throws an Error for parts that a rule of real time cannot have. */
export function readRealTimeRule(zone: string, start: number, parts: RuleParts): RealTimeRule | null {
  const unit = stepOf[parts.frequency];
  if (unit === undefined) return null;
  const refuse = (name: string): never => {
    throw new Error(`${name} is not supported with FREQ=${parts.frequency}`);
  };
  if (parts.yearDays) refuse("BYYEARDAY");
  if (parts.weekNumbers) refuse("BYWEEKNO");
  if (parts.positions) refuse("BYSETPOS");
  if (parts.seconds) refuse("BYSECOND");
  if (parts.minutes && parts.frequency === "HOURLY") refuse("BYMINUTE");
  if (parts.weekdays?.some(({ ordinal }) => ordinal !== 0)) refuse("A numbered BYDAY");
  const { until } = parts;
  return {
    ...{ kind: "interval", zone, parts, counted: [], isCountedWhole: false },
    anchor: instantOfLocal(zone, start),
    stepMs: unit * parts.interval,
    until: until && (until.isUtc ? until.stamp : instantOfLocal(zone, until.stamp)),
  };
}

/** The first instant strictly after `after`; null when there is none, or none within the looks allowed. */
export function nextRealTime(rule: RealTimeRule, after: number): number | null {
  const { months, monthDays, weekdays, hours, minutes, count } = rule.parts;
  if (count === null) return uncounted(rule, after);
  const isFiltered = Boolean(months ?? monthDays ?? weekdays ?? hours ?? minutes);
  if (isFiltered) return nextCounted(rule, after, count);
  const next = uncounted(rule, after);
  return next === null || (next - rule.anchor) / rule.stepMs >= count ? null : next;
}

function nextCounted(rule: RealTimeRule, after: number, count: number): number | null {
  while (!rule.isCountedWhole && (rule.counted.at(-1) ?? Number.NEGATIVE_INFINITY) <= after) {
    const next = uncounted(rule, rule.counted.at(-1) ?? rule.anchor - 1);
    if (next === null || rule.counted.push(next) >= count) rule.isCountedWhole = true;
  }
  return rule.counted[firstAbove(rule.counted, after)] ?? null;
}

function uncounted(rule: RealTimeRule, after: number): number | null {
  let instant = stepAtOrAfter(rule, after + 1);
  const limit = instant + MAX_DAYS * DAY_MS;
  for (let looks = 0; looks < MAX_LOOKS && instant < limit; looks += 1) {
    if (rule.until !== null && instant > rule.until) return null;
    const goOn = mismatchUntil(rule, instant);
    if (goOn === null) return instant;
    instant = stepAtOrAfter(rule, Math.max(goOn, instant + 1));
  }
  return null;
}

function stepAtOrAfter(rule: RealTimeRule, instant: number): number {
  return rule.anchor + Math.max(0, Math.ceil((instant - rule.anchor) / rule.stepMs)) * rule.stepMs;
}

/** Null when the wall clock suits the rule; otherwise up to when it does not, as far as can be told at once. */
function mismatchUntil(rule: RealTimeRule, instant: number): number | null {
  const { hours, minutes } = rule.parts;
  const local = localOfInstant(rule.zone, instant);
  const day = Math.floor(local / DAY_MS);
  const suiting = suitingDay(rule.parts, day);
  // The first instant of a later day lies behind every change of the clocks before it.
  if (suiting !== day) return instantOfLocal(rule.zone, suiting * DAY_MS);
  const ofDay = local - day * DAY_MS;
  if (hours && !hours.includes(Math.floor(ofDay / HOUR_MS))) return aheadBy(rule.zone, instant, HOUR_MS, ofDay);
  if (!minutes?.includes(Math.floor((ofDay % HOUR_MS) / MINUTE_MS)) && minutes)
    return aheadBy(rule.zone, instant, MINUTE_MS, ofDay);
  return null;
}

/** Where the wall clock's hour or minute ends, or its offset changes before. */
function aheadBy(zone: string, instant: number, unitMs: number, ofDay: number): number {
  return Math.min(instant + unitMs - (ofDay % unitMs), segmentAt(zone, instant).end);
}

/** The first day from `day` on that the date parts allow, or the day behind the limit. */
function suitingDay({ months, monthDays, weekdays }: RuleParts, day: number): number {
  if (!months && !monthDays && !weekdays) return day;
  const limit = day + MAX_DAYS;
  for (let candidate = day; candidate < limit; candidate += 1) {
    if (weekdays && !weekdays.some((item) => item.weekday === weekday(candidate))) continue;
    if (!months && !monthDays) return candidate;
    const date = civilDate(candidate);
    if (months && !months.includes(date.month)) continue;
    if (!monthDays || monthDays.includes(date.day)) return candidate;
    if (monthDays.includes(date.day - daysInMonth(date.year, date.month) - 1)) return candidate;
  }
  return limit;
}

import { instantOfLocal, nextOccurrence, nextOccurrences, type Schedule } from "@/lib/scheduling";
import { allButDays } from "./all-but-days";
import { nthSlots } from "./cron-days";
import { workdaysLeft } from "./last-of-weekday";
import { type Exception, everyDay, otherThan, type When, withoutFewMonths } from "./outline";
import type { ClockTime, DaySlot } from "./slots";

/** What an outline of a recurrence rule says; `start` is its first due time, `end` its last where it has one. */
export interface RruleOutline {
  when: When;
  months: number[] | null;
  without: Exception[];
  start: number;
  end: number | null;
  exact: boolean;
}

interface Rule {
  parts: Map<string, string>;
  frequency: string;
  interval: number;
  /** Wall clock of DTSTART. */
  anchor: Date;
  months: number[] | null;
}

const known = new Set(
  "FREQ INTERVAL BYMONTH BYMONTHDAY BYDAY BYSETPOS BYHOUR BYMINUTE BYSECOND COUNT UNTIL WKST".split(" "),
);
const weekdayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const MOST_COUNTED = 100;
const MOST_TIMES = 24;
const workdays = "1,2,3,4,5";

/** Null when slots cannot say what the rule says. */
export function outlineRrule(schedule: Schedule): RruleOutline | null {
  const rule = readRule(schedule.rrule ?? "");
  const said = rule && (stepsOf(rule) ?? daysOf(rule));
  if (!rule || !said) return null;
  const from = schedule.startsAt === null ? 0 : Date.parse(schedule.startsAt) - 1;
  const start = nextOccurrence(schedule, new Date(from))?.getTime();
  const end = lastOf(rule, schedule);
  if (start === undefined || end === undefined) return null;
  return withoutFewMonths({ ...said, months: rule.months, start, end });
}

function readRule(text: string): Rule | null {
  const stamp = /^DTSTART;TZID=[^:\s]+:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/m.exec(text);
  const body = /^RRULE:(.+)$/m.exec(text)?.[1];
  if (!stamp || body === undefined) return null;
  const [, year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = stamp.map(Number);
  const parts = new Map(body.split(";").map((part) => part.split("=", 2) as [string, string]));
  const week = parts.get("WKST") ?? "MO";
  if ([...parts.keys()].some((name) => !known.has(name))) return null;
  const interval = Number(parts.get("INTERVAL") ?? 1);
  if (week !== "MO" && interval > 1) return null;
  const anchor = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const months = numbersOf(parts.get("BYMONTH"));
  return { parts, frequency: parts.get("FREQ") ?? "", interval, anchor, months };
}

function numbersOf(text: string | undefined): number[] | null {
  return text === undefined ? null : text.split(",").map(Number);
}

type Said = Pick<RruleOutline, "when" | "without" | "exact">;

const unitSeconds: Record<string, [number, "hour" | "minute" | "second"]> = {
  HOURLY: [3600, "hour"],
  MINUTELY: [60, "minute"],
  SECONDLY: [1, "second"],
};

/** Hours and finer: real time from the first run. */
function stepsOf({ parts, frequency, interval }: Rule): Said | null {
  const [seconds, unit] = unitSeconds[frequency] ?? [];
  if (seconds === undefined || unit === undefined) return null;
  if (["BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS"].some((name) => parts.has(name))) return null;
  const step = seconds * interval;
  const weekdays = weekdaysOf(parts.get("BYDAY"));
  const monthDays = numbersOf(parts.get("BYMONTHDAY"));
  if (weekdays === null) return null;
  const named: DaySlot[] = monthDays
    ? [{ kind: "monthDays", days: monthDays, recurring: true }]
    : weekdays.length > 0
      ? [{ kind: "weekdays", weekdays, recurring: true }]
      : [];
  // Where the steps divide the day the compiler counts them from midnight, by the wall clock.
  const exact = step % 60 === 0 ? 86_400 % step !== 0 : 60 % step !== 0;
  const without = monthDays && weekdays.length > 0 ? otherThan(weekdays) : [];
  const when: When = { kind: "steps", days: named, count: interval, unit, minutes: [], window: null, except: null };
  return { when, without, exact };
}

/** Empty without weekdays, null where they are numbered. */
function weekdaysOf(text: string | undefined): number[] | null {
  const weekdays = text === undefined ? [] : text.split(",").map((name) => weekdayNames.indexOf(name));
  return weekdays.includes(-1) ? null : weekdays.sort((a, b) => a - b);
}

const units: Record<string, "day" | "week" | "month" | "year"> = {
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
};

function daysOf(rule: Rule): Said | null {
  const unit = units[rule.frequency];
  const times = timesOf(rule);
  if (unit === undefined || times === null) return null;
  const days = unit === "day" || unit === "week" ? daysOfWeek(rule, unit) : daysOfMonth(rule);
  const { interval, months } = rule;
  if (days === null) return null;
  const { named, without } = days;
  const pair = { days: named, times };
  if (interval === 1) return { when: { kind: "fixed", pairs: [pair] }, without, exact: true };
  if (unit === "month" && 12 % interval === 0 && months === null) {
    const first = rule.anchor.getUTCMonth();
    rule.months = Array.from({ length: 12 / interval }, (_, index) => ((first + index * interval) % 12) + 1);
    rule.months.sort((a, b) => a - b);
    return { when: { kind: "fixed", pairs: [pair] }, without, exact: true };
  }
  if (unit === "month" && months !== null) return null;
  const spaced = named.filter((day) => day.kind !== "everyDay");
  return { when: { kind: "spaced", count: interval, unit, days: spaced, times }, without, exact: true };
}

interface Named {
  named: DaySlot[];
  without: Exception[];
}

function daysOfWeek({ parts, interval, anchor }: Rule, unit: "day" | "week"): Named | null {
  const weekdays = weekdaysOf(parts.get("BYDAY"));
  const monthDays = numbersOf(parts.get("BYMONTHDAY"));
  if (weekdays === null || parts.has("BYSETPOS")) return null;
  if (unit === "week") {
    if (monthDays) return null;
    const named = weekdays.length > 0 ? weekdays : [anchor.getUTCDay()];
    return { named: [{ kind: "weekdays", weekdays: named, recurring: true }], without: [] };
  }
  const without = weekdays.length > 0 ? otherThan(weekdays) : [];
  if (monthDays) return interval > 1 ? null : { named: [monthDaySlot(monthDays)], without };
  if (interval > 1) return { named: [everyDay], without };
  return { named: weekdays.length > 0 ? [{ kind: "weekdays", weekdays, recurring: true }] : [everyDay], without: [] };
}

function monthDaySlot(days: number[]): DaySlot {
  return { kind: "monthDays", days, recurring: true };
}

function daysOfMonth(rule: Rule): Named | null {
  const { parts, frequency, interval, anchor } = rule;
  const isYearly = frequency === "YEARLY";
  const names = parts.get("BYDAY")?.split(",");
  const monthDays = numbersOf(parts.get("BYMONTHDAY"));
  const positions = numbersOf(parts.get("BYSETPOS"));
  const weekdays = weekdaysOf(parts.get("BYDAY"));
  if (positions) return monthDays || !(rule.months || !isYearly) ? null : positioned(positions, weekdays ?? []);
  if (names && monthDays) {
    if (weekdays === null || (isYearly && !rule.months && interval > 1)) return null;
    const left = interval === 1 ? allButDays(monthDays) : null;
    if (left) return { named: [{ kind: "weekdays", weekdays, recurring: true }], without: left };
    return { named: [monthDaySlot(monthDays)], without: otherThan(weekdays) };
  }
  if (names) {
    if (weekdays && interval > 1) return null;
    if (weekdays) return { named: [{ kind: "weekdays", weekdays, recurring: true }], without: [] };
    return isYearly && !rule.months ? null : numbered(names);
  }
  if (isYearly && !rule.months) {
    if (monthDays) return interval > 1 ? null : { named: [monthDaySlot(monthDays)], without: [] };
    rule.months = [anchor.getUTCMonth() + 1];
  }
  const days = monthDays ?? [anchor.getUTCDate()];
  const [month, ...others] = rule.months ?? [];
  if (month === undefined || others.length > 0 || days.some((day) => day < 0))
    return { named: [monthDaySlot(days)], without: [] };
  rule.months = null;
  return { named: [{ kind: "yearDay", month, days, recurring: true }], without: [] };
}

/** "the 3rd business day", "the first Monday". */
function positioned(positions: number[], weekdays: number[]): Named | null {
  const [only, ...others] = weekdays;
  if (only === undefined) return null;
  if (others.length === 0) return { named: [{ kind: "nthWeekday", ordinals: positions, weekdays }], without: [] };
  return String(weekdays) === workdays ? workdaysAt(positions, weekdays) : null;
}

/** "on the second, third, …, 23rd working day" is "Monday to Friday, except on the first working day". */
function workdaysAt(positions: number[], weekdays: number[]): Named {
  const left = workdaysLeft(positions);
  if (left === null) return { named: [{ kind: "nthWorkday", ordinals: positions }], without: [] };
  return {
    named: [{ kind: "weekdays", weekdays, recurring: true }],
    without: [{ kind: "nthWorkday", ordinals: left }],
  };
}

function numbered(names: readonly string[]): Named | null {
  const ordinals = new Map<number, number[]>();
  for (const name of names) {
    const [, ordinal, day = ""] = /^([+-]?\d+)([A-Z]{2})$/.exec(name) ?? [];
    const weekday = weekdayNames.indexOf(day);
    if (ordinal === undefined || weekday < 0 || Math.abs(Number(ordinal)) > 5) return null;
    ordinals.set(weekday, [...(ordinals.get(weekday) ?? []), Number(ordinal)]);
  }
  const named = nthSlots(ordinals);
  const fromEnd = [...ordinals].some(([, found]) => found.some((one) => one < -1));
  return named.length > 1 && fromEnd ? exceptSome(ordinals) : { named, without: [] };
}

/** Each of these weekdays, but for the first or last of the month. */
function exceptSome(ordinals: ReadonlyMap<number, number[]>): Named {
  const left = [...ordinals].map(([weekday, found]): [number, number[]] => {
    const fromStart = [1, 2, 3].filter((one) => !found.includes(one));
    return [
      weekday,
      found.includes(-2) ? [...fromStart, -1] : [...fromStart, ...[4, 5].filter((one) => !found.includes(one))],
    ];
  });
  const without = nthSlots(new Map(left.filter(([, out]) => out.length > 0)));
  const weekdays = [...ordinals.keys()].sort((a, b) => a - b);
  return {
    named: [weekdays.length === 7 ? everyDay : { kind: "weekdays", weekdays, recurring: true }],
    without: without.filter((day) => day.kind === "nthWeekday"),
  };
}

function timesOf({ parts, anchor }: Rule): ClockTime[] | null {
  const hours = numbersOf(parts.get("BYHOUR")) ?? [anchor.getUTCHours()];
  const minutes = numbersOf(parts.get("BYMINUTE")) ?? [anchor.getUTCMinutes()];
  const [second = 0, ...others] = numbersOf(parts.get("BYSECOND")) ?? [anchor.getUTCSeconds()];
  if (others.length > 0 || hours.length * minutes.length > MOST_TIMES) return null;
  const seconds = second > 0 ? { seconds: second } : {};
  return hours
    .flatMap((hour) => minutes.map((minute) => ({ minutes: hour * 60 + minute, ...seconds })))
    .sort((a, b) => a.minutes - b.minutes);
}

/** The end that a rule has in itself, in epoch milliseconds; undefined when it cannot be told. */
function lastOf({ parts, frequency }: Rule, schedule: Schedule): number | null | undefined {
  const until = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(parts.get("UNTIL") ?? "");
  if (until) {
    const [, year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = until.map(Number);
    const stamp = Date.UTC(year, month - 1, day, hour, minute, second);
    const isInstant = until[7] === "Z" || frequency in unitSeconds;
    return isInstant ? stamp : instantOfLocal(schedule.timezone, stamp);
  }
  if (!parts.has("COUNT") && !parts.has("UNTIL")) return null;
  const count = Number(parts.get("COUNT") ?? MOST_COUNTED + 1);
  if (!(count <= MOST_COUNTED)) return undefined;
  const all = { ...schedule, startsAt: null, endsAt: null };
  return nextOccurrences(all, new Date(0), count).at(-1)?.getTime();
}

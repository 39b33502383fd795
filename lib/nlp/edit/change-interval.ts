import type { DaySlot, IntervalUnit } from "../core/slots";
import { type Group, isStepped, type Parts, timesOf } from "./parts";

const MOST_CHOICES = 4;
const within = new Set<IntervalUnit>(["second", "minute", "hour"]);

export function isWithinDay(interval: Parts["interval"]): boolean {
  return interval !== null && within.has(interval.unit);
}

/** How often changes: steps lose the times, weeks and months keep them, with the days that fit. */
export function withInterval(
  parts: Parts,
  interval: Parts["interval"],
  minutes: Parts["minutes"],
  named: readonly DaySlot[],
): Parts {
  const all = parts.groups.flatMap((group) => group.days);
  const [first] = parts.groups;
  if (minutes || isWithinDay(interval)) {
    const days = named.length > 0 ? [] : all.filter((day) => day.kind !== "date" && day.kind !== "relative");
    const window = isStepped(parts) ? parts.window : null;
    return {
      ...parts,
      interval: interval ?? parts.interval,
      minutes,
      window,
      groups: [{ days, clock: [] }],
      anchor: null,
    };
  }
  if (!interval) return parts;
  const fitting = (all: readonly DaySlot[]): DaySlot[] =>
    all.map((day) => ofPeriod(day, interval.unit)).filter((day) => fits(day, interval.unit));
  const isKept = parts.groups.some((group) => fitting(group.days).length > 0);
  // Beside days that fit, those that do not stay what they are: what is dropped would take its time along.
  const groups = parts.groups.map(({ days, clock }) => ({
    days: isKept && fitting(days).length === 0 ? days : fitting(days),
    clock,
  }));
  const days = groups.flatMap((group) => group.days);
  const anchor = days.length > 0 && interval.count > 1 ? parts.anchor : null;
  const next = { ...parts, interval, minutes: null, window: null, anchor };
  if (isKept) return { ...next, groups };
  return { ...next, groups: groups.length > 1 ? apartFrom(groups) : [{ days, clock: first?.clock ?? [] }] };
}

/** Days that do not fit are dropped, times never. */
function apartFrom(groups: readonly Group[]): Group[] {
  const times = [...new Map(timesOf(groups).map((time) => [time.minutes, time])).values()];
  return [{ days: groups.flatMap(({ days }) => days), clock: [{ kind: "times", times }] }];
}

/** "every two weeks" of Mondays at 8 and Thursdays at 16: what skips weeks has the same times on all of its days. */
export function isMixed({ groups, interval }: Parts): boolean {
  const isSpaced = interval !== null && !isWithinDay(interval) && interval.count > 1;
  return isSpaced && new Set(groups.map(({ clock }) => JSON.stringify(clock))).size > 1;
}

/** All days at one of the times, or the days of one of them alone. */
export function unmixed(parts: Parts): Parts[] {
  const days = parts.groups.flatMap((group) => group.days);
  const together = parts.groups.map(({ clock }) => ({ ...parts, groups: [{ days, clock }] }));
  return [...together, ...parts.groups.map((group) => ({ ...parts, groups: [group] }))].slice(0, MOST_CHOICES);
}

/**
 * "every other day" of what runs on weekdays at 3 and on the 1st at 12: its days are gone, and which of its times stay
 * is not said. At each of the times alone, or at all of them; none where its days say when each is.
 */
export function timesApart(before: Parts, after: Parts): Parts[] {
  const clocks = new Set(before.groups.map(({ clock }) => JSON.stringify(clock)));
  const [group, ...others] = after.groups;
  const isOfAllDays = (day: DaySlot): boolean => day.kind === "everyDay";
  if (clocks.size < 2 || others.length > 0 || !group || isStepped(after)) return [];
  const isLost = group.days.every(isOfAllDays) && timesOf([group]).length > 0;
  const isSame = before.groups.every(({ days }) => days.every(isOfAllDays));
  if (!isLost || isSame) return [];
  const alone = before.groups.map(({ clock }) => ({ ...after, groups: [{ ...group, clock }] }));
  return [...alone.slice(0, MOST_CHOICES - 1), after];
}

/** "every year" of what runs once: on its date. */
function ofPeriod(day: DaySlot, unit: IntervalUnit): DaySlot {
  if (day.kind !== "date") return day;
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  if (unit === "year") return { kind: "yearDay", month: day.month, days: [day.day], recurring: true };
  if (unit === "month") return { kind: "monthDays", days: [day.day], recurring: true };
  return unit === "week" ? { kind: "weekdays", weekdays: [weekday], recurring: true } : day;
}

function fits(day: DaySlot, unit: IntervalUnit): boolean {
  if (unit === "week") return day.kind === "weekdays" && day.weekdays.length < 5;
  if (unit === "month" || unit === "quarter")
    return ["monthDays", "nthWeekday", "nthWorkday", "nearestWorkday"].includes(day.kind);
  return unit === "year" && day.kind === "yearDay";
}

/** A named time ends steps within the day. */
export function fixedAt(parts: Parts): Partial<Parts> {
  return isStepped(parts) ? { interval: null, minutes: null, window: null, anchor: null } : {};
}

import type { DaySlot, IntervalUnit } from "../core/slots";
import { isStepped, type Parts } from "./parts";

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
  const days = all.map((day) => ofPeriod(day, interval.unit)).filter((day) => fits(day, interval.unit));
  const anchor = days.length > 0 && interval.count > 1 ? parts.anchor : null;
  const group = { days, clock: first?.clock ?? [] };
  return { ...parts, interval, minutes: null, window: null, groups: [group], anchor };
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

import type { ClockTime, DaySlot, IntervalUnit, Slot } from "../core/slots";
import { type Group, type Parts, timesOf } from "./parts";

const unitSeconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const unitDays: Partial<Record<IntervalUnit, number>> = { day: 1, week: 7 };
const DAY = 86_400;
const NOON = 720;

/** Everything earlier or later by an amount; null where that says nothing clear about this schedule. */
export function shiftParts(parts: Parts, shift: { count: number; unit: IntervalUnit }): Parts | null {
  const seconds = unitSeconds[shift.unit];
  if (seconds !== undefined) return shiftTimes(parts, shift.count * seconds);
  const days = unitDays[shift.unit];
  return days === undefined ? null : shiftGroups(parts, shift.count * days);
}

/** "pm": by twelve hours, or by nothing where its times are in that half already; null where it has none, or both. */
export function toHalf(parts: Parts | null, half: "am" | "pm"): { count: number; unit: IntervalUnit } | null {
  const times = timesOf(parts?.groups ?? []);
  const isLater = times.map(({ minutes }) => minutes >= NOON);
  if (times.length === 0 || isLater.some((one) => one !== isLater[0])) return null;
  const isSo = isLater[0] === (half === "pm");
  return { count: isSo ? 0 : isLater[0] ? -12 : 12, unit: "hour" };
}

function shiftGroups(parts: Parts, count: number): Parts | null {
  const groups = parts.groups.map(({ days, clock }) => ({ clock, days: days.map((day) => shiftDay(day, count)) }));
  if (groups.some(({ days }) => days.length === 0 || days.includes(null))) return null;
  return { ...parts, groups: groups as Group[] };
}

function shiftTimes(parts: Parts, seconds: number): Parts | null {
  const { window, minutes } = parts;
  if (minutes || (window && parts.groups.some(({ clock }) => clock.length > 0))) return null;
  if (window) {
    const from = moved(window.from, seconds);
    const to = moved(window.to, seconds);
    return from.days === 0 && to.days === 0 ? { ...parts, window: { ...window, from: from.time, to: to.time } } : null;
  }
  const groups = parts.groups.map((group) => shiftClock(group, seconds));
  return groups.includes(null) ? null : { ...parts, groups: groups as Group[] };
}

/** Times that all pass midnight take their days along. */
function shiftClock({ days, clock }: Group, seconds: number): Group | null {
  const times = clock.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  if (times.length === 0) return null;
  const shifted = times.map((time) => moved(time, seconds));
  const [first] = shifted;
  const isDaily = days.every((day) => day.kind === "everyDay");
  if (!first || (!isDaily && shifted.some((one) => one.days !== first.days))) return null;
  const along = isDaily || first.days === 0 ? days : days.map((day) => shiftDay(day, first.days));
  const slots: Slot[] = [{ kind: "times", times: shifted.map(({ time }) => time) }];
  return along.includes(null) ? null : { days: along as DaySlot[], clock: slots };
}

function moved({ minutes, seconds = 0 }: ClockTime, by: number): { time: ClockTime; days: number } {
  const total = minutes * 60 + seconds + by;
  const inDay = ((total % DAY) + DAY) % DAY;
  const rest = inDay % 60;
  const time = { minutes: Math.floor(inDay / 60), ...(rest > 0 ? { seconds: rest } : {}) };
  return { time, days: Math.floor(total / DAY) };
}

function shiftDay(day: DaySlot, count: number): DaySlot | null {
  if (day.kind === "weekdays") return { ...day, weekdays: day.weekdays.map((one) => (((one + count) % 7) + 7) % 7) };
  if (day.kind === "date") {
    const date = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
    return { ...day, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  if (day.kind !== "monthDays") return null;
  const days = day.days.map((one) => one + count);
  return days.every((one, index) => Math.sign(one) === Math.sign(day.days[index] ?? 0) && one <= 28)
    ? { ...day, days }
    : null;
}

import { isValidTimezone } from "@/lib/scheduling";
import type { BoundSlot, ClockTime, DaySlot, PartOfDay, Slot } from "../core/slots";
import type { ScheduleAnswer } from "./answer-schema";
import { readDay, readTime } from "./day-words";

type Part = "morning" | "lunch" | "afternoon" | "evening" | "night" | "end of day" | "business hours" | "daytime";

const parts: Record<Part, PartOfDay> = {
  morning: "morning",
  lunch: "lunch",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
  "end of day": "endOfDay",
  "business hours": "hours",
  daytime: "day",
};

/** Raised for one phrase, answered for the whole. */
class Unread extends Error {}

function day(phrase: string): DaySlot {
  const slot = readDay(phrase);
  if (slot) return slot;
  throw new Unread(`"${phrase}" is none of the day forms.`);
}

function time(phrase: string): ClockTime {
  const read = readTime(phrase);
  if (read) return read;
  throw new Unread(`"${phrase}" is no time of the form HH:MM.`);
}

/** The slots of a model's schedule in the order that the compiler reads, or what cannot be read in it. */
export function slotsOfAnswer(schedule: ScheduleAnswer): { slots: Slot[] } | { problem: string } {
  try {
    return { slots: [...steps(schedule), ...pairs(schedule), ...limits(schedule), ...exceptions(schedule)] };
  } catch (error) {
    if (error instanceof Unread) return { problem: error.message };
    throw error;
  }
}

function steps({ every, minutes_past: minutes = [], times_a_day: perDay, delay, now }: ScheduleAnswer): Slot[] {
  const slots: Slot[] = [];
  if (every) slots.push({ kind: "interval", ...every });
  if (minutes.length > 0) {
    if (!every) slots.push({ kind: "interval", count: 1, unit: "hour" });
    slots.push({ kind: "minuteOfHour", minutes });
  }
  if (perDay !== undefined) slots.push(perDay === 1 ? { kind: "everyDay" } : { kind: "perDay", count: perDay });
  if (delay) slots.push(after(delay));
  if (now) slots.push({ kind: "now" });
  return slots;
}

const seconds: Partial<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

function after({ count, unit }: NonNullable<ScheduleAnswer["delay"]>): Slot {
  const step = seconds[unit];
  if (step !== undefined) return { kind: "delay", seconds: count * step };
  if (unit === "quarter") return { kind: "relative", unit: "month", count: count * 3 };
  if (unit === "workday") throw new Unread("A delay cannot count working days.");
  return { kind: "relative", unit: unit as "day" | "week" | "month" | "year", count };
}

function pairs({ when = [], window, months = [] }: ScheduleAnswer): Slot[] {
  const slots: Slot[] = months.length > 0 ? [{ kind: "months", months }] : [];
  for (const { days = [], times = [], parts_of_day: named = [] } of when) {
    slots.push(...days.map(day));
    slots.push(...named.map((part): Slot => ({ kind: "partOfDay", part: parts[part] })));
    if (times.length > 0) slots.push({ kind: "times", times: times.map(time) });
  }
  if (window) slots.push(...windowOf(window));
  return slots;
}

function windowOf({ from, to }: NonNullable<ScheduleAnswer["window"]>): Slot[] {
  if (from !== undefined && to !== undefined) return [{ kind: "window", from: time(from), to: time(to) }];
  if (from !== undefined) return [{ kind: "windowStart", from: time(from) }];
  return to === undefined ? [] : [{ kind: "windowEnd", to: time(to) }];
}

function limits({ starts, ends, lasts, runs, zone }: ScheduleAnswer): Slot[] {
  const slots: Slot[] = [];
  if (starts !== undefined) slots.push({ kind: "bound", bound: bound("start", starts) });
  if (ends !== undefined) slots.push({ kind: "bound", bound: bound("end", ends) });
  if (lasts) slots.push({ kind: "bound", bound: { kind: "duration", ...lasts } });
  if (runs !== undefined) slots.push({ kind: "count", count: runs });
  if (zone !== undefined) {
    if (!isValidTimezone(zone)) throw new Unread(`"${zone}" is no IANA time zone.`);
    slots.push({ kind: "zone", zone });
  }
  return slots;
}

const datedKinds = new Set<DaySlot["kind"]>(["date", "yearDay", "relative", "weekdays", "monthDays"]);

/** "2026-12-01", "tomorrow 09:00". */
function bound(kind: "start" | "end", phrase: string): BoundSlot {
  const [, words = phrase, clock] = /^(.+?)(?: at)? (\d{1,2}:\d{2})$/.exec(phrase) ?? [];
  const slot = day(words);
  if (!datedKinds.has(slot.kind)) throw new Unread(`"${words}" is no date to ${kind} at.`);
  return { kind, day: slot, ...(clock === undefined ? {} : { time: time(clock) }) };
}

function oneDayOff(slot: DaySlot, words: string): Slot {
  if (slot.kind === "relative" && slot.unit === "day") return { kind: "excludeDay", count: slot.count, words };
  if (slot.kind === "date") return { kind: "excludeDate", year: slot.year, month: slot.month, day: slot.day };
  if (slot.kind === "nthWeekday") return { kind: "excludeNth", ordinals: slot.ordinals, weekdays: slot.weekdays };
  const [date] = slot.kind === "yearDay" ? slot.days : [];
  if (slot.kind === "yearDay" && date !== undefined)
    return { kind: "excludeDate", year: null, month: slot.month, day: date };
  throw new Unread("except.days takes weekdays, days of the month and dates only.");
}

function exceptions({ except }: ScheduleAnswer): Slot[] {
  if (!except) return [];
  const { days = [], months = [], hours, parts_of_day: named = [], holidays } = except;
  const weekdays: number[] = [];
  const monthDays: number[] = [];
  const slots: Slot[] = [];
  for (const words of days) {
    const slot = day(words);
    if (slot.kind === "weekdays") weekdays.push(...slot.weekdays);
    else if (slot.kind === "monthDays" && !slot.weekdays) monthDays.push(...slot.days);
    else slots.push(oneDayOff(slot, words));
  }
  if (weekdays.length + monthDays.length + months.length > 0)
    slots.push({ kind: "exclude", weekdays, months, monthDays });
  if (hours) slots.push({ kind: "excludeTimes", from: time(hours.from), to: time(hours.to) });
  slots.push(...named.map((part): Slot => ({ kind: "excludePart", part: parts[part] })));
  if (holidays) slots.push({ kind: "holidays" });
  return slots;
}

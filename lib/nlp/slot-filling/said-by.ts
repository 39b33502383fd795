import { type ClockTime, type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "../core/slots";

/** What a set of slots says, taken apart so that two sets can be compared. */
export interface Said {
  /** Minutes since midnight, wherever a clock time stands. */
  minutes: Set<number>;
  weekdays: Set<number>;
  excludedWeekdays: Set<number>;
  /** Days of the month, in dates as well; −1 is the last. */
  monthDays: Set<number>;
  months: Set<number>;
  /** Steps in a canonical form: seconds, days or months. */
  steps: Set<string>;
  daysAhead: Set<number>;
  delays: Set<number>;
  counts: Set<number>;
  zones: Set<string>;
}

const stepUnits: Record<IntervalSlot["unit"], [number, "s" | "d" | "w" | "m"]> = {
  second: [1, "s"],
  minute: [60, "s"],
  hour: [3600, "s"],
  day: [1, "d"],
  workday: [1, "w"],
  week: [7, "d"],
  month: [1, "m"],
  quarter: [3, "m"],
  year: [12, "m"],
};

/** "60 minutes" is "1 hour" and "2 weeks" is "14 days". */
export function stepOf({ count, unit }: Pick<IntervalSlot, "count" | "unit">): string {
  const [factor, base] = stepUnits[unit];
  return `${count * factor}${base}`;
}

function addDay(said: Said, day: DaySlot): void {
  if ("weekdays" in day) for (const one of day.weekdays ?? []) said.weekdays.add(one);
  if (day.kind === "monthDays" || day.kind === "yearDay" || day.kind === "nearestWorkday")
    for (const one of day.days) said.monthDays.add(one);
  if (day.kind === "yearDay" || day.kind === "date") said.months.add(day.month);
  if (day.kind === "date") said.monthDays.add(day.day);
  if (day.kind !== "relative") return;
  if (day.weekday !== undefined) said.weekdays.add(day.weekday);
  if (day.unit === "day") said.daysAhead.add(day.count);
  if (day.monthDay !== undefined) said.monthDays.add(day.monthDay);
}

/** Every clock time of a slot, its bounds included. */
export function clockTimesIn(slot: Slot): ClockTime[] {
  switch (slot.kind) {
    case "times":
      return slot.times;
    case "window":
      return [slot.from, slot.to];
    case "windowStart":
      return [slot.from];
    case "windowEnd":
      return [slot.to];
    case "excludeTimes":
      return slot.to ? [slot.from, slot.to] : [slot.from];
    case "bound":
      return slot.bound.kind !== "duration" && slot.bound.time ? [slot.bound.time] : [];
    default:
      return [];
  }
}

function addRest(said: Said, slot: Slot): void {
  if (slot.kind === "interval") said.steps.add(stepOf(slot));
  if (slot.kind === "delay") said.delays.add(slot.seconds);
  if (slot.kind === "months") for (const month of slot.months) said.months.add(month);
  if (slot.kind === "count" || slot.kind === "perDay") said.counts.add(slot.count);
  if (slot.kind === "zone") said.zones.add(slot.zone);
  if (slot.kind === "bound" && slot.bound.kind === "duration") said.steps.add(stepOf(slot.bound));
  if (slot.kind === "excludeNth") for (const day of slot.weekdays ?? []) said.weekdays.add(day);
  if (slot.kind === "excludeDay") said.daysAhead.add(slot.count);
  if (slot.kind === "excludeDate") {
    said.months.add(slot.month);
    said.monthDays.add(slot.day);
  }
  if (slot.kind !== "exclude") return;
  for (const day of slot.weekdays) said.excludedWeekdays.add(day);
  for (const day of slot.monthDays) said.monthDays.add(day);
  for (const month of slot.months) said.months.add(month);
}

export function saidBy(slots: readonly Slot[]): Said {
  const said: Said = {
    minutes: new Set(),
    weekdays: new Set(),
    excludedWeekdays: new Set(),
    monthDays: new Set(),
    months: new Set(),
    steps: new Set(),
    daysAhead: new Set(),
    delays: new Set(),
    counts: new Set(),
    zones: new Set(),
  };
  for (const slot of slots) {
    for (const { minutes } of clockTimesIn(slot)) said.minutes.add(minutes);
    if (isDaySlot(slot)) addDay(said, slot);
    else if (slot.kind === "bound" && slot.bound.kind !== "duration") addDay(said, slot.bound.day);
    else addRest(said, slot);
  }
  return said;
}

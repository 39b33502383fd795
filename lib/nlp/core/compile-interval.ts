import { localOfInstant, stampOf } from "@/lib/scheduling";
import { DAY_MS, MINUTE_MS, midnightOf } from "./calendar";
import { writeField, writeTimes, writeWeekdays } from "./cron-fields";
import { exclusionsOf, isLeftOut, type Stretch, stretchOf } from "./day-parts";
import { cronDayFields, type DaySet, daySets, isEmpty, rruleDayParts } from "./day-sets";
import { ask, assume, type Compiled, cronSchedule, type Refused, refuse, rruleSchedule, type Workbench } from "./draft";
import { type Group, timesOf } from "./groups";
import { restrictionsOf } from "./restrictions";
import { settleTimes } from "./settle-times";
import { type ClockTime, type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "./slots";

type Unit = "second" | "minute" | "hour";

interface IntervalPlan {
  count: number;
  unit: Unit;
  minuteOfHour: number[];
  window: { from: ClockTime; to: ClockTime } | null;
  /** "every 2 hours starting at 9": the clock time the steps are counted from. */
  anchor: ClockTime | null;
  /** "at night", "in the morning and in the evening": only steps in one of them. */
  within: Stretch[];
  without: Stretch[];
}

const HALF_DAY = 43_200;
const unitSeconds = { second: 1, minute: 60, hour: 3600 };

export function isWithinDay(slot: IntervalSlot): slot is IntervalSlot & { unit: Unit } {
  return Object.hasOwn(unitSeconds, slot.unit);
}

/** Less than a day between runs, on the days and in the hours that the other slots leave. */
export function compileWithinDay(
  { count, unit }: IntervalSlot & { unit: Unit },
  slots: readonly Slot[],
  groups: readonly Group[],
  bench: Workbench,
): Compiled | Refused {
  const named = slots.flatMap((slot) => (slot.kind === "partOfDay" ? [slot.part] : []));
  const said = slots.filter((slot) => slot.kind === "window");
  const isOffice = said.length === 0 && named.includes("hours");
  const days = slots.filter(isDaySlot);
  if (isOffice && days.length === 0) bench.doubt += 0.15;
  const sets = daySets(isOffice && days.length === 0 ? [officeDays] : days, restrictionsOf(slots));
  if (sets.some(isEmpty)) return refuse(bench.words.never);
  const windows = isOffice ? [officeHours(bench)] : said;
  const parts = named.filter((part) => part !== "hours");
  const [first, ...others] = groups.flatMap(timesOf);
  if (others.length > 0) bench.doubt += 0.3;
  const clock = [...parts.map((part) => ({ part, separate: false })), { times: first ? [first] : [] }];
  const start = slots.flatMap((slot) => {
    if (slot.kind === "delay") return [clockOf(bench.now + slot.seconds * 1000, bench.zone)];
    return slot.kind === "bound" && slot.bound.kind === "start" ? [slot.bound.time ?? null] : [];
  });
  const anchor = first ? (settleTimes({ days: [], said: clock }, bench)[0] ?? null) : (start[0] ?? null);
  const within = windows.length > 0 || anchor ? [] : parts.map((part) => stretchOf(part, bench));
  const minuteOfHour = slots.flatMap((slot) => (slot.kind === "minuteOfHour" ? slot.minutes : []));
  const plan = { count, unit, minuteOfHour, anchor, within, without: exclusionsOf(slots, bench) };
  // In a window each minute of the hour has a first and a last hour of its own.
  const minutes = minuteOfHour.length > 1 ? minuteOfHour.map((minute) => [minute]) : [minuteOfHour];
  const plans =
    windows.length > 0
      ? windows.flatMap((window) => minutes.map((one) => ({ ...plan, minuteOfHour: one, window })))
      : [{ ...plan, window: null }];
  return united(
    plans.map((one) => compileInterval(one, sets, bench)),
    bench,
  );
}

/** "from 9 to 12 and from 14 to 18": the crons of each window together. */
export function united(parts: (Compiled | Refused)[], bench: Workbench): Compiled | Refused {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? refuse(bench.words.never);
  const compiled = parts.filter((part) => part.kind === "compiled");
  const crons = compiled.map(({ schedule }) => schedule.cronExpressions);
  if (compiled.length < parts.length || crons.some((found) => found.length === 0)) return ask(bench.words.mixed, []);
  return cronSchedule(bench.zone, crons.flat());
}

/** The minute of the day at an instant. */
function clockOf(instant: number, zone: string): ClockTime {
  const local = localOfInstant(zone, instant);
  return { minutes: Math.floor((local - midnightOf(local)) / MINUTE_MS) };
}

const officeDays: DaySlot = { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true };

/** Like any window they end at the named hour, which counts. */
function officeHours(bench: Workbench): { from: ClockTime; to: ClockTime } {
  const { from, to } = stretchOf("hours", bench);
  return { from: { minutes: from }, to: { minutes: to } };
}

/** Exact crons where they exist, a real-time rrule where not. */
function compileInterval(plan: IntervalPlan, sets: DaySet[], bench: Workbench): Compiled | Refused {
  const seconds = plan.count * unitSeconds[plan.unit];
  if (!Number.isInteger(seconds)) return refuse(bench.words.never);
  const fields = sets.map(cronDayFields);
  const days = fields.filter((field) => field !== null);
  if (days.length !== fields.length) return ask(bench.words.mixed, []);
  const times = seconds % 60 === 0 ? timeFields(plan, seconds / 60) : secondFields(plan, seconds);
  const isCut = plan.within.length + plan.without.length > 0;
  if (times === null) return isCut ? ask(bench.words.mixed, []) : realTimeRule(plan, seconds, sets, bench);
  if (times.length === 0) return refuse(bench.words.never);
  // Steps of which one is left in a day were hardly meant.
  if (seconds <= HALF_DAY && times.length === 1 && times.every(({ field }) => /^\d+ \d+$/.test(field)))
    bench.doubt += 0.25;
  return cronSchedule(
    bench.zone,
    days.flatMap((day) => times.flatMap((time) => crossMidnight(time, day))),
  );
}

/** Fields before the days; `nextDay` where a window has run past midnight. */
interface TimeField {
  field: string;
  nextDay: boolean;
}

const sameDay = (field: string): TimeField => ({ field, nextDay: false });

function secondFields(plan: IntervalPlan, seconds: number): TimeField[] | null {
  if (60 % seconds !== 0 || plan.within.length + plan.without.length > 0) return null;
  const second = seconds === 1 ? "*" : `*/${seconds}`;
  if (!plan.window) return [sameDay(`${second} * *`)];
  return minutesBetween(plan.window.from.minutes, plan.window.to.minutes).map((field) => sameDay(`${second} ${field}`));
}

/** Minute and hour fields of a stretch, up to its end. */
function minutesBetween(from: number, to: number): string[] {
  const hours = hoursBetween(from, to - 1);
  const whole = hours.filter((hour) => hour * 60 >= from && hour * 60 + 60 <= to);
  const cut = hours.filter((hour) => !whole.includes(hour));
  return [
    ...cut.map((hour) => `${Math.max(from, hour * 60) % 60}-${(Math.min(to, hour * 60 + 60) - 1) % 60} ${hour}`),
    ...(whole.length > 0 ? [`* ${writeField(whole, 0, 23)}`] : []),
  ];
}

function hoursBetween(from: number, to: number): number[] {
  const hours: number[] = [];
  for (let hour = Math.floor(from / 60); hour <= Math.floor(to / 60); hour += 1) hours.push(hour);
  return hours;
}

function timeFields(plan: IntervalPlan, minutes: number): TimeField[] | null {
  if (plan.window) return windowFields(plan, minutes, plan.window);
  const phase = plan.anchor ? plan.anchor.minutes : null;
  if (minutes < 60 && 60 % minutes === 0) {
    const start = (phase ?? plan.minuteOfHour[0] ?? 0) % minutes;
    const values = Array.from({ length: 60 / minutes }, (_, index) => start + index * minutes);
    if (plan.within.length + plan.without.length === 0) return [sameDay(`${writeField(values, 0, 59)} *`)];
    const hours = Array.from({ length: 24 }, (_, hour) => hour * 60);
    return fieldsOf(
      hours.flatMap((hour) => values.map((value) => ({ minutes: hour + value }))),
      plan,
    );
  }
  if (1440 % minutes !== 0) return null;
  const offsets = plan.minuteOfHour.length > 0 && minutes % 60 === 0 ? plan.minuteOfHour : [0];
  const all = offsets.flatMap((offset) => {
    const start = (phase === null ? offset : phase) % minutes;
    return Array.from({ length: 1440 / minutes }, (_, index) => ({ minutes: start + index * minutes }));
  });
  return fieldsOf(all, plan);
}

/** What the plan keeps of these times of one day. */
function fieldsOf(times: ClockTime[], { within, without }: IntervalPlan): TimeField[] {
  const kept = times.filter((time) => (within.length === 0 || isLeftOut(time, within)) && !isLeftOut(time, without));
  return writeTimes(kept, true).map(sameDay);
}

/** From the first bound to the last, both included where a step falls on them. */
function windowFields(plan: IntervalPlan, minutes: number, window: { from: ClockTime; to: ClockTime }): TimeField[] {
  const from = window.from.minutes;
  const to = window.to.minutes > from ? window.to.minutes : window.to.minutes + 1440;
  const start =
    plan.minuteOfHour.length > 0 && minutes % 60 === 0
      ? from + (((plan.minuteOfHour[0] ?? 0) - from + 1440) % 60)
      : from;
  const steps: number[] = [];
  for (let time = start; time <= to; time += minutes) steps.push(time);
  const today = steps.filter((time) => time < 1440).map((time) => ({ minutes: time }));
  const tomorrow = steps.filter((time) => time >= 1440).map((time) => ({ minutes: time - 1440 }));
  return [...fieldsOf(today, plan), ...fieldsOf(tomorrow, plan).map(({ field }) => ({ field, nextDay: true }))];
}

function crossMidnight(time: TimeField, day: string): string[] {
  const [dayOfMonth = "*", month = "*", weekday = "*"] = day.split(" ");
  if (!time.nextDay) return [`${time.field} ${day}`];
  if (weekday === "*") return [`${time.field} ${nextDays(dayOfMonth)} ${month} *`];
  const shifted = expandDays(weekday).map((value) => (value + 1) % 7);
  return [`${time.field} ${dayOfMonth} ${month} ${writeWeekdays(shifted)}`];
}

/** Every month has a day behind these. */
const LAST_WITH_NEXT = 27;

/** "on the 1st of each month from 22:00 to 2:00 every hour": what lies past midnight is of the 2nd. */
function nextDays(dayOfMonth: string): string {
  const days = /^[\d,-]+$/.test(dayOfMonth) ? expandDays(dayOfMonth) : [];
  const isKnown = days.length > 0 && days.every((day) => day <= LAST_WITH_NEXT);
  return isKnown
    ? writeField(
        days.map((day) => day + 1),
        1,
        31,
        false,
      )
    : dayOfMonth;
}

function expandDays(field: string): number[] {
  return field.split(",").flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

function realTimeRule(plan: IntervalPlan, seconds: number, sets: DaySet[], bench: Workbench): Compiled | Refused {
  const set = sets[0];
  if (sets.length !== 1 || !set || set.nth || set.nthWorkdays || set.nearestWorkdays) return ask(bench.words.mixed, []);
  const unitMs = seconds % 3600 === 0 ? 3_600_000 : seconds % 60 === 0 ? MINUTE_MS : 1000;
  const local = localOfInstant(bench.zone, bench.now);
  const rounded = Math.ceil(local / Math.min(unitMs, MINUTE_MS * 60)) * Math.min(unitMs, MINUTE_MS * 60);
  const anchored = plan.anchor
    ? midnightOf(local) + plan.anchor.minutes * MINUTE_MS + (plan.anchor.seconds ?? 0) * 1000
    : rounded;
  const ahead = anchored <= local ? anchored + (plan.anchor ? DAY_MS : unitMs) : anchored;
  const start = typeof bench.anchor === "number" ? anchorAt(bench.anchor, plan, bench.zone) : ahead;
  const frequency = unitMs === 3_600_000 ? "HOURLY" : unitMs === MINUTE_MS ? "MINUTELY" : "SECONDLY";
  const parts = [`FREQ=${frequency}`, `INTERVAL=${(seconds * 1000) / unitMs}`, ...rruleDayParts(set).parts];
  assume(bench, bench.words.anchored, 0.03);
  return rruleSchedule(bench.zone, stampOf(start), parts.join(";"));
}

/** A named start, with the clock time that was named for the first run. */
function anchorAt(anchor: number, plan: IntervalPlan, zone: string): number {
  const local = localOfInstant(zone, anchor);
  if (!plan.anchor || local !== midnightOf(local)) return local;
  return local + plan.anchor.minutes * MINUTE_MS + (plan.anchor.seconds ?? 0) * 1000;
}

import type { Schedule } from "@/lib/scheduling";
import type { Compiled, Refused, Workbench } from "./draft";
import { usualTime } from "./settle-times";
import { type ClockTime, isDaySlot, type Slot } from "./slots";
import { waysApart } from "./ways-apart";

const MOST = 3;
const notUnderstood = new Set<Slot["kind"]>([
  ...(["unread", "impossible", "past", "vagueTime", "excludeDay", "perPeriod", "perDay"] as const),
]);
const aside = new Set<Slot["kind"]>(["zone", "bound", "count", "holidays", "dropped"]);

/**
 * Schedules to choose from where something is to be asked: each keeps all that was understood, days, window, times,
 * start and end. None where nothing was.
 */
export function suggest(
  slots: readonly Slot[],
  bench: Workbench,
  compile: (slots: readonly Slot[], bench: Workbench) => Compiled | Refused,
): Schedule[] {
  const understood = slots.filter(({ kind }) => !notUnderstood.has(kind));
  const isOften = slots.some(({ kind }) => kind === "perPeriod" || kind === "perDay");
  if (!isOften && !slots.some(mayMean) && understood.every(({ kind }) => aside.has(kind))) return [];
  const schedules = completions(slots, understood).flatMap((one) => {
    const quiet = { ...bench, assumptions: [], warnings: [], question: null, options: [] };
    const compiled = compile(one, quiet);
    return compiled.kind === "compiled" && quiet.question === null ? [compiled.schedule] : [];
  });
  const distinct = new Map(schedules.map((schedule) => [JSON.stringify(schedule), schedule]));
  return [...distinct.values()].slice(0, MOST);
}

/** What was understood with what is missing, in ways that are usual. */
function completions(all: readonly Slot[], understood: readonly Slot[]): Slot[][] {
  const has = (...kinds: Slot["kind"][]): boolean => understood.some(({ kind }) => kinds.includes(kind));
  const parted = waysApart(understood);
  if (parted.length > 0) return parted;
  const open = all.find(mayMean);
  if (open) {
    // "bi-monthly on the 5th" names its day.
    const fits = open.meanings.filter((meaning) => !(meaning.some(isDaySlot) && understood.some(isNamedDay)));
    return fits.map((meaning) => withMeaning(all, open, meaning));
  }
  const workdays = understood.find((slot) => slot.kind === "interval" && slot.unit === "workday");
  if (workdays) return everyDays.slice(1).map((days) => understood.map((slot) => (slot === workdays ? days : slot)));
  const apart = daysWithOwnTime(understood);
  if (apart) return [apart];
  const unclear = understood.find(isUnclearExclusion);
  if (unclear) return meanings(unclear).map((one) => understood.map((slot) => (slot === unclear ? one : slot)));
  const often = all.find((slot) => slot.kind === "perPeriod");
  if (often) return daysOf(often).map((days) => [days, ...understood]);
  const perDay = all.find((slot) => slot.kind === "perDay");
  if (perDay) return spreads(perDay.count, understood);
  const isStepped = understood.some(({ kind }) => kind === "interval" || kind === "minuteOfHour");
  if (has("window", "weekWindow") && !has("times", "minuteOfHour") && !understood.some(isWithinDay))
    return stepsWithin(understood);
  const part = understood.find((slot) => slot.kind === "partOfDay");
  if (part && !has("times") && !isStepped)
    return [0, 60, 120].map((later) =>
      understood.map((slot) => (slot === part ? timesAt(usualTime(part.part) + later) : slot)),
    );
  if (has("times", "partOfDay", "cron", "delay", "now") || isStepped)
    return understood.some((slot) => isDaySlot(slot)) || isStepped || has("cron", "delay", "now")
      ? [[...understood]]
      : everyDays.map((days) => [days, ...understood]);
  return [540, 720, 1020].map((minutes) => [...understood, timesAt(minutes)]);
}

type Open = Extract<Slot, { kind: "unread" | "impossible" }> & { meanings: Slot[][] };

const mayMean = (slot: Slot): slot is Open =>
  (slot.kind === "unread" || slot.kind === "impossible") && slot.meanings !== undefined;

const isNamedDay = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

/** Days, or how often, take the place of "every day"; the other words that were not understood are left out. */
function withMeaning(all: readonly Slot[], open: Open, meaning: readonly Slot[]): Slot[] {
  const saysDays = meaning.some((slot) => isDaySlot(slot) || slot.kind === "interval");
  const isDaily = (slot: Slot): boolean =>
    slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day" && slot.count === 1);
  return all.flatMap((slot) => {
    if (slot === open) return meaning;
    return notUnderstood.has(slot.kind) || (saysDays && isDaily(slot)) ? [] : [slot];
  });
}

/** "every day at 9 except at weekends at 11": the days behind "except" with the time behind them. */
function daysWithOwnTime(slots: readonly Slot[]): Slot[] | null {
  const at = slots.findIndex((slot) => slot.kind === "exclude" && slot.weekdays.length > 0);
  const isClock = (slot: Slot | undefined): boolean => slot?.kind === "times";
  const left = slots[at];
  if (left?.kind !== "exclude" || !isClock(slots[at + 1]) || !slots.slice(0, at).some(isClock)) return null;
  const own: Slot = { kind: "weekdays", weekdays: left.weekdays, recurring: true, only: true };
  return slots.map((slot) => (slot === left ? own : slot));
}

type Exclude = Extract<Slot, { kind: "exclude" }>;

const isUnclearExclusion = (slot: Slot): slot is Exclude =>
  slot.kind === "exclude" && slot.monthDays.some((day) => day <= 5) && !slot.isDate;

/** "every Monday except the first": the day of the month, or the weekday that is the first of its month. */
const meanings = (slot: Exclude): Slot[] => [
  { ...slot, isDate: true },
  { kind: "excludeNth", ordinals: slot.monthDays, weekdays: null },
];

const isWithinDay = (slot: Slot): boolean =>
  slot.kind === "interval" && (slot.unit === "second" || slot.unit === "minute" || slot.unit === "hour");
const timesAt = (...minutes: number[]): Slot => ({ kind: "times", times: minutes.map((one) => ({ minutes: one })) });
const weekdaysOf = (...weekdays: number[]): Slot => ({ kind: "weekdays", weekdays, recurring: true });
const everyDays: Slot[] = [{ kind: "everyDay" }, weekdaysOf(1, 2, 3, 4, 5), weekdaysOf(1)];

/** Days of the week, or of the month, that are far enough apart. */
const usual: Record<string, Slot[]> = {
  "2 week": [weekdaysOf(1, 4), weekdaysOf(2, 5)],
  "3 week": [weekdaysOf(1, 3, 5), weekdaysOf(2, 4, 6)],
  "4 week": [weekdaysOf(1, 2, 4, 5)],
  "2 month": [{ kind: "monthDays", days: [1, 15], recurring: true }],
  "3 month": [{ kind: "monthDays", days: [1, 11, 21], recurring: true }],
};

const daysOf = ({ count, unit }: Extract<Slot, { kind: "perPeriod" }>): Slot[] => usual[`${count} ${unit}`] ?? [];

const every = (minutes: number): Slot =>
  minutes % 60 === 0
    ? { kind: "interval", count: minutes / 60, unit: "hour" }
    : { kind: "interval", count: minutes, unit: "minute" };

/** "before 8" is a little before; "5 times between 9 and 17" is every 2 hours; without a number every hour or half an hour, or once at the start. */
function stepsWithin(slots: readonly Slot[]): Slot[][] {
  const window = slots.find((slot) => slot.kind === "window");
  const end = window && window.from.minutes === 0 ? (window.to.minutes + 1) % 1440 : 1;
  if (window && (end === 1 ? window.to.minutes === 0 : end % 5 === 0))
    return [15, 30, 60].map((before) =>
      slots.map((slot) => (slot === window ? timesAt((end - (end % 5) + 1440 - before) % 1440) : slot)),
    );
  const count = slots.find((slot) => slot.kind === "count")?.count ?? 0;
  const length = window ? (window.to.minutes - window.from.minutes + 1440) % 1440 : 0;
  const step = count > 1 ? length / (count - 1) : 0;
  const evenly = step >= 5 && step % 5 === 0 ? [slots.filter(({ kind }) => kind !== "count").concat(every(step))] : [];
  const once = window ? [slots.map((slot) => (slot === window ? timesAt(window.from.minutes) : slot))] : [];
  return [...evenly, [...slots, every(60)], [...slots, every(30)], ...once];
}

/** "four times a day starting at 8", "five times a day": so many times, evenly apart. */
function spreads(count: number, slots: readonly Slot[]): Slot[][] {
  const first = slots.flatMap((slot): ClockTime[] => (slot.kind === "times" ? slot.times : []))[0];
  const start = first ? first.minutes : 480;
  const untimed = slots.filter(({ kind }) => kind !== "times");
  const rest: Slot[] = untimed.some(isDaySlot) ? untimed : [{ kind: "everyDay" }, ...untimed];
  return [240, 180, 120, 60, 30]
    .filter((step) => start + (count - 1) * step <= 22 * 60)
    .map((step) => [...rest, timesAt(...Array.from({ length: count }, (_, index) => start + index * step))]);
}

import { stretchesOf } from "./day-parts";
import { isWorkdays } from "./last-of-weekday";
import { type ClockTime, isDaySlot, type PartOfDay, type Slot, type Span } from "./slots";

/** "Mondays at 8 but at 10 on Fridays": which time has which day? */
const crossed = /(?:.dt{2}|dt{3,})d$/;

/** "every Monday except the first": a date, or a Monday? "at 9 and 17 except Fridays at 17": the day, or one time of it? */
export function isUnclear(slots: readonly Slot[]): boolean {
  const order = slots.map((slot) => (isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : "")).join("");
  if (crossed.test(order)) return true;
  // "every day except the last working day of the month": no schedule says it.
  if (slots.some((slot) => slot.kind === "excludeNth" && isWorkdays(slot.weekdays))) return true;
  const isWeekly = slots.some((slot) => slot.kind === "interval" && slot.unit === "week");
  const isDated = (slot: Slot): boolean => slot.kind === "yearDay" || (slot.kind === "monthDays" && !slot.weekdays);
  if (isWeekly && slots.some(isDated)) return true;
  const excluded = slots.findIndex((slot) => slot.kind === "exclude" || slot.kind === "excludeNth");
  if (excluded < 0) return false;
  const oneWeekday = slots.some((slot) => slot.kind === "weekdays" && slot.weekdays.length === 1);
  if (
    oneWeekday &&
    slots.some((slot) => slot.kind === "exclude" && !slot.isDate && slot.monthDays.some((day) => day <= 5))
  )
    return true;
  if (isTimetable(slots, excluded)) return false;
  const behind = slots.slice(excluded).flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  // "every weekday morning except Wednesday at 7:50": the hour of that part of the day.
  const isOfPart = (slot: Slot): boolean =>
    slot.kind === "partOfDay" && behind.every((time) => liesIn(slot.part, time));
  return behind.length > 0 && slots.slice(0, excluded).some((slot) => isClock(slot) && !isOfPart(slot));
}

function liesIn(part: PartOfDay, { minutes }: ClockTime): boolean {
  const [from, to] = stretchesOf(part);
  return to > from && minutes >= from * 60 && minutes < to * 60;
}

/** "Mon at 9, Tue at 10, Wed off, Thu at 9": behind the day that is free come others with times of their own. */
function isTimetable(slots: readonly Slot[], excluded: number): boolean {
  const next = slots.slice(excluded).find((slot) => isDaySlot(slot) || isClock(slot));
  const days = slots.filter(isDaySlot);
  const named = days.flatMap((slot) => (slot.kind === "weekdays" && !slot.others ? slot.weekdays : []));
  const isApart = days.every(({ kind }) => kind === "weekdays") && new Set(named).size === named.length;
  const isSoft = slots.some((slot) => slot.kind === "exclude" && slot.soft);
  return isApart && !isSoft && days.length > 1 && next !== undefined && isDaySlot(next);
}

/** "every Monday and every other Wednesday": one of them is every week. */
export function isEveryOtherForSome(spans: readonly Span[]): boolean {
  const isOther = (slot: Slot): boolean => slot.kind === "interval" && slot.unit === "week" && slot.count > 1;
  const isWeekday = ({ kind }: Slot): boolean => kind === "weekdays";
  const whole = spans.find(({ slots }) => slots.some(isOther) && slots.some(isWeekday));
  return whole !== undefined && spans.some((span) => span !== whole && span.slots.some(isWeekday));
}

/** "in June every day at 7, in the other months every two days": one of them is in steps, and the other is not. */
export function isInStepsForSome(spans: readonly Span[]): boolean {
  const slots = spans.flatMap((span) => span.slots);
  const isStep = (slot: Slot): boolean =>
    slot.kind === "interval" && slot.count > 1 && (slot.unit === "day" || slot.unit === "week");
  const ofMonths = slots.filter(({ kind }) => kind === "months");
  const others = slots.filter((slot) => slot.kind === "everyDay" || slot.kind === "weekdays" || isDaily(slot));
  // "June to August daily at 7, otherwise every two days at 7": what is not of the months was not understood.
  const isApart = ofMonths.length === 1 && others.some(({ kind }) => kind !== "weekdays");
  return (isApart || (ofMonths.length > 1 && others.length > 0)) && slots.some(isStep);
}

const isDaily = (slot: Slot): boolean => slot.kind === "interval" && slot.count === 1 && slot.unit === "day";

/** "7 December, every weekday at 6": one date beside days that repeat is a bound that was not understood, or content. */
export function isDateAmongHabits(slots: readonly Slot[]): boolean {
  const isDate = (slot: Slot): boolean =>
    slot.kind === "date" ||
    (slot.kind === "yearDay" && !slot.recurring) ||
    (slot.kind === "relative" && slot.unit === "day");
  return (
    slots.some(isDate) && slots.some((slot) => slot.kind === "everyDay" || (slot.kind === "weekdays" && slot.recurring))
  );
}

/** "every day at 9 and 21 on weekends": the last days may belong to the last time only. */
export function isTornApart(slots: readonly Slot[]): boolean {
  const daily = slots.findIndex((slot) => slot.kind === "everyDay");
  const clock = slots.findIndex((slot, index) => index > daily && isClock(slot));
  const days = slots.findIndex(
    (slot, index) =>
      // "…, on Saturday also at 11" says that it is one more.
      index > clock && isDaySlot(slot) && slot.kind !== "everyDay" && !("only" in slot && slot.only !== undefined),
  );
  const first = slots[clock];
  if (daily < 0 || days < 0 || first === undefined) return false;
  const severalTimes = first.kind === "times" && first.times.length > 1;
  return severalTimes || slots.slice(days).some((slot) => slot.kind === first.kind);
}

function isClock(slot: Slot): boolean {
  return slot.kind === "times" || slot.kind === "partOfDay";
}

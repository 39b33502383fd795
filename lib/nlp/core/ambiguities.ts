import { isDaySlot, type Slot } from "./slots";

/** "Mondays at 8 but at 10 on Fridays": which time has which day? */
const crossed = /(?:.dt{2}|dt{3,})d$/;

/** "every Monday except the first": a date, or a Monday? "at 9 and 17 except Fridays at 17": the day, or one time of it? */
export function isUnclear(slots: readonly Slot[]): boolean {
  const order = slots.map((slot) => (isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : "")).join("");
  if (crossed.test(order)) return true;
  const isWeekly = slots.some((slot) => slot.kind === "interval" && slot.unit === "week");
  if (isEveryOtherForSome(slots)) return true;
  const isDated = (slot: Slot): boolean => slot.kind === "yearDay" || (slot.kind === "monthDays" && !slot.weekdays);
  if (isWeekly && slots.some(isDated)) return true;
  const excluded = slots.findIndex((slot) => slot.kind === "exclude");
  if (excluded < 0) return false;
  const oneWeekday = slots.some((slot) => slot.kind === "weekdays" && slot.weekdays.length === 1);
  if (oneWeekday && slots.some((slot) => slot.kind === "exclude" && slot.monthDays.some((day) => day <= 5)))
    return true;
  return slots.slice(0, excluded).some(isClock) && slots.slice(excluded).some((slot) => slot.kind === "times");
}

/** "every Monday and every other Wednesday": one of them is every week. */
function isEveryOtherForSome(slots: readonly Slot[]): boolean {
  const other = slots.findIndex((slot) => slot.kind === "interval" && slot.unit === "week" && slot.count > 1);
  if (other < 0) return false;
  const isWeekday = ({ kind }: Slot): boolean => kind === "weekdays";
  const [before, behind] = [slots.slice(0, other).some(isWeekday), slots.slice(other + 1)];
  const isJoined = (slot: Slot, index: number): boolean => isWeekday(slot) && behind[index + 1]?.kind === "weekdays";
  return (before && behind.some(isWeekday)) || behind.some(isJoined);
}

/** "7 December, every weekday at 6": one date beside days that repeat is a bound that was not understood, or content. */
export function isDateAmongHabits(slots: readonly Slot[]): boolean {
  const isDate = (slot: Slot): boolean => slot.kind === "date" || (slot.kind === "yearDay" && !slot.recurring);
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
      index > clock && isDaySlot(slot) && slot.kind !== "everyDay" && !(slot.kind === "weekdays" && slot.only),
  );
  const first = slots[clock];
  if (daily < 0 || days < 0 || first === undefined) return false;
  const severalTimes = first.kind === "times" && first.times.length > 1;
  return severalTimes || slots.slice(days).some((slot) => slot.kind === first.kind);
}

function isClock(slot: Slot): boolean {
  return slot.kind === "times" || slot.kind === "partOfDay";
}

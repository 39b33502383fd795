import { daysOfCountry } from "./days-of-country";
import { datesOfSteps, dayOfStart, minutesOfSteps, placesInPeriods, startOfPeriods } from "./days-of-steps";
import type { Workbench } from "./draft";
import { movedEarlier } from "./earlier";
import { exceptionsWithTimes } from "./exceptions-with-times";
import { halvesOfDay } from "./halves-of-day";
import { lastOfWeekday } from "./last-of-weekday";
import { monthDaysWithOwnTime } from "./month-days-with-own-time";
import { monthsOfDate } from "./months-of-date";
import { monthsOfDays } from "./months-of-days";
import { monthsWithOwnTime } from "./months-with-own-time";
import { eveningsOfNights } from "./nights";
import { otherDays } from "./other-days";
import { partedWindows } from "./parted-windows";
import { partsOfDaysLeft, windowBehindDays } from "./parts-of-days-left";
import {
  everyYear,
  onlyFewer,
  withoutHalfMonths,
  withoutSaidCount,
  withoutSaidDays,
  withoutSaidParts,
  withoutWiderSteps,
} from "./said-twice";
import { monthsOfSeasons } from "./seasons";
import { isDaySlot, type Slot } from "./slots";
import { startTimes } from "./start-times";
import { periodsAsBounds } from "./whole-periods";
import { windowOfDay } from "./window-of-day";
import { windowed } from "./windowed";

/** The slots as they are compiled: every unit a day of its own, windows whole, starts with their times. */
export function prepareSlots(given: readonly Slot[], bench: Workbench): Slot[] {
  const said = nextBehindThis(
    withoutSaidCount(
      withoutSaidParts(
        withoutSaidDays(
          withoutWiderSteps(
            withoutHalfMonths(
              windowBehindDays(
                partsOfDaysLeft(minutesOfSteps(windowOfDay(daysOfCountry(given, bench.zone))).map(plainDays)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const told = eveningsOfNights(onlyFewer(everyYear(said)));
  const plain = monthsOfDays(
    monthDaysWithOwnTime(monthsWithOwnTime(periodsAsBounds(monthsOfSeasons(told, bench)), bench)),
  );
  const days = dayOfStart(
    startOfPeriods(
      datesOfSteps(
        monthsOfDate(shorterMonths(placesInPeriods(lastWeekdays(otherDays(lastOfWeekday(saidAgain(plain))))))),
      ),
      bench,
    ),
  );
  return movedEarlier(
    startTimes(
      lateHours(
        halvesOfDay(partedWindows(windowed(hoursOfDays(exceptionsWithTimes(lastDayApart(days))), bench)), bench),
      ),
    ),
    bench,
  );
}

/** "this Friday at noon and next Friday at noon": behind one Friday the next is that of the week after. */
function nextBehindThis(slots: Slot[]): Slot[] {
  return slots.map((slot, index) => {
    if (slot.kind !== "relative" || !slot.next) return slot;
    const { next, ...plain } = slot;
    const before = slots.slice(0, index).find((one) => JSON.stringify(one) === JSON.stringify(plain));
    return before ? { ...plain, count: 1, exact: true } : plain;
  });
}

const DAY = 1440;

/** "毎日、深夜25時": of every day the hour behind midnight is the same one. */
function lateHours(slots: Slot[]): Slot[] {
  if (
    !slots.some(({ kind }) => kind === "everyDay") ||
    slots.some((slot) => isDaySlot(slot) && slot.kind !== "everyDay")
  )
    return slots;
  return slots.map((slot) =>
    slot.kind === "times"
      ? { ...slot, times: slot.times.map((time) => ({ ...time, minutes: time.minutes % DAY })) }
      : slot,
  );
}

/** "every day" and "every weekday" are days like others, each with the times beside them. */
function plainDays(slot: Slot): Slot {
  if (slot.kind !== "interval" || slot.count !== 1) return slot;
  if (slot.unit === "day") return { kind: "everyDay" };
  return slot.unit === "workday" ? { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true } : slot;
}

/** "At the end of the quarter, 17:00, on the last day": the same day once more. */
function saidAgain(slots: Slot[]): Slot[] {
  return slots.filter((slot, index) => {
    const before = slots.slice(Math.max(0, index - 2), index).findLast(({ kind }) => kind === "monthDays");
    if (slot.kind !== "monthDays" || before?.kind !== "monthDays" || !before.months || slot.months) return true;
    return slot.days.join() !== before.days.join();
  });
}

/** "on the last Sunday and the last Monday": beside a weekday of the month the last Monday is one as well. */
function lastWeekdays(slots: Slot[]): Slot[] {
  if (!slots.some((slot) => slot.kind === "nthWeekday")) return slots;
  return slots.map((slot) =>
    slot.kind === "past" && slot.weekday !== undefined
      ? { kind: "nthWeekday", ordinals: [-1], weekdays: [slot.weekday] }
      : slot,
  );
}

/** "on the 31st, or the last day where the month is shorter". */
function shorterMonths(slots: Slot[]): Slot[] {
  if (!slots.some((slot) => slot.kind === "lastIfShorter")) return slots;
  return slots.flatMap((slot): Slot[] => {
    if (slot.kind === "lastIfShorter") return [];
    if (slot.kind !== "monthDays" || !slot.days.some((day) => day > 28)) return [slot];
    const days = slot.days.map((day) => (day === 31 ? -1 : day));
    const february: Slot = { kind: "monthDays", days: [-1], recurring: true, months: [2] };
    return [{ ...slot, days, recurring: true }, ...(days.some((day) => day > 28) ? [february] : [])];
  });
}

/** Where the days of the next time begin: "at 7 on weekdays, [Saturday and Sunday] at 8:30" sets single days against many. */
function ownDays(parts: readonly number[][]): number {
  const [many = [], ...single] = parts;
  return many.length > 1 && single.every(({ length }) => length === 1) ? 1 : parts.length - 1;
}

/** "at 10 Monday to Friday, Saturday 11:30": behind a time of their own the last day of a list has the next time. */
function lastDayApart(slots: Slot[]): Slot[] {
  return slots.flatMap((slot, index): Slot[] => {
    if (slot.kind !== "weekdays" || !slot.parts || slot.parts.length < 2) return [slot];
    const before = slots[index - 1]?.kind;
    const isTimed = (before === "times" || before === "window") && slots[index + 1]?.kind === "times";
    const hasDays = slots.slice(0, index).some(isDaySlot);
    // "19:00 Monday to Thursday, 20:30 Fridays and Saturdays, and on Sunday at 18:00"
    const order = slots.map((one) => (isDaySlot(one) ? "d" : one.kind === "times" ? "t" : "")).join("");
    if (!isTimed || (hasDays && !/^(?:td){2,}t$/.test(order))) return [slot];
    const { parts, ...plain } = slot;
    const first = ownDays(parts);
    return [
      { ...plain, weekdays: parts.slice(0, first).flat() },
      { ...plain, weekdays: parts.slice(first).flat() },
    ];
  });
}

/** "every day around 9": beside a day a vague hour is an hour. */
function hoursOfDays(slots: Slot[]): Slot[] {
  if (!slots.some((slot) => isDaySlot(slot) || slot.kind === "interval")) return slots;
  return slots.map((slot) =>
    slot.kind === "vagueTime" ? { kind: "times", times: [{ minutes: slot.hour * 60, bare: true }] } : slot,
  );
}

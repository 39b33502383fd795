import { isWithinDay } from "./compile-interval";
import { type DaySlot, isDaySlot, type Slot } from "./slots";

/** "every 6 hours at 15 past the hour": the hours of the minute are those of the steps. */
export function minutesOfSteps(given: readonly Slot[]): readonly Slot[] {
  // "twice an hour, at :07 and :37"
  const named = given.flatMap((slot) => (slot.kind === "minuteOfHour" ? slot.minutes : [])).length;
  const slots = given.filter(
    (slot) => !(named > 1 && slot.kind === "interval" && slot.unit === "minute" && slot.count * named === 60),
  );
  const isStepped = slots.some((slot) => slot.kind === "interval" && slot.unit === "hour" && slot.count > 1);
  if (!isStepped) return slots;
  return slots.filter(
    (slot, index) =>
      !(
        slot.kind === "interval" &&
        slot.unit === "hour" &&
        slot.count === 1 &&
        slots[index + 1]?.kind === "minuteOfHour"
      ),
  );
}

/** "every six months, starting 10 January": the day is that of the start. */
export function dayOfStart(slots: Slot[]): Slot[] {
  const isSpaced = slots.some(
    (slot) => slot.kind === "interval" && (slot.unit === "month" || slot.unit === "quarter" || slot.unit === "year"),
  );
  const start = slots.find((slot) => slot.kind === "bound" && slot.bound.kind === "start");
  if (!isSpaced || slots.some(isDaySlot) || start?.kind !== "bound" || start.bound.kind === "duration") return slots;
  const { day } = start.bound;
  const isYearly = slots.some((slot) => slot.kind === "interval" && slot.unit === "year");
  if (day.kind !== "date" && !(day.kind === "yearDay" && day.days.length === 1)) return slots;
  const dayOfMonth = day.kind === "date" ? day.day : (day.days[0] ?? 1);
  return isYearly
    ? [...slots, { kind: "yearDay", month: day.month, days: [dayOfMonth], recurring: true }]
    : [...slots, { kind: "monthDays", days: [dayOfMonth], recurring: true }];
}

/** "every minute from 20:00 to 20:59 on 6 December": steps on one date begin and end with it. */
export function datesOfSteps(slots: Slot[]): Slot[] {
  const isStepped = slots.some((slot) => slot.kind === "interval" && isWithinDay(slot));
  if (!isStepped || slots.filter(isDaySlot).length !== 1) return slots;
  return slots.flatMap((slot): Slot[] =>
    isOneDate(slot)
      ? [
          { kind: "bound", bound: { kind: "start", day: slot } },
          { kind: "bound", bound: { kind: "end", day: slot } },
        ]
      : [slot],
  );
}

function isOneDate(slot: Slot): slot is DaySlot {
  if (slot.kind === "date") return true;
  if (slot.kind === "yearDay") return !slot.recurring && slot.days.length === 1;
  return slot.kind === "relative" && slot.unit === "day";
}

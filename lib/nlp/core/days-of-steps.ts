import { localOfInstant } from "@/lib/scheduling";
import { candidateDates, midnightOf } from "./calendar";
import { isWithinDay } from "./compile-interval";
import type { Workbench } from "./draft";
import { type DaySlot, isDaySlot, type Slot } from "./slots";
import { isWholePeriod } from "./whole-periods";

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

/** "tonight at 8 and then every week": one day beside weeks or months is the first of them. */
export function startOfPeriods(slots: Slot[], { now, zone }: Workbench): Slot[] {
  const period = slots.find((slot) => slot.kind === "interval" && (slot.unit === "week" || slot.unit === "month"));
  const [day, ...others] = slots.filter(isDaySlot);
  if (period?.kind !== "interval" || day?.kind !== "relative" || others.length > 0) return slots;
  if ([day].some(isWholePeriod)) return slots;
  if (day.unit !== "day" && day.weekday === undefined) return slots;
  const first = new Date(candidateDates(day, midnightOf(localOfInstant(zone, now)))[0] ?? 0).getUTCDate();
  const start: Slot = { kind: "bound", bound: { kind: "start", day } };
  const dated: Slot[] = period.unit === "month" ? [{ kind: "monthDays", days: [first], recurring: true }] : [];
  return slots.flatMap((slot) => (slot === day ? [start, ...dated] : [slot]));
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

/** "at the start of each quarter, on the first Monday": a weekday of the month named behind the edge of a period. */
export function placesInPeriods(slots: Slot[]): Slot[] {
  const at = slots.findIndex((slot, index) => isEdge(slot) && isPlaceIn(slots[index + 1], slot));
  const [edge, place] = [slots[at], slots[at + 1]];
  if (edge?.kind !== "monthDays" || (place?.kind !== "nthWeekday" && place?.kind !== "nthWorkday")) return slots;
  const months = edge.months ? { months: edge.months } : {};
  return slots.flatMap((slot): Slot[] => (slot === edge ? [] : slot === place ? [{ ...place, ...months }] : [slot]));
}

const isEdge = (slot: Slot): boolean =>
  slot.kind === "monthDays" && slot.days.length === 1 && (slot.days[0] === 1 || slot.days[0] === -1);

/** The first ones are at its start, the last ones at its end. */
function isPlaceIn(slot: Slot | undefined, edge: Slot): boolean {
  if ((slot?.kind !== "nthWeekday" && slot?.kind !== "nthWorkday") || slot.months) return false;
  const isStart = edge.kind === "monthDays" && edge.days[0] === 1;
  return slot.ordinals.every((ordinal) => (isStart ? ordinal === 1 : ordinal === -1));
}

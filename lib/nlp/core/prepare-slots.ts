import { isWithinDay } from "./compile-interval";
import type { Workbench } from "./draft";
import { movedEarlier } from "./earlier";
import { everyYear, onlyFewer, withoutSaidParts, withoutWiderSteps } from "./said-twice";
import { monthsOfSeasons } from "./seasons";
import { type DaySlot, isDaySlot, type Slot } from "./slots";
import { periodsAsBounds } from "./whole-periods";

/** The slots as they are compiled: every unit a day of its own, windows whole, starts with their times. */
export function prepareSlots(given: readonly Slot[], bench: Workbench): Slot[] {
  const told = onlyFewer(everyYear(withoutSaidParts(withoutWiderSteps(minutesOfSteps(given).map(plainDays)))));
  const plain = periodsAsBounds(monthsOfSeasons(told, bench));
  const days = dayOfStart(datesOfSteps(shorterMonths(lastWeekdays(otherDays(saidAgain(plain))))));
  return movedEarlier(startTimes(windowed(hoursOfDays(exceptionsWithTimes(lastDayApart(days))), bench)));
}

/** "every 6 hours at 15 past the hour": the hours of the minute are those of the steps. */
function minutesOfSteps(given: readonly Slot[]): readonly Slot[] {
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
function dayOfStart(slots: Slot[]): Slot[] {
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

/** "every day" and "every weekday" are days like others, each with the times beside them. */
function plainDays(slot: Slot): Slot {
  if (slot.kind !== "interval" || slot.count !== 1) return slot;
  if (slot.unit === "day") return { kind: "everyDay" };
  return slot.unit === "workday" ? { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true } : slot;
}

/** "At the end of the quarter, on the last day": the same day once more. */
function saidAgain(slots: Slot[]): Slot[] {
  return slots.filter((slot, index) => {
    const before = slots[index - 1];
    if (slot.kind !== "monthDays" || before?.kind !== "monthDays" || !before.months || slot.months) return true;
    return slot.days.join() !== before.days.join();
  });
}

/** All days of a month but these; the days before the last are counted from the end where the last is one of them. */
function otherDates(dates: readonly number[]): Slot {
  const hasLast = dates.includes(-1);
  const isKnown = dates.every((day) => day === -1 || (day > 0 && (!hasLast || day < 28)));
  if (!isKnown) return { kind: "unread", words: dates.join(", ") };
  const days = Array.from({ length: hasLast ? 27 : 31 }, (_, index) => index + 1).filter((day) => !dates.includes(day));
  return { kind: "monthDays", days: hasLast ? [...days, -4, -3, -2] : days, recurring: true };
}

/** "Tuesdays at 6:30, all other weekdays at 8". */
function otherDays(slots: Slot[]): Slot[] {
  const named = slots.flatMap((slot) => (slot.kind === "weekdays" && !slot.others ? slot.weekdays : []));
  const dates = slots.flatMap((slot) => (slot.kind === "monthDays" && !slot.weekdays ? slot.days : []));
  // "at 2:00 on the first of the month and at 2:30 on all other days"
  if (dates.length > 0 && named.length === 0)
    return slots.map((slot) =>
      slot.kind === "weekdays" && slot.others && slot.weekdays.length === 7 ? otherDates(dates) : slot,
    );
  // Where nothing names the days that are not meant, nobody knows the others.
  const isKnown = named.length > 0 || slots.some((slot) => slot.kind.startsWith("exclude"));
  if (!isKnown && slots.some((slot) => slot.kind === "weekdays" && slot.others))
    return [...slots, { kind: "unread", words: "" }];
  return slots.map((slot) =>
    slot.kind === "weekdays" && slot.others
      ? { ...slot, weekdays: slot.weekdays.filter((day) => !named.includes(day)) }
      : slot,
  );
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

/** "every minute from 20:00 to 20:59 on 6 December": steps on one date begin and end with it. */
function datesOfSteps(slots: Slot[]): Slot[] {
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

/** "at 10 Monday to Friday, Saturday 11:30": behind a time of their own the last day of a list has the next time. */
function lastDayApart(slots: Slot[]): Slot[] {
  return slots.flatMap((slot, index): Slot[] => {
    if (slot.kind !== "weekdays" || !slot.parts || slot.parts.length < 2) return [slot];
    const before = slots[index - 1]?.kind;
    const isTimed = (before === "times" || before === "window") && slots[index + 1]?.kind === "times";
    const hasDays = slots.slice(0, index).some(isDaySlot);
    if (!isTimed || hasDays) return [slot];
    const { parts, ...plain } = slot;
    const last = parts.at(-1) ?? [];
    return [
      { ...plain, weekdays: parts.slice(0, -1).flat() },
      { ...plain, weekdays: last },
    ];
  });
}

/** "at 6, 12 and 18; Sundays only at 12": the first times are of every day. */
function everyDayFirst(slots: Slot[]): Slot[] {
  const order = slots.filter((slot) => isDaySlot(slot) || slot.kind === "times");
  // "not hourly, just at 6 and 18"
  const [alone] = order;
  if (
    order.length === 1 &&
    alone?.kind === "times" &&
    alone.only &&
    alone.times.length > 1 &&
    !slots.some(({ kind }) => kind === "interval")
  )
    return [{ kind: "everyDay" }, ...slots];
  const [first, second, third] = order;
  const isException = second?.kind === "weekdays" && second.only !== undefined && third?.kind === "times";
  return order.length === 3 && first?.kind === "times" && isException ? [{ kind: "everyDay" }, ...slots] : slots;
}

/** "weekdays except Wednesday at 8, Wednesday at 10": what is left out and named again has a time of its own. */
function namedAgain(slots: Slot[]): Slot[] {
  const left = slots.flatMap((slot) => (slot.kind === "exclude" ? slot.weekdays : []));
  const isAgain = (slot: Slot, index: number): boolean =>
    slot.kind === "weekdays" &&
    slot.weekdays.every((day) => left.includes(day)) &&
    slots.slice(0, index).some(({ kind }) => kind === "exclude") &&
    slots[index + 1]?.kind === "times";
  const again = slots.filter(isAgain).flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  if (again.length === 0) return slots;
  return slots.map((slot, index): Slot => {
    if (slot.kind === "exclude") return { ...slot, weekdays: slot.weekdays.filter((day) => !again.includes(day)) };
    return slot.kind === "weekdays" && isAgain(slot, index) ? { ...slot, recurring: true, only: true } : slot;
  });
}

/** "weekdays at 9, but Wednesdays at 10": Wednesday is not left out, it has another time. */
function exceptionsWithTimes(given: Slot[]): Slot[] {
  const slots = namedAgain(everyDayFirst(given));
  return slots.map((slot, index): Slot => {
    const isTimed = slots[index + 1]?.kind === "times" && slots.slice(0, index).some(({ kind }) => kind === "times");
    return slot.kind === "exclude" && slot.soft && slot.weekdays.length > 0 && isTimed
      ? { kind: "weekdays", weekdays: slot.weekdays, recurring: true, only: true }
      : slot;
  });
}

/** "every day around 9": beside a day a vague hour is an hour. */
function hoursOfDays(slots: Slot[]): Slot[] {
  if (!slots.some((slot) => isDaySlot(slot) || slot.kind === "interval")) return slots;
  return slots.map((slot) =>
    slot.kind === "vagueTime" ? { kind: "times", times: [{ minutes: slot.hour * 60, bare: true }] } : slot,
  );
}

/**
 * "starting Friday at 9, every 2 hours" is the first run; "starting Friday at 9 every day" is the time of each, and so
 * is "until 10 December, at 8 every day".
 */
function startTimes(slots: Slot[]): Slot[] {
  if (slots.some((slot) => slot.kind === "interval" && isWithinDay(slot))) return slots;
  const isTimed = slots.some((slot) => slot.kind === "times" || (slot.kind === "partOfDay" && slot.separate));
  return slots.flatMap((slot): Slot[] => {
    if (slot.kind !== "bound" || slot.bound.kind === "duration" || !slot.bound.time) return [slot];
    if (slot.bound.kind === "end" && isTimed) return [slot];
    const { time, ...bound } = slot.bound;
    return isTimed
      ? [slot]
      : [
          { kind: "bound", bound },
          { kind: "times", times: [time] },
        ];
  });
}

const LAST_MINUTE = 1439;

/** The two sides of a window make one; a start alone is where steps begin, or the time of the day. */
function windowed(slots: Slot[], bench: Workbench): Slot[] {
  const start = slots.find((slot) => slot.kind === "windowStart");
  const end = slots.find((slot) => slot.kind === "windowEnd");
  if (!start && !end) return slots;
  const rest = slots.filter((slot) => slot !== start && slot !== end);
  const isDaily = rest.some((slot) => slot.kind === "everyDay") && rest.some((slot) => slot.kind === "interval");
  if (!end && start && isDaily) return [...rest, { kind: "window", from: start.from, to: { minutes: LAST_MINUTE } }];
  if (!end) return start ? [...rest, { kind: "times", times: [start.from] }] : rest;
  const first = rest.find((slot) => slot.kind === "times");
  const from = start?.from ?? first?.times[0] ?? { minutes: 0 };
  const kept = start ? rest : rest.filter((slot) => slot !== first);
  const until = end.to.minutes <= from.minutes && end.to.minutes + 720 > from.minutes && end.to.minutes < 720;
  if (until) bench.doubt += 0.05;
  return [...kept, { kind: "window", from, to: until ? { minutes: end.to.minutes + 720 } : end.to }];
}

import fc from "fast-check";
import type { Schedule } from "@/lib/scheduling";
import {
  at,
  date,
  day,
  monthDays,
  months,
  nth,
  scheduleOfSlots,
  some,
  time,
  times,
  upTo,
  weekdays,
  workWeek,
} from "./schedules.fixture";
import type { ClockTime, DaySlot, IntervalUnit, Slot } from "./slots";

const optional = (slot: fc.Arbitrary<Slot>): fc.Arbitrary<Slot[]> =>
  fc.option(slot, { nil: null, freq: 2 }).map((found) => (found ? [found] : []));
const interval = (counts: readonly number[], unit: IntervalUnit): fc.Arbitrary<Slot> =>
  fc.constantFrom(...counts).map((count): Slot => ({ kind: "interval", count, unit }));
const minutes = (from: number, to: number): fc.Arbitrary<ClockTime> =>
  fc.integer({ min: from, max: to }).map((found) => ({ minutes: found }));

/** Windows that begin and end at any minute, also past midnight, and steps that count across the hours. Not so long that "between 12:20 and 11:20" is meant. */
const window = fc
  .tuple(minutes(0, 1439), fc.integer({ min: 40, max: 1000 }))
  .map(([from, length]): Slot => ({ kind: "window", from, to: { minutes: (from.minutes + length) % 1440 } }));
const steps = fc
  .oneof(
    interval([1, 5, 7, 10, 12, 15, 20, 25, 30, 40, 45, 50, 75, 80, 90, 100, 120, 150], "minute"),
    interval([1, 2, 3, 4, 5, 6, 8, 12], "hour"),
  )
  .chain((every) =>
    fc.tuple(fc.constant(every), window, optional(fc.oneof(workWeek, weekdays, monthDays, nth)), optional(months)),
  )
  .map((found) => found.flat());
const longSteps = fc
  .tuple(
    interval([40, 45, 48, 80, 90, 96, 120, 160, 180], "minute"),
    optional(fc.oneof(workWeek, weekdays, nth, monthDays)),
    optional(months),
  )
  .map((found) => found.flat());
const hole = fc
  .tuple(minutes(0, 1439), fc.integer({ min: 30, max: 600 }))
  .map(([from, length]): Slot => ({ kind: "excludeTimes", from, to: { minutes: (from.minutes + length) % 1440 } }));
const holed = fc
  .tuple(
    fc.oneof(interval([5, 10, 15, 30], "minute"), interval([1, 2], "hour")),
    hole,
    optional(fc.oneof(workWeek, weekdays)),
  )
  .map((found) => found.flat());
const phased = fc
  .tuple(some(upTo(59), 4), optional(window), optional(fc.oneof(workWeek, weekdays, monthDays, nth)), optional(months))
  .map(([list, ...rest]): Slot[] => [
    { kind: "interval", count: 1, unit: "hour" },
    { kind: "minuteOfHour", minutes: list },
    ...rest.flat(),
  ]);
const seconds = fc
  .tuple(
    interval([1, 2, 5, 10, 15, 20, 30], "second"),
    optional(window),
    optional(fc.oneof(workWeek, weekdays, monthDays)),
    optional(months),
  )
  .map((found) => found.flat());
const toTheSecond = fc
  .tuple(
    day,
    fc.array(fc.record({ minutes: fc.nat(1439), seconds: fc.integer({ min: 1, max: 59 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([days, found]): Slot[] => [days, { kind: "times", times: found }]);

const working = fc.oneof(
  fc.constantFrom<number[]>([1], [-1], [1, -1]).map((ordinals): DaySlot => ({ kind: "nthWorkday", ordinals })),
  some(upTo(28, 1), 2).map((days): DaySlot => ({ kind: "nearestWorkday", days })),
);
const rareDays = fc
  .tuple(fc.oneof(working, nth, monthDays), fc.oneof(workWeek, weekdays, working, nth), at, optional(months))
  .map(([days, more, clock, limit]): Slot[] => [days, ...(more.kind === days.kind ? [] : [more]), clock, ...limit]);
const pairs = fc
  .tuple(fc.array(fc.tuple(day, at), { minLength: 2, maxLength: 5 }), optional(months))
  .map(([found, limit]): Slot[] => [...found.flat(), ...limit]);
const yearly = fc
  .tuple(
    fc.array(
      fc
        .record({ month: fc.integer({ min: 1, max: 12 }), days: some(upTo(28, 1), 8) })
        .map((found): DaySlot => ({ kind: "yearDay", ...found, recurring: true })),
      { minLength: 1, maxLength: 5 },
    ),
    optional(fc.oneof(workWeek, weekdays, nth, monthDays)),
    at,
  )
  .map(([dates, more, clock]): Slot[] => [...dates, ...more, clock]);
const stretch = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 3, max: 18 }),
    optional(weekdays),
    at,
  )
  .map(([month, first, length, more, clock]): Slot[] => [
    { kind: "yearDay", month, days: upTo(first + length, first), recurring: true },
    ...more,
    clock,
  ]);

const exception = fc.oneof(
  some(upTo(6), 3).map((found): Slot => ({ kind: "exclude", weekdays: found, months: [], monthDays: [] })),
  some(upTo(12, 1), 3).map((found): Slot => ({ kind: "exclude", weekdays: [], months: found, monthDays: [] })),
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map((found): Slot => ({ kind: "excludeDate", year: null, ...found })),
  fc
    .record({ ordinals: fc.constantFrom<number[]>([1], [2], [3], [-1]), weekdays: some(upTo(6), 1) })
    .map((found): Slot => ({ kind: "excludeNth", ...found })),
);
const without = fc
  .tuple(
    fc.oneof(fc.constant<DaySlot>({ kind: "everyDay" }), workWeek, weekdays),
    at,
    fc.array(exception, { minLength: 1, maxLength: 2 }),
  )
  .map(([days, clock, left]): Slot[] => [days, clock, ...left]);

/** Every day but a few, odd or even days, the day before a weekday of the month, and months that are left out. */
const mostDays = fc
  .tuple(
    fc.oneof(fc.constant<DaySlot>({ kind: "everyDay" }), workWeek),
    at,
    fc.oneof(some(upTo(31, 1), 3), fc.constantFrom<number[]>([-1], [-2], [13, -1], [1, 2])),
  )
  .map(([days, clock, left]): Slot[] => [
    days,
    clock,
    { kind: "exclude", weekdays: [], months: [], monthDays: left, isDate: true },
  ]);
const halves = fc
  .tuple(fc.constantFrom(1, 2), at, optional(fc.constant<Slot>({ kind: "months", months: [1, 7] })))
  .map(([first, clock, limit]): Slot[] => [
    { kind: "monthDays", days: upTo(31, first).filter((one) => one % 2 === first % 2), recurring: true },
    clock,
    ...limit,
  ]);
const daysBefore = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.nat(6), time)
  .map(([ordinal, weekday, clock]): Slot[] => [
    { kind: "earlier", minutes: 1440, words: "a day before" },
    { kind: "nthWeekday", ordinals: [ordinal], weekdays: [weekday] },
    { kind: "times", times: [clock] },
  ]);
const withoutMonths = fc
  .tuple(interval([2, 3], "week"), weekdays, time, some(upTo(12, 1), 3))
  .map(([every, days, clock, left]): Slot[] => [
    every,
    days,
    { kind: "times", times: [clock] },
    { kind: "exclude", weekdays: [], months: left, monthDays: [] },
  ]);
/** Steps of some weekdays beside steps of others. */
const apart = fc
  .tuple(
    interval([5, 10, 15, 30], "minute"),
    optional(window),
    interval([1, 2, 4], "hour"),
    fc.constantFrom<[number[], number[]]>(
      [
        [1, 2, 3, 4, 5],
        [0, 6],
      ],
      [[1, 3], [5]],
      [[6], [0]],
    ),
  )
  .map(([every, bounds, other, [these, those]]): Slot[] => [
    every,
    ...bounds,
    { kind: "weekdays", weekdays: these, recurring: true },
    other,
    { kind: "weekdays", weekdays: those, recurring: true },
  ]);
const spaced = fc
  .oneof(
    fc.tuple(interval([2, 3, 4, 6], "week"), fc.oneof(workWeek, weekdays), times),
    fc.tuple(interval([2, 3, 4, 7, 10, 45], "day"), fc.constant<DaySlot>({ kind: "everyDay" }), times),
    fc.tuple(interval([2, 3, 4, 5, 6, 7, 18], "month"), fc.oneof(monthDays, nth), times),
    fc.tuple(
      interval([2, 3, 4], "year"),
      fc
        .record({ month: fc.integer({ min: 1, max: 12 }), days: some(upTo(28, 1), 3) })
        .map((found): DaySlot => ({ kind: "yearDay", ...found, recurring: true })),
      times,
    ),
  )
  .map(([every, days, found]): Slot[] => [every, days, { kind: "times", times: found }]);

const moment = fc.tuple(date, fc.option(time, { nil: null, freq: 2 }));
const bound = (kind: "start" | "end"): fc.Arbitrary<Slot> =>
  moment.map(
    ([found, clock]): Slot => ({ kind: "bound", bound: { kind, day: found, ...(clock ? { time: clock } : {}) } }),
  );
const bounds = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Slot[]>([]) },
  fc.tuple(optional(bound("start")), optional(bound("end"))).map((found) => found.flat()),
  fc
    .tuple(optional(bound("start")), fc.constantFrom(1, 2, 3, 5, 12, 100))
    .map(([start, count]): Slot[] => [...start, { kind: "count", count }]),
  fc
    .constantFrom(
      { count: 2, unit: "week" as const },
      { count: 3, unit: "month" as const },
      { count: 45, unit: "minute" as const },
    )
    .map((found): Slot[] => [{ kind: "bound", bound: { kind: "duration", ...found } }]),
);
const zone = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Tokyo",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "America/Sao_Paulo",
);

/** Schedules of rarer shapes than people mostly say. */
export const wideSchedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.oneof(
      ...[steps, longSteps, holed, phased, seconds, toTheSecond, rareDays, pairs, yearly, stretch, without, spaced],
      ...[mostDays, halves, daysBefore, withoutMonths, apart],
    ),
    bounds,
    zone,
  )
  .map(([slots, limits, place]) => scheduleOfSlots([...slots, ...limits], place))
  .filter((schedule) => schedule !== null);

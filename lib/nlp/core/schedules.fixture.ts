import fc from "fast-check";
import { isAppError } from "@/lib/errors";
import { occurrencesBetween, type Schedule, scheduleSchema } from "@/lib/scheduling";
import { phrasebook } from "../en/phrasebook";
import { compileSlots } from "./compile";
import type { Workbench } from "./draft";
import type { ClockTime, DaySlot, Slot } from "./slots";

export const now = new Date("2026-03-04T10:00:00Z");

export function benchAt(zone: string): Workbench {
  const notes = { assumptions: [], warnings: [], question: null, options: [], doubt: 0, exact: true };
  return { ...notes, now: now.getTime(), zone, words: phrasebook } as unknown as Workbench;
}

/** The schedule of these slots, or null where they do not compile. */
export function scheduleOfSlots(slots: readonly Slot[], zone: string): Schedule | null {
  const compiled = compileSlots(slots, benchAt(zone));
  return compiled.kind === "compiled" ? compiled.schedule : null;
}

const DAY_MS = 86_400_000;
/** Where the clocks of Berlin and New York change, and two plain days. */
const looks = ["2026-03-04", "2026-03-08", "2026-03-29", "2026-07-01", "2026-10-25", "2026-11-01", "2027-02-27"];

/** Due times as the person would see them: many of the first two years, all around the days when clocks change. */
export function dueTimes(schedule: Schedule): string[] {
  const first = occurrencesBetween(schedule, now, new Date(now.getTime() + 800 * DAY_MS), 120);
  const around = looks.flatMap((day) => {
    const from = Math.max(now.getTime(), Date.parse(day) - DAY_MS / 4);
    return occurrencesBetween(schedule, new Date(from), new Date(from + DAY_MS), 300);
  });
  return [...first, ...around].map((time) => time.toISOString());
}

export const some = (values: readonly number[], most: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most })
    .map((list) => list.sort((a, b) => a - b));
export const upTo = (last: number, first = 0): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York");
export const time = fc.oneof(
  fc.nat(23).map((hour): ClockTime => ({ minutes: hour * 60 })),
  fc.nat(1439).map((minutes): ClockTime => ({ minutes })),
);
export const times = fc.uniqueArray(time, { minLength: 1, maxLength: 4, selector: ({ minutes }) => minutes });
export const weekdays = some(upTo(6), 6).map(
  (days): DaySlot => ({ kind: "weekdays", weekdays: days, recurring: true }),
);
export const workWeek = fc
  .constantFrom<number[]>([1, 2, 3, 4, 5], [0, 6], [1, 2, 3, 4], [0, 1, 5, 6])
  .map((days): DaySlot => ({ kind: "weekdays", weekdays: days, recurring: true }));
export const monthDays = fc
  .oneof(
    some(upTo(28, 1), 4),
    fc.constantFrom<number[]>([1], [15], [-1], [-2], [-3], [1, -1], [1, 2, 3, 4, 5, 6, 7], [31], [15, -1]),
  )
  .map((days): DaySlot => ({ kind: "monthDays", days, recurring: true }));
export const nth = fc
  .record({
    ordinals: fc.constantFrom<number[]>([1], [2], [3], [4], [5], [-1], [1, 3], [2, 4], [1, -1]),
    weekdays: some(upTo(6), 2),
  })
  .map((found): DaySlot => ({ kind: "nthWeekday", ...found }));
const working = fc.constantFrom<DaySlot>(
  { kind: "nthWorkday", ordinals: [1] },
  { kind: "nthWorkday", ordinals: [-1] },
  { kind: "nearestWorkday", days: [15] },
  { kind: "nearestWorkday", days: [5] },
);
const yearDay = fc
  .record({ month: fc.constantFrom(...upTo(12, 1)), days: some(upTo(28, 1), 2) })
  .map((found): DaySlot => ({ kind: "yearDay", ...found, recurring: true }));
const daily = fc.constant<DaySlot>({ kind: "everyDay" });
export const day = fc.oneof(daily, workWeek, weekdays, monthDays, nth, working, yearDay);
export const months = some(upTo(12, 1), 4).map((found): Slot => ({ kind: "months", months: found }));
export const at = times.map((found): Slot => ({ kind: "times", times: found }));
const optional = (slot: fc.Arbitrary<Slot>): fc.Arbitrary<Slot[]> =>
  fc.option(slot, { nil: null, freq: 3 }).map((found) => (found ? [found] : []));

const fixed = fc
  .tuple(fc.uniqueArray(day, { minLength: 1, maxLength: 2, selector: ({ kind }) => kind }), at, optional(months))
  .map(([days, clock, limit]): Slot[] => [...days, clock, ...limit]);
const pairs = fc.array(fc.tuple(day, at), { minLength: 2, maxLength: 3 }).map((found) => found.flat() as Slot[]);
const step = fc.constantFrom(
  ...[1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30].map((count) => ({ count, unit: "minute" as const })),
  ...[1, 2, 3, 4, 6, 8, 12].map((count) => ({ count, unit: "hour" as const })),
  ...[45, 80, 90].map((count) => ({ count, unit: "minute" as const })),
);
/** Not around the whole clock: that is no window. */
const window = fc
  .tuple(time, fc.integer({ min: 60, max: 1200 }))
  .map(([from, length]): Slot => ({ kind: "window", from, to: { minutes: (from.minutes + length) % 1440 } }));
const hole = fc.constantFrom<Slot>(
  { kind: "excludeTimes", from: { minutes: 720 }, to: { minutes: 780 } },
  { kind: "excludeTimes", from: { minutes: 1320 }, to: { minutes: 360 } },
  { kind: "partOfDay", part: "night" },
);
const steps = fc
  .tuple(
    step,
    fc.oneof(optional(window), optional(hole)),
    optional(fc.oneof(workWeek, weekdays, monthDays)),
    optional(months),
  )
  .map(([every, bounds, days, limit]): Slot[] => [{ kind: "interval", ...every }, ...bounds, ...days, ...limit]);
const hourly = some(upTo(59), 3).map((minutes): Slot[] => [
  { kind: "interval", count: 1, unit: "hour" },
  { kind: "minuteOfHour", minutes },
]);
const seconds = fc
  .tuple(
    fc.constantFrom(1, 5, 10, 15, 30),
    optional(fc.constant<Slot>({ kind: "window", from: { minutes: 540 }, to: { minutes: 1020 } })),
  )
  .map(([count, bounds]): Slot[] => [{ kind: "interval", count, unit: "second" }, ...bounds]);
const spaced = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constantFrom({ count: 2, unit: "week" as const }, { count: 3, unit: "week" as const }), weekdays),
      fc.tuple(fc.constantFrom({ count: 3, unit: "day" as const }, { count: 10, unit: "day" as const }), daily),
      fc.tuple(
        fc.constantFrom({ count: 5, unit: "month" as const }, { count: 2, unit: "month" as const }),
        fc.oneof(monthDays, nth),
      ),
      fc.tuple(fc.constant({ count: 2, unit: "year" as const }), yearDay),
    ),
    at,
  )
  .map(([[every, days], clock]): Slot[] => [{ kind: "interval", ...every }, days, clock]);
const realTime = fc
  .tuple(
    fc.constantFrom(
      { count: 7, unit: "hour" as const },
      { count: 7, unit: "minute" as const },
      { count: 45, unit: "second" as const },
    ),
    optional(weekdays),
  )
  .map(([every, days]): Slot[] => [{ kind: "interval", ...every }, ...days]);
const workdays = fc
  .tuple(fc.constantFrom<number[]>([3], [-2], [5]), at)
  .map(([ordinals, clock]): Slot[] => [{ kind: "nthWorkday", ordinals }, clock]);
const filtered = fc
  .tuple(monthDays, time, fc.constantFrom<number[]>([0, 6], [0, 1, 2, 3, 4, 6]))
  .map(([days, clock, excluded]): Slot[] => [
    days,
    { kind: "times", times: [clock] },
    { kind: "exclude", weekdays: excluded, months: [], monthDays: [] },
  ]);
const without = fc
  .tuple(
    fc.constantFrom<DaySlot>({ kind: "everyDay" }, { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true }),
    time,
    fc.constantFrom<Slot>(
      { kind: "excludeDate", year: null, month: 12, day: 25 },
      { kind: "excludeNth", ordinals: [1], weekdays: [1] },
      { kind: "excludeNth", ordinals: [-1], weekdays: [5] },
      { kind: "exclude", weekdays: [], months: [8], monthDays: [] },
      { kind: "exclude", weekdays: [], months: [], monthDays: [-1] },
    ),
  )
  .map(([days, clock, exception]): Slot[] => [days, { kind: "times", times: [clock] }, exception]);
export const date = fc
  .date({ min: new Date("2026-03-06T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
  .map(
    (found): DaySlot => ({
      kind: "date",
      year: found.getUTCFullYear(),
      month: found.getUTCMonth() + 1,
      day: found.getUTCDate(),
    }),
  );
const once = fc.tuple(date, time).map(([found, clock]): Slot[] => [found, { kind: "times", times: [clock] }]);
const bounds = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Slot[]>([]) },
  date.map((found): Slot[] => [{ kind: "bound", bound: { kind: "start", day: found } }]),
  date.map((found): Slot[] => [{ kind: "bound", bound: { kind: "end", day: found } }]),
  fc.constant<Slot[]>([{ kind: "bound", bound: { kind: "duration", count: 30, unit: "hour" } }]),
  fc.constant<Slot[]>([{ kind: "count", count: 5 }]),
);

/** Slots that people's sentences give, with a zone. */
export const saidSlots = fc.tuple(
  fc.oneof(
    {
      weight: 15,
      arbitrary: fc
        .tuple(fc.oneof(fixed, pairs, steps, hourly, seconds, spaced, realTime, workdays, filtered, without), bounds)
        .map((found) => found.flat()),
    },
    { weight: 1, arbitrary: once },
  ),
  zone,
);

/** Schedules that our own compiler makes. */
export const compiledSchedule: fc.Arbitrary<Schedule> = saidSlots
  .map(([slots, place]) => scheduleOfSlots(slots, place))
  .filter((schedule) => schedule !== null);

const field = (max: number, min = 0): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant("*") },
    { weight: 4, arbitrary: fc.integer({ min, max }).map(String) },
    fc.constantFrom(2, 3, 5, 7, 10, 15, 30).map((count) => `*/${count}`),
    some(upTo(max, min), 4).map((list) => list.join(",")),
    fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  );
const weird = fc
  .tuple(
    field(59),
    field(23),
    fc.oneof(field(28, 1), fc.constantFrom("*", "L", "L-3", "15W", "LW", "1W,15", "?")),
    fc.oneof(fc.constant("*"), field(12, 1)),
    fc.oneof(field(6), fc.constantFrom("*", "MON-FRI", "FRI-MON", "5L", "1#2,3#2", "?", "7")),
  )
  .map((fields) => fields.join(" "));

/** Any crons that a person may have written. */
export const writtenSchedule: fc.Arbitrary<Schedule> = fc
  .tuple(fc.array(weird, { minLength: 1, maxLength: 2 }), zone)
  .map(([cronExpressions, timezone]) => scheduleSchema.parse({ kind: "cron", cronExpressions, timezone }))
  .filter(canFire);

/** "* * LW * 0" is never. */
function canFire(schedule: Schedule): boolean {
  try {
    return dueTimes(schedule).length > 0;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

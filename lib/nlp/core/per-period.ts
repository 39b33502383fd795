import { formatTime } from "./calendar";
import { compileDays } from "./compile-days";
import { daySets } from "./day-sets";
import { ask, assume, type Compiled, type Refused, type Workbench } from "./draft";
import { restrictionsOf } from "./restrictions";
import { type DaySlot, isDaySlot, type Slot } from "./slots";

/** "three times a day": at hours that are as far apart as a working day allows. */
export function spreadOverDay(count: number, slots: readonly Slot[], bench: Workbench): Compiled | Refused {
  const hours = count === 2 ? [9, 17] : count === 3 ? [9, 13, 17] : null;
  if (hours === null && (count > 24 || 24 % count !== 0))
    return ask(bench.words.askHowOften, bench.words.howOftenOptions);
  const times = (hours ?? Array.from({ length: count }, (_, index) => (index * 24) / count)).map((hour) => ({
    minutes: hour * 60,
  }));
  assume(bench, bench.words.timesADay(written(times)), 0.2);
  // "twice a day": at which hours is anybody's guess.
  if (hours !== null) bench.spreads = [written(times), written(wideSpread(count))];
  const sets = daySets(slots.filter(isDaySlot), restrictionsOf(slots));
  return compileDays(
    sets.map((set) => ({ set, times })),
    null,
    bench,
  );
}

const written = (times: readonly { minutes: number }[]): string =>
  times.map(({ minutes }) => formatTime(minutes)).join(", ");

/** From 8 in the morning to 8 in the evening. */
const wideSpread = (count: number): { minutes: number }[] =>
  Array.from({ length: count }, (_, index) => ({ minutes: 480 + (index * 720) / (count - 1) }));

/** "twice a week on Monday and Thursday" names the days; without them nobody knows which. */
export function namesAll(count: number, slots: readonly Slot[]): boolean {
  return slots.flatMap((slot) => (isDaySlot(slot) ? [slot] : [])).flatMap(datesNamed).length === count;
}

function datesNamed(day: DaySlot): number[] {
  if (day.kind === "weekdays") return day.weekdays;
  // "twice a month, on the 1st and 3rd Monday"
  if (day.kind === "nthWeekday") return day.ordinals.flatMap((ordinal) => day.weekdays.map(() => ordinal));
  return day.kind === "monthDays" || day.kind === "yearDay" ? day.days : [];
}

import { formatTime } from "./calendar";
import { assume, type Workbench } from "./draft";
import type { ClockTime, PartOfDay, Slot } from "./slots";

/** A stretch of the day in minutes; the end is not in it. Past midnight where the end is not larger. */
export interface Stretch {
  from: number;
  to: number;
}

const stretches: Record<PartOfDay, [number, number]> = {
  morning: [6, 12],
  lunch: [12, 13],
  afternoon: [12, 18],
  evening: [18, 22],
  night: [22, 6],
  nightly: [22, 6],
  endOfDay: [17, 18],
  hours: [9, 17],
  day: [8, 20],
};

/** The first hour, and the one behind the last; smaller where it goes past midnight. */
export const stretchesOf = (part: PartOfDay): [number, number] => stretches[part];

/** A part of the day as hours, said as an assumption: nobody agrees when night begins. */
export function stretchOf(part: PartOfDay, bench: Workbench): Stretch {
  const [from, to] = stretches[part];
  assume(bench, bench.words.stretch(part, formatTime(from * 60), formatTime(to * 60)), 0.05);
  return { from: from * 60, to: to * 60 };
}

export function exclusionsOf(slots: readonly Slot[], bench: Workbench): Stretch[] {
  // "not at night, i.e. nothing between 23:00 and 06:00": the hours say which night is meant.
  const isSaid = slots.some((slot) => slot.kind === "excludeTimes" && slot.to !== null);
  return slots.flatMap((slot) => {
    if (slot.kind === "excludePart") return isSaid ? [] : [stretchOf(slot.part, bench)];
    if (slot.kind !== "excludeTimes") return [];
    return [{ from: slot.from.minutes, to: (slot.to ?? { minutes: slot.from.minutes + 1 }).minutes }];
  });
}

export function isLeftOut(time: ClockTime, without: readonly Stretch[]): boolean {
  const minutes = time.minutes % 1440;
  return without.some(({ from, to }) =>
    to > from ? minutes >= from && minutes < to : minutes >= from || minutes < to,
  );
}

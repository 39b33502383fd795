import { stretchesOf } from "./day-parts";
import { type IntervalSlot, isDaySlot, type Slot } from "./slots";

const isClock = ({ kind }: Slot): boolean => kind === "times" || kind === "partOfDay";
const isSpaced = (slot: Slot): boolean => slot.kind === "interval" && (slot.unit === "week" || slot.unit === "day");
const isShared = ({ kind }: Slot): boolean => kind === "bound" || kind === "count" || kind === "months";

/**
 * What is no one schedule, each part by itself: "Tuesdays at 10 and every other Thursday at 15", "every 15
 * minutes, at night every 2 hours". None where it is not told apart.
 */
export function waysApart(slots: readonly Slot[]): Slot[][] {
  const intervals = slots.filter((slot) => slot.kind === "interval");
  if (intervals.length > 1 && !intervals.some(isSpaced)) return ofParts(slots, intervals);
  return intervals.some(isSpaced) && !slots.some(({ kind }) => kind === "months") ? ofDays(slots) : [];
}

const secondsOf = ({ count, unit }: IntervalSlot): number =>
  count * (unit === "hour" ? 3600 : unit === "minute" ? 60 : 1);

/** One of two steps in the part of the day, and the other outside it; at night rather the longer one. */
function ofParts(slots: readonly Slot[], intervals: readonly IntervalSlot[]): Slot[][] {
  const parts = slots.filter((slot) => slot.kind === "partOfDay");
  const [part, ...more] = parts;
  const [longer, shorter, ...others] = intervals.toSorted((one, other) => secondsOf(other) - secondsOf(one));
  if (!part || !longer || !shorter || others.length + more.length > 0) return [];
  const [from, to] = stretchesOf(part.part).map((hour) => ({ minutes: (hour % 24) * 60 }));
  if (!from || !to) return [];
  const rest = slots.filter((slot) => slot.kind !== "interval" && slot !== part);
  const ways =
    part.part === "night" || part.part === "nightly"
      ? [[shorter, longer]]
      : [
          [shorter, longer],
          [longer, shorter],
        ];
  return ways.flatMap(([outside, inside]) =>
    outside && inside
      ? [
          [
            ...rest,
            outside,
            { kind: "window" as const, from: to, to: from },
            inside,
            { kind: "window" as const, from, to },
          ],
        ]
      : [],
  );
}

/** Days, or how often, with the times behind them. */
function ofDays(slots: readonly Slot[]): Slot[][] {
  const groups: Slot[][] = [[]];
  for (const slot of slots.filter((one) => isDaySlot(one) || one.kind === "interval" || isClock(one))) {
    if (!isClock(slot) && groups.at(-1)?.some(isClock)) groups.push([]);
    groups.at(-1)?.push(slot);
  }
  const isWhole = (group: Slot[]): boolean => group.some(isClock) && !group.every(isClock);
  const shared = slots.filter((slot) => isShared(slot) || slot.kind === "zone");
  return groups.length > 1 && groups.every(isWhole) ? groups.map((group) => [...group, ...shared]) : [];
}

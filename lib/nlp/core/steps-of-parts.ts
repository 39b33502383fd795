import { formatTime } from "./calendar";
import { isWithinDay } from "./compile-interval";
import { stretchesOf } from "./day-parts";
import { assume, type Workbench } from "./draft";
import type { PartOfDay, Slot } from "./slots";

const DAY = 1440;
const nights = new Set<PartOfDay>(["night", "nightly"]);

const isStep = (slot: Slot): boolean => slot.kind === "interval" && isWithinDay(slot);
const isPart = (slot: Slot): slot is Extract<Slot, { kind: "partOfDay" }> =>
  slot.kind === "partOfDay" && slot.part !== "hours";

/** "every 5 minutes during the day and every hour at night": each step in its own part of the day; null otherwise. */
export function stepsOfParts(slots: readonly Slot[], bench: Workbench): Slot[][] | null {
  const order = slots.filter((slot) => isStep(slot) || isPart(slot));
  const pairs = pairsOf(order);
  if (pairs === null || slots.some(({ kind }) => kind === "times" || kind === "window")) return null;
  const parts = pairs.map(([, part]) => part);
  if (new Set(parts).size < parts.length) return null;
  // Day and night leave no hour out.
  const isWhole = parts.includes("day") && parts.some((part) => nights.has(part));
  const [nightFrom, nightTo] = stretchesOf("night");
  const rest = slots.filter((slot) => !order.includes(slot));
  return pairs.map(([step, part]) => {
    const [from, to] = isWhole && part === "day" ? [nightTo, nightFrom] : stretchesOf(part);
    assume(bench, bench.words.stretch(part, formatTime(from * 60), formatTime(to * 60)), 0.05);
    const last = (to * 60 - 1 + DAY) % DAY;
    return [...rest, step, { kind: "window", from: { minutes: from * 60 }, to: { minutes: last } }];
  });
}

/** Steps and parts side by side, in one of the two orders. */
function pairsOf(order: readonly Slot[]): [Slot, PartOfDay][] | null {
  if (order.length < 4 || order.length % 2 === 1) return null;
  const isLed = order[0]?.kind === "partOfDay";
  const pairs = Array.from({ length: order.length / 2 }, (_, index) => order.slice(index * 2, index * 2 + 2)).flatMap(
    (pair): [Slot, PartOfDay][] => {
      const [part, step] = isLed ? pair : pair.toReversed();
      return step && isStep(step) && part && isPart(part) ? [[step, part.part]] : [];
    },
  );
  return pairs.length * 2 === order.length ? pairs : null;
}

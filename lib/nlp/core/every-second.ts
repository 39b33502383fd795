import type { Schedule } from "@/lib/scheduling";
import type { Workbench } from "./draft";
import type { DaySlot, Slot } from "./slots";

type NthWeekday = Extract<DaySlot, { kind: "nthWeekday" }>;

const isOpen = (slot: Slot): slot is NthWeekday => slot.kind === "nthWeekday" && slot.orEveryOther === true;

/** "every second Tuesday in December": the second one, or every two weeks? Both are offered. */
export function doubtEverySecond(
  given: readonly Slot[],
  bench: Workbench,
  compile: (ways: readonly (readonly Slot[])[]) => Schedule[],
): void {
  if (!given.some(isOpen)) return;
  bench.doubt += 0.22;
  bench.question ??= bench.words.askWhen;
  const everyOther = given.flatMap((slot): Slot[] =>
    isOpen(slot)
      ? [
          { kind: "interval", count: 2, unit: "week" },
          { kind: "weekdays", weekdays: slot.weekdays, recurring: true },
        ]
      : [slot],
  );
  if (bench.options.length === 0) bench.suggestions ??= compile([given, everyOther]);
}

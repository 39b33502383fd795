import type { Schedule } from "@/lib/scheduling";
import { localOfInstant } from "@/lib/scheduling";
import { DAY_MS, formatDate, midnightOf } from "./calendar";
import { assume, type Workbench } from "./draft";
import type { Slot } from "./slots";

type Relative = Extract<Slot, { kind: "relative" }>;

/**
 * "next Thursday" on a Wednesday: tomorrow, or the Thursday behind it? The first is taken and said, and both are
 * offered. `compile`: the schedules of other readings.
 */
export function doubtNextWeekday(
  given: readonly Slot[],
  bench: Workbench,
  compile: (ways: readonly (readonly Slot[])[]) => Schedule[],
): void {
  const tomorrow = midnightOf(localOfInstant(bench.zone, bench.now)) + DAY_MS;
  const weekday = new Date(tomorrow).getUTCDay();
  const days = given.flatMap((slot) => dayOf(slot) ?? []);
  const isOpen = (day: Relative): boolean => day.next === true && day.weekday === weekday;
  // "this Thursday and next Thursday": which is which is said.
  const isSaid = days.some((day) => day.next !== true && day.count === 0 && day.weekday === weekday);
  if (isSaid || !days.some(isOpen)) return;
  const name = new Intl.DateTimeFormat(bench.words.seasons.locale, { weekday: "long", timeZone: "UTC" });
  assume(bench, `${name.format(tomorrow)}: ${formatDate(tomorrow)}`, 0.22);
  const behind = given.map((slot) => withDay(slot, (day) => (isOpen(day) ? weekLater(day) : day)));
  bench.question ??= bench.words.askWhen;
  if (bench.options.length === 0) bench.suggestions ??= compile([given, behind]);
}

function weekLater({ next, ...day }: Relative): Relative {
  return { ...day, count: 1, exact: true };
}

function dayOf(slot: Slot): Relative | null {
  const day = slot.kind === "bound" && slot.bound.kind !== "duration" ? slot.bound.day : slot;
  return day.kind === "relative" && day.unit === "week" ? day : null;
}

function withDay(slot: Slot, change: (day: Relative) => Relative): Slot {
  const day = dayOf(slot);
  if (day === null) return slot;
  return slot.kind === "bound" && slot.bound.kind !== "duration"
    ? { ...slot, bound: { ...slot.bound, day: change(day) } }
    : change(day);
}

import { compileSlots } from "./core/compile";
import type { Language } from "./core/language";
import type { Slot } from "./core/slots";
import { repeats } from "./grammar/slot-tests";
import type { Job } from "./read-text";

/** "Wake me at 7 every day, and on weekends wake me at 9": of one thing to do, fewer days with another time are an exception. */
export function asException([first, second, ...more]: readonly Job[], language: Language): Job | null {
  if (!first || !second || more.length > 0) return null;
  const [task, other] = [first, second].map((job) => language.prompt(job.task, true));
  if (task === "" || task !== other) return null;
  const [slots, later] = [first, second].map(({ spans }) => spans.flatMap((span) => span.slots)) as [Slot[], Slot[]];
  const days = later.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  const all = daysOf(slots);
  const isOther = [slots, later].every((one) => one.some(({ kind }) => kind === "times"));
  const isFewer = days.length > 0 && days.length < all.length && days.every((day) => all.includes(day));
  if (!isOther || !isFewer || later.some(({ kind }) => kind !== "weekdays" && kind !== "times")) return null;
  const apart = later.map((slot): Slot => (slot.kind === "weekdays" ? { ...slot, recurring: true, only: true } : slot));
  const compiled = compileSlots([...slots, ...apart], first.bench);
  return compiled.kind === "compiled" ? { ...first, spans: [...first.spans, ...second.spans], compiled } : null;
}

/** The weekdays that repeating days are; none where they are others. */
function daysOf(slots: readonly Slot[]): number[] {
  const named = slots.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  if (named.length > 0) return named;
  const isDaily = slots.some(
    (slot) => slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day" && slot.count === 1),
  );
  return isDaily && slots.filter(repeats).every(({ kind }) => kind === "everyDay" || kind === "interval")
    ? [0, 1, 2, 3, 4, 5, 6]
    : [];
}

import { localOfInstant } from "@/lib/scheduling";
import { candidateDates, midnightOf } from "./calendar";
import { assume, quoted, type Workbench } from "./draft";
import type { Slot } from "./slots";

/** "in mid January" is its 15th, which is said, and not sure. */
export function sayMiddles(slots: readonly Slot[], bench: Workbench): void {
  const middles = slots.flatMap((slot) => {
    const day = slot.kind === "bound" && slot.bound.kind !== "duration" ? slot.bound.day : slot;
    return "middle" in day && day.middle !== undefined ? [{ day, words: day.middle }] : [];
  });
  if (middles.length === 0) return;
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const name = new Intl.DateTimeFormat(bench.words.seasons.locale, { day: "numeric", month: "long", timeZone: "UTC" });
  let doubt = 0.2;
  for (const { day, words } of middles) {
    assume(bench, `"${quoted(words, bench)}": ${name.format(candidateDates(day, today)[0])}`, doubt);
    doubt = 0;
  }
}

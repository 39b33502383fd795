import type { Workbench } from "./core/draft";
import type { Slot, Span } from "./core/slots";
import type { Chart } from "./grammar/chart";

/** "for a few days", "in a few minutes": the schedule takes three, which nobody said. Steps say so themselves. */
export function fewDoubt(chart: Chart, spans: readonly Span[], bench: Workbench): number {
  const few = chart.all("AMOUNT").filter(({ value }) => value.few);
  if (few.length === 0 || !bench.exact) return 0;
  const isTaken = spans.some(
    (span) =>
      // Where no spaces part the words 奇数日 holds 数日, and is none of them.
      (chart.isSpaced || span.slots.some(isLength)) &&
      few.some(({ start, end }) => span.start <= start && end <= span.end),
  );
  if (!isTaken) return 0;
  bench.warnings.push(bench.words.approximate("few"));
  bench.exact = false;
  return 0.25;
}

const isLength = (slot: Slot): boolean =>
  slot.kind === "delay" || slot.kind === "earlier" || (slot.kind === "bound" && slot.bound.kind === "duration");

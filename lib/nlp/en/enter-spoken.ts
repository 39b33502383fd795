import type { Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** Every match of a pattern as a phrase. */
export function enterSpoken(
  chart: Chart,
  pattern: RegExp,
  strength: Strength,
  slotOf: (match: RegExpExecArray) => Slot,
): void {
  for (const match of matchesOf(chart.text, pattern))
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots: [slotOf(match)], strength }, "spoken");
}

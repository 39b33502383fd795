import type { Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { phrase } from "../grammar/rules/phrase";

/** A match, without the space at its end, as a phrase. */
export function enterSpoken(chart: Chart, match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void {
  const text = match[0].trimEnd();
  chart.add("PHRASE", match.index, match.index + text.length, phrase(slots, strength), "spoken");
}

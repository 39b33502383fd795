import type { Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { phrase } from "../grammar/rules/phrase";

/** The whole of a match as a phrase. */
export function enterSpoken(chart: Chart, match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void {
  chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "spoken");
}

import type { Slot, Strength } from "../core/slots";
import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

/** Enters phrases at the places of matches. */
export function spokenEnterer(chart: Chart) {
  return (match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "spoken");
}

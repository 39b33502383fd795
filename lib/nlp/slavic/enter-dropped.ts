import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "not at 8 but": what is said and not meant, up to the space before what is. */
export function enterDropped(chart: Chart, notButThen: RegExp): void {
  for (const { 0: words, index } of matchesOf(chart.text, notButThen))
    chart.add("PHRASE", index, index + words.length - 1, { slots: [{ kind: "dropped" }], strength: "weak" }, "not but");
}

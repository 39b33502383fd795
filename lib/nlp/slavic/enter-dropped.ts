import type { Chart } from "../grammar/chart";

/** "not at 8 but": what is said and not meant, up to the space before what is. */
export function enterDropped(chart: Chart, notButThen: RegExp): void {
  for (const { 0: words, index } of chart.text.matchAll(notButThen))
    chart.add("PHRASE", index, index + words.length - 1, { slots: [{ kind: "dropped" }], strength: "weak" }, "not but");
}

import { thisSeason } from "../core/this-season";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** "this summer": three months of one year, beside days that repeat. */
export function enterThisSeason(chart: Chart): void {
  if (chart.isSpaced && !(chart.has("THIS") || chart.text.includes("этим"))) return;
  for (const { 0: words, index } of matchesOf(chart.text, thisSeason))
    chart.add("PHRASE", index, index + words.length, phrase([{ kind: "unread", words }], "weak"), "this season");
}

import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";
import { windowSlot } from "./rules/windows";

/** How far the hours may stand before the words that point back to them. */
const REACH = 24;

/** "店は10時から22時まで営業、その間20分ごとに …": hours that are told, and that the words behind them point back to. */
export function readInThatTime(chart: Chart, words: RegExp): void {
  for (const { 0: said, index } of matchesOf(chart.text, words)) {
    const hours = chart
      .all("WINDOW")
      .filter(({ end }) => end <= index && end >= index - REACH)
      .sort((a, b) => b.end - a.end || a.start - b.start)[0];
    if (!hours) continue;
    chart.add("PHRASE", hours.start, hours.end, phrase([windowSlot(hours.value)]), "told hours");
    chart.add("PHRASE", index, index + said.length, phrase([{ kind: "dropped" }], "aside"), "in that time");
  }
}

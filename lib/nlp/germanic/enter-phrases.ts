import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** A minute of every hour. */
export function enterMinutes(chart: Chart, start: number, end: number, minutes: number[]): void {
  if (minutes.length === 0 || minutes.some((minute) => minute > 59)) return;
  const slots: Slot[] = [
    { kind: "interval", count: 1, unit: "hour" },
    { kind: "minuteOfHour", minutes },
  ];
  chart.add("PHRASE", start, end, { slots, strength: "strong" }, "minute of the hour");
}

/** Around days (group 1 of the match) the words that leave them out. */
export function enterLeftOut(chart: Chart, match: RegExpExecArray): void {
  const [whole, days = ""] = match;
  const start = match.index + whole.lastIndexOf(days);
  chart.add("LEAVE", match.index, start - 1, {}, "left out");
  chart.add("EXCEPT_POST", start + days.length + 1, match.index + whole.length, {}, "left out");
}

/** "… Streich den Sonntag", "… Schrap de zondag": a sentence of its own, which leaves the days behind its verb out. */
export function enterStruck(chart: Chart, pattern: RegExp): void {
  for (const { 0: words, index } of matchesOf(chart.text, pattern))
    chart.add("EXCEPT", index, index + words.trimEnd().length, {}, "struck");
}

/** "den ganzen Dezember über", "heel december": a month and its small words; `behind` is "über". */
export function enterWholeMonths(chart: Chart, before: RegExp, behind?: RegExp): void {
  for (const { 0: words, index } of matchesOf(chart.text, before))
    chart.add("IN", index, index + words.trimEnd().length, {}, "whole month");
  for (const { 0: words, index } of behind ? matchesOf(chart.text, behind) : [])
    chart.add("PHRASE", index, index + words.length, { slots: [{ kind: "dropped" }], strength: "weak" }, "throughout");
}

/** "eine Erinnerung für halb sechs", "een herinnering voor half zes": a word before the hour of a reminder. */
export function enterAt(chart: Chart, pattern: RegExp): void {
  for (const { 0: words, index } of matchesOf(chart.text, pattern))
    chart.add("AT", index, index + words.length, {}, "for an hour");
}

import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** Of a match: `day` is tomorrow or the day after, else `count` (a number or its word) and `unit`. */
export interface SameTimeWords {
  pattern: RegExp;
  numbers: readonly string[];
  afterTomorrow: RegExp;
  week: RegExp;
}

/** "morgen um diese Zeit", "over een week om deze tijd": so many days from now, to the minute; beside an hour it is that one. */
export function enterSameTime(chart: Chart, { pattern, numbers, afterTomorrow, week }: SameTimeWords): void {
  if (chart.has("CLOCK")) return;
  for (const { 0: words, index, groups } of matchesOf(chart.text, pattern)) {
    const { day, count = "", unit = "" } = groups ?? {};
    const number = /^\d/.test(count) ? Number(count) : Math.max(1, numbers.indexOf(count));
    const days = day === undefined ? number * (week.test(unit) ? 7 : 1) : afterTomorrow.test(day) ? 2 : 1;
    const slots = [{ kind: "delay" as const, seconds: days * 86_400 }];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "strong" }, "same time");
  }
}

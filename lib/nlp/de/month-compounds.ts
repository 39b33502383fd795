import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const MONTHS = "januar|februar|maerz|marz|april|mai|juni|juli|august|september|oktober|november|dezember";
const names = "januar februar marz april mai juni juli august september oktober november dezember".split(" ");
const compound = new RegExp(
  `(?<!\\p{L})(?<on>(?:an\\s(?:den|allen|jedem)|am|jeden|jedes|alle)\\s)?(?<month>${MONTHS})-?(?:(?<weekend>wochenend(?:e|en|tage?n?)?)|(?<day>sonn|mon|diens|mitt|donners|frei|sams)(?:tag|och)(?:e|en|s)?)(?!\\p{L})`,
  "gu",
);
const days = "sonn mon diens mitt donners frei sams".split(" ");

/** "an den Dezemberwochenenden", "an August-Samstagen": days of the week of one month. */
export function readMonthCompounds(chart: Chart): void {
  for (const { 0: words, index: first, groups } of matchesOf(chart.text, compound)) {
    const { on = "", month = "", weekend, day = "" } = groups ?? {};
    const [start, end] = [first + on.length, first + words.length];
    const middle = start + month.length + (chart.text.charAt(start + month.length) === "-" ? 1 : 0);
    chart.add("MONTH", start, middle, names.indexOf(month.replace("ae", "a")) + 1, "compound");
    const weekdays = weekend === undefined ? [days.indexOf(day)] : [0, 6];
    chart.add("DAYGROUP", middle, end, { weekdays, recurring: true }, "compound");
    const slots = [
      { kind: "weekdays" as const, weekdays, recurring: true },
      { kind: "months" as const, months: [names.indexOf(month.replace("ae", "a")) + 1] },
    ];
    chart.add("PHRASE", first, end, { slots, strength: "firm" }, "compound");
  }
}

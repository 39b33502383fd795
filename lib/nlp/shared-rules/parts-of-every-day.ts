import type { Chart } from "../grammar/chart";
import type { Category } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

const dayWords: Category[] = ["WEEKDAY", "DAYGROUP", "ADVERB", "RELDAY", "MONTH", "DATE", "EVERY", "OF_MONTH", "NOW"];

/** Whether two parts of the day have a time of their own each, and no word says on which day. */
function areOfEveryDay(chart: Chart): boolean {
  if (dayWords.some((category) => chart.has(category))) return false;
  const timed = chart.all("PART").filter(({ end }) => {
    const next = chart.skip(end);
    return [next, ...chart.from("AT", next).map((at) => chart.skip(at.end))].some(
      (at) => chart.from("TIMES", at).length > 0,
    );
  });
  return new Set(timed.map(({ value }) => value.part)).size > 1;
}

/** "rano o 6 włącz ogrzewanie, wieczorem o 22 wyłącz": in the morning and in the evening are those of every day. */
export const partsOfEveryDay: Rule[] = [
  rule("PHRASE", ["PART", "AT?", "TIMES", "AT_POST?"], ({ part }, _a, clocks, _p, { chart }) =>
    areOfEveryDay(chart) ? phrase([{ kind: "everyDay" }, { kind: "partOfDay", part }, timesSlot(clocks)]) : null,
  ),
];

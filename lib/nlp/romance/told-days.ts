import type { Chart } from "../grammar/chart";
import type { Phrase } from "../grammar/meanings";
import { phrase } from "../grammar/rules/phrase";

/** A range of days; beside "every 28th" it tells what the task is about: "each 28th send the sales of the 1st to the 27th". */
export function rangeOfDays(days: number[], chart: Chart, start: number, end: number): Phrase {
  const isTold =
    /[\p{L}\d]\s$/u.test(chart.text.slice(0, start)) &&
    chart.from("AT", chart.skip(end)).length === 0 &&
    namesMonthDay(chart, start, end);
  return phrase([isTold ? { kind: "dropped" } : { kind: "monthDays", days, recurring: true }]);
}

/** Whether a day of each month is named outside of these words: "every 28th", "the 28th of the month". */
function namesMonthDay(chart: Chart, from: number, to: number): boolean {
  return [...chart.all("NUM"), ...chart.all("ORD")]
    .filter(({ start, end }) => (end <= from || start >= to) && /^\d/.test(chart.text.slice(start, end)))
    .some(({ start, end }) => {
      if (chart.from("OF_MONTH", chart.skip(end)).length > 0) return true;
      const isCount = chart.from("UNIT", chart.skip(end)).length > 0;
      return !isCount && /(?:^|\s)$/.test(chart.text.slice(0, start)) && opensWithEvery(chart, start - 1);
    });
}

/** Whether "every" or "every day" ends here. */
function opensWithEvery(chart: Chart, at: number): boolean {
  const word = chart.all("DAY_WORD").find(({ end }) => end === at);
  return chart.all("EVERY").some(({ end }) => end === at || (word !== undefined && end === word.start - 1));
}

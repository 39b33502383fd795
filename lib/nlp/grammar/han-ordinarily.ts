import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** Words of a language for "usually" and for the days that it is set against. */
export interface OrdinaryWords {
  usually: RegExp;
  /** Both days of the weekend in one word. */
  weekend: RegExp;
  /** One of them; global. */
  oneDay: RegExp;
}

/** 平时, 普段, 평소 set against the weekend are Monday to Friday; set against one day they are all others. */
export function readOrdinarily(chart: Chart, { usually, weekend, oneDay }: OrdinaryWords): void {
  const { text } = chart;
  const said = matchesOf(text, usually);
  const isWeekend = weekend.test(text);
  const single = isWeekend ? [] : matchesOf(text, oneDay);
  if (said.length === 0 || (!isWeekend && single.length === 0)) return;
  const days = isWeekend ? { weekdays: [1, 2, 3, 4, 5] } : { weekdays: [0, 1, 2, 3, 4, 5, 6], others: true };
  const enter = ({ 0: words, index }: RegExpExecArray, value: { weekdays: number[]; others?: boolean }) =>
    chart.add("WEEKDAYS", index, index + words.length, { ...value, recurring: true }, "ordinarily");
  for (const match of said) enter(match, days);
  for (const match of single) enter(match, { weekdays: [/[六土토]/u.test(match[0]) ? 6 : 0] });
}

import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** 0830, not a year, a sum or a number of things. */
const digits =
  /(?<![\d.:/#$¥_-])([01]\d|2[0-3])([0-5]\d)(?![\d%]|[.:/-]\d|\s?(?:年|号|號|元|块|塊|円|個|个|件|人|名|条|條|份|次|回|本|台|년|원|개|명|건|번|분|호))/gu;

/** "每周一 0830", 毎日0830に, 매일 0830: four digits right behind a day are a time. `dayBefore`: the end of a text. */
export function readDigitClocks(chart: Chart, dayBefore: RegExp): void {
  for (const { 0: said, 1: hour, 2: minute, index } of matchesOf(chart.text, digits)) {
    if (!dayBefore.test(chart.text.slice(0, index))) continue;
    const minutes = Number(hour) * 60 + Number(minute);
    chart.add("CLOCK", index, index + said.length, { minutes, clear: true }, "digits");
  }
}

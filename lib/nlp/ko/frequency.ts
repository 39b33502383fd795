import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";
import { koreanValue, NUMBER } from "./numbers";
import { repeats } from "./repeats";

const START = "(?<![가-힣a-z\\d])";
const TIMES = "(?:번|회|차례)(?!째|차)";
const perPeriod = new RegExp(
  `${START}(하루에?|일|주|매주|일주일에?|한\\s?주에?|한\\s?달에?|월|매월|매달|1년에|일\\s?년에|연|한\\s?시간에|시간당|매시간|분당|매일)\\s?(${NUMBER})\\s?${TIMES}(?:씩)?(?!만)`,
  "gu",
);
const total = new RegExp(
  `(?:딱|총|모두|전부|합쳐서|도합|앞으로|최대)\\s(${NUMBER})\\s?${TIMES}(?:만|까지만|까지)?|(?<![가-힣\\d])(${NUMBER})\\s?${TIMES}(?:까지만|까지|만(?!에)|\\s?반복(?:하고|한 뒤|후)|\\s?(?:하고|한 뒤에?|보내고|실행하고|돌리고)\\s?(?:끝|종료|중단|멈)[가-힣]*|\\s?(?:실행|발송|진행)?\\s?후에?\\s?(?:종료|중단|끝)[가-힣]*)`,
  "gu",
);

/** Enters how often in a period something is to be done, and how often in all. */
export function readFrequency(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, perPeriod)) {
    const count = koreanValue(match[2] ?? "");
    if (count > 0) enterSpoken(chart, match, perUnit(periodUnit(match[1] ?? ""), count));
  }
  for (const match of matchesOf(text, total)) {
    const count = koreanValue(match[1] ?? match[2] ?? "");
    if (count > 1 || !repeats.test(text)) enterSpoken(chart, match, [{ kind: "count", count }], "weak");
    else enterSpoken(chart, match, [{ kind: "dropped" }], "weak");
  }
}

function periodUnit(word: string): IntervalUnit {
  if (/분당/.test(word)) return "minute";
  if (/시간/.test(word)) return "hour";
  if (/주/.test(word)) return "week";
  if (/달|월/.test(word)) return "month";
  return /년|연/.test(word) ? "year" : "day";
}

function perUnit(unit: IntervalUnit, count: number): Slot[] {
  if (count === 1) return [{ kind: "interval", count: 1, unit }];
  if (unit === "day") return [{ kind: "perDay", count }];
  if (unit === "hour" && 60 % count === 0) return [{ kind: "interval", count: 60 / count, unit: "minute" }];
  if (unit === "year" && 12 % count === 0) return [{ kind: "interval", count: 12 / count, unit: "month" }];
  return [{ kind: "perPeriod", count, unit }];
}

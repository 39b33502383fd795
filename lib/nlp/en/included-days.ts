import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const DAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)|the\\sweekends?|weekends?|(?:bank\\s|public\\s)?holidays)";
const DAYS = `(?:on\\s)?${DAY}(?:(?:\\sand\\s|,\\s(?:and\\s)?)${DAY})*`;
const included = new RegExp(
  `(?<![\\p{L}])(?:(?:including|incl\\.?|even\\son|even)\\s${DAYS}|(?:that|this|it|which)\\s(?:also\\s)?(?:includes|means|goes\\sfor)\\s${DAYS}(?:\\s(?:too|as\\swell))?|(?:and\\s)?${DAYS},?\\s(?:too|as\\swell|also|included|inclusive)(?=\\s?(?:[,;.:!)]|$|every\\s|each\\s|but\\s|and\\s|at\\s\\p{L})))(?![\\p{L}])`,
  "gu",
);
const daily =
  /(?<![\p{L}])(?:every|each)\s(?:single\s)?(?:day|night|morning|evening|afternoon|(?:\d{1,3}\s)?(?:hour|minute)s?)(?![\p{L}])|(?<![\p{L}])(?:daily|nightly|hourly|(?:seven|7)\sdays\sa\sweek|all\s(?:seven|7)\sdays)(?![\p{L}])/u;

/** "every day at 8, weekends included": days that are in "every day" already. */
export function readIncluded(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, included)) {
    if (!daily.test(chart.text.slice(0, index))) continue;
    chart.add("PHRASE", index, index + words.length, { slots: [{ kind: "dropped" }], strength: "aside" }, "included");
  }
}

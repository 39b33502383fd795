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

/** "…, and at 10 [on Sundays too]", "… [Fridays also] at half past": days with a time of their own are in no others. */
const timedBefore =
  /(?:[,;]|(?<!\p{L})(?:and|plus|also|but))\s(?:also\s|again\s)?at\s(?:(?:a\s)?[\p{L}\d:.]+\s(?:past|to)(?:\sthe\shour)?|[\d:.]+(?:\s?[ap]\.?m\.?)?|noon|midnight)\s$/u;
const timedBehind = /^\sat\s(?:\d|half|(?:a\s)?quarter|noon|midnight|twenty|ten|five)/u;

/** "every day at 8, weekends included": days that are in "every day" already. */
export function readIncluded(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, included)) {
    const before = chart.text.slice(0, index);
    const also = words.search(/,?\s(?:too|as\swell|also)$/);
    const isTimed = also > 0 && (timedBefore.test(before) || timedBehind.test(chart.text.slice(index + words.length)));
    if (!isTimed && !daily.test(before)) continue;
    const start = isTimed ? index + also : index;
    chart.add("PHRASE", start, index + words.length, { slots: [{ kind: "dropped" }], strength: "aside" }, "included");
  }
}

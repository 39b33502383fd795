import type { Phrase } from "../meanings";
import { type Place, rule } from "../rule";
import { phrase } from "./phrase";

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** In these months only these of the days that were named before: the others are left out of them. */
function onlyThen(months: number[], weekdays: number[], { chart, start, end }: Place): Phrase | null {
  const before = chart.all("WEEKDAYS").filter((edge) => edge.end <= start);
  const isDaily = [...chart.all("ADVERB"), ...chart.all("EVERY")].some((edge) => edge.end <= start);
  if (before.length === 0 && !isDaily) return null;
  const named = before.flatMap(({ value }) => value.weekdays);
  if (before.length > 0 && !weekdays.every((day) => named.includes(day)))
    return phrase([{ kind: "unread", words: chart.text.slice(start, end) }]);
  const others = WEEK.filter((day) => !weekdays.includes(day));
  return phrase([{ kind: "exclude", weekdays: others, months: [], monthDays: [], within: months }], "strong");
}

/** "weekdays at 9, but in July and August only on Wednesdays" */
export const monthsOfDays = [
  rule(
    "PHRASE",
    ["EXCEPT?", "IN?", "MONTHS", "AT_POST?", "COMMA?", "ONLY", "ON?", "HABIT?", "EVERY?", "WEEKDAYS"],
    (_x, _i, months, _p, _c, _n, _o, _h, _e, { weekdays }, place) => onlyThen(months, weekdays, place),
  ),
  rule(
    "PHRASE",
    ["EXCEPT?", "ONLY", "ON?", "HABIT?", "EVERY?", "WEEKDAYS", "IN", "MONTHS"],
    (_x, _n, _o, _h, _e, { weekdays }, _i, months, place) => onlyThen(months, weekdays, place),
  ),
];

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
  if (before.length > 0 && !weekdays.every((day) => named.includes(day))) return unread({ chart, start, end });
  const others = WEEK.filter((day) => !weekdays.includes(day));
  return phrase([{ kind: "exclude", weekdays: others, months: [], monthDays: [], within: months }], "strong");
}

const unread = ({ chart, start, end }: Place): Phrase =>
  phrase([{ kind: "unread", words: chart.text.slice(start, end) }]);

const namesDaysBefore = ({ chart, start }: Place): boolean =>
  [...chart.all("ORDS"), ...chart.all("DAY_WORD")].some(({ end }) => end <= start);

/** "weekdays at 9, but in July and August only on Wednesdays" */
export const monthsOfDays = [
  rule(
    "PHRASE",
    ["EXCEPT?", "IN?", "MONTHS", "AT_POST?", "COMMA?", "ONLY", "ON?", "HABIT?", "EVERY?", "WEEKDAYS"],
    (_x, _i, months, _p, _c, _n, _o, _h, _e, { weekdays }, place) => onlyThen(months, weekdays, place),
  ),
  // "on the 1st and 15th, in December only on the 1st": no schedule leaves a day out of one month.
  rule(
    "PHRASE",
    ["EXCEPT?", "IN?", "MONTHS", "AT_POST?", "COMMA?", "ONLY", "ON?", "THE?", "ORDS", "DAY_WORD?"],
    (_x, _i, _m, _p, _c, _n, _o, _t, _d, _w, place) => (namesDaysBefore(place) ? unread(place) : null),
  ),
  rule(
    "PHRASE",
    ["EXCEPT?", "IN?", "MONTHS", "COMMA?", "ONLY", "ON?", "NUMBERS", "DAY_WORD"],
    (_x, _i, _m, _c, _n, _o, _d, _w, place) => (namesDaysBefore(place) ? unread(place) : null),
  ),
  rule(
    "PHRASE",
    ["EXCEPT?", "ONLY", "ON?", "HABIT?", "EVERY?", "WEEKDAYS", "IN", "MONTHS"],
    (_x, _n, _o, _h, _e, { weekdays }, _i, months, place) => onlyThen(months, weekdays, place),
  ),
];

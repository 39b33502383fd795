import type { Meanings, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** Behind the day stands a time, so that the number is none. */
const time = /^,?\s(?:(?:a\slas?|as|a|alle|vers|sobre\slas|pelas|verso\sle)\s?)?\d{1,2}(?:\s?h|:)?/u;

function dayOf(weekday: number, { value, digits }: Meanings["NUM"], recurring: boolean, place: Place): Phrase | null {
  const isDay = digits !== undefined && value >= 1 && value <= 31;
  return isDay && time.test(place.chart.text.slice(place.end))
    ? phrase([{ kind: "monthDays", days: [value], recurring, weekdays: [weekday] }])
    : null;
}

function dated(weekday: number, date: Meanings["DATE"], { chart, start, end }: Place): Phrase | null {
  if (date.kind === "yearDay") return phrase([{ ...date, on: { weekday, words: chart.text.slice(start, end) } }]);
  return date.kind === "date" ? phrase([date]) : null;
}

/** "cada viernes 13 a las 13", "vendredi 4 à 12h": the day of the month behind the weekday. */
export const numberedWeekdays: Rule[] = [
  // "el próximo miércoles 9 de diciembre", "mercredi prochain, 9 décembre": one day that is named twice.
  ...(["HABIT?", "ON?"] as const).flatMap((article) => [
    rule(
      "PHRASE",
      [article, "NEXT", "WEEKDAY", "COMMA?", "DAY_WORD?", "DATE"],
      (_a, _n, { day }, _c, _d, date, place) => dated(day, date, place),
    ),
    rule(
      "PHRASE",
      [article, "WEEKDAY", "NEXT", "COMMA?", "DAY_WORD?", "DATE"],
      (_a, { day }, _n, _c, _d, date, place) => dated(day, date, place),
    ),
    rule(
      "PHRASE",
      [article, "WEEKDAY", "DELAY_POST", "COMMA?", "DAY_WORD?", "DATE"],
      (_a, { day }, _n, _c, _d, date, place) => dated(day, date, place),
    ),
  ]),
  rule("PHRASE", ["EVERY", "WEEKDAY", "NUM"], (_e, { day }, number, place) => dayOf(day, number, true, place)),
  ...(["HABIT?", "ON?"] as const).map((article) =>
    rule("PHRASE", [article, "WEEKDAY", "NUM"], (_a, { day, recurring }, number, place) =>
      recurring ? null : dayOf(day, number, false, place),
    ),
  ),
];

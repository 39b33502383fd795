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

/** "cada viernes 13 a las 13", "vendredi 4 à 12h": the day of the month behind the weekday. */
export const numberedWeekdays: Rule[] = [
  rule("PHRASE", ["EVERY", "WEEKDAY", "NUM"], (_e, { day }, number, place) => dayOf(day, number, true, place)),
  ...(["HABIT?", "ON?"] as const).map((article) =>
    rule("PHRASE", [article, "WEEKDAY", "NUM"], (_a, { day, recurring }, number, place) =>
      recurring ? null : dayOf(day, number, false, place),
    ),
  ),
];

import type { Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** A number with a unit behind it counts: "el 2 o 3 minutos". */
function isChoice(days: readonly number[], { chart, start, end }: Place): Phrase | null {
  const areDays = days.every((day) => Number.isInteger(day) && day > 0 && day <= 31);
  const words = chart.text.slice(start, end);
  const standsAlone = chart.endsCleanly(end) && chart.from("UNIT", chart.skip(end)).length === 0;
  return areDays && standsAlone && /\d/.test(words) ? phrase([{ kind: "unread", words }]) : null;
}

/** "el 7 o el 8", "dia 7 ou dia 8": which of the two has to be asked. */
export const dayChoices: Rule[] = [
  rule("PHRASE", ["ON?", "THE?", "DAY_WORD", "NUM", "OR", "NUM", "OF_MONTH?"], (_n, _t, _d, one, _o, two, _m, place) =>
    isChoice([one.value, two.value], place),
  ),
  rule("PHRASE", ["HABIT", "NUM", "OR", "HABIT", "NUM"], (_h, one, _o, _b, two, place) =>
    isChoice([one.value, two.value], place),
  ),
  rule("PHRASE", ["ON", "NUM", "OR", "ON", "NUM"], (_h, one, _o, _b, two, place) =>
    isChoice([one.value, two.value], place),
  ),
  rule("PHRASE", ["ON?", "ORDS", "OR", "ON?", "ORDS"], (_n, one, _o, _m, two, place) =>
    isChoice([...one, ...two], place),
  ),
  rule("PHRASE", ["HABIT", "ORDS", "OR", "HABIT", "ORDS"], (_n, one, _o, _m, two, place) =>
    isChoice([...one, ...two], place),
  ),
];

import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** Nothing is said yet that a day could be left out of. */
const opensSentence = ({ chart, start }: Place): boolean => /(?:^|[.!?]\s)$/.test(chart.text.slice(0, start));

function onThat(day: number, recurring: boolean, place: Place) {
  return opensSentence(place) ? phrase([{ kind: "weekdays", weekdays: [day], recurring }], "firm") : null;
}

/** "el martes no, el miércoles a las 10", "pas mardi, mercredi": of two days at the start the second is meant. */
export const notThatDay: Rule[] = (["HABIT?", "ON?"] as const).flatMap((article) => [
  rule("PHRASE", ["EXCEPT", article, "WEEKDAY", "COMMA", article, "WEEKDAY"], (_x, habit, _w, _c, _a, next, place) =>
    onThat(next.day, next.recurring === true || (article === "HABIT?" && habit !== undefined), place),
  ),
  rule(
    "PHRASE",
    [article, "WEEKDAY", "EXCEPT_POST", "COMMA", article, "WEEKDAY"],
    (habit, _w, _x, _c, _a, next, place) =>
      onThat(next.day, next.recurring === true || (article === "HABIT?" && habit !== undefined), place),
  ),
]);

import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** Nothing is said yet that a day could be left out of. */
const opensSentence = ({ chart, start }: Place): boolean => /(?:^|[.!?]\s)$/.test(chart.text.slice(0, start));

function onThat(day: number, recurring: boolean, place: Place) {
  return opensSentence(place) ? phrase([{ kind: "weekdays", weekdays: [day], recurring }], "firm") : null;
}

/** Words that take back, right before: "Pardon, [pas le 10, le 12]". */
const takenBack =
  /(?<!\p{L})(?:perdon|perdona|pardon|desolee?|scusa|scusate|desculpa|digo|oups|ops|espera|attends|aspetta)[,.!:]?\s$/u;

/** "el martes no, el miércoles a las 10", "pas mardi, mercredi": of two days at the start the second is meant. */
export const notThatDay: Rule[] = (["HABIT?", "ON?"] as const).flatMap((article) => [
  rule("PHRASE", ["EXCEPT", article, "WEEKDAY", "COMMA", article, "WEEKDAY"], (_x, habit, _w, _c, _a, next, place) =>
    onThat(next.day, next.recurring === true || (article === "HABIT?" && habit !== undefined), place),
  ),
  // "pas le 10, le 12"
  rule(
    "PHRASE",
    ["EXCEPT", article, "DAY_WORD?", "NUM", "COMMA", article, "DAY_WORD?", "NUM"],
    (_x, _h, _d, refused, _c, _a, _w, { value, digits }, { chart, start }) =>
      refused.digits !== undefined &&
      digits !== undefined &&
      value >= 1 &&
      value <= 31 &&
      takenBack.test(chart.text.slice(0, start))
        ? phrase([{ kind: "monthDays", days: [value], recurring: false }], "firm")
        : null,
  ),
  // "…, perdón, el 10 no, el 12"
  rule(
    "PHRASE",
    [article, "DAY_WORD?", "NUM", "EXCEPT_POST", "COMMA", article, "DAY_WORD?", "NUM"],
    (on, word, refused, _x, _c, _a, _w, { value, digits }, { chart, start }) => {
      // "às 9 não, às 10" are hours.
      if (!word && (!on || chart.from("AT", start).length > 0)) return null;
      return refused.digits !== undefined && digits !== undefined && value >= 1 && value <= 31
        ? phrase([{ kind: "monthDays", days: [value], recurring: false }], "firm")
        : null;
    },
  ),
  rule(
    "PHRASE",
    [article, "WEEKDAY", "EXCEPT_POST", "COMMA", article, "WEEKDAY"],
    (habit, _w, _x, _c, _a, next, place) =>
      onThat(next.day, next.recurring === true || (article === "HABIT?" && habit !== undefined), place),
  ),
]);

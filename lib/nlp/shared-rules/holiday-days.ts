import type { Slot } from "../core/slots";
import type { Element, Place } from "../grammar/rule";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** No schedule knows when holidays are: where they are the days of a time, that has to be asked. */
const unread = ({ chart, start, end }: Place): Slot => ({ kind: "unread", words: chart.text.slice(start, end) });

const articles = ["ON?", "HABIT?"] as const satisfies readonly Element[];

/** "a las nueve y media los festivos", "nos feriados às 10", "dimanches et jours fériés". */
export const holidayDays: Rule[] = articles.flatMap((article) => [
  rule("PHRASE", ["AT", "TIMES", "COMMA?", article, "THE?", "HOLIDAYS"], (_a, _t, _c, _o, _h, _d, place) =>
    phrase([unread(place)]),
  ),
  rule("PHRASE", [article, "THE?", "HOLIDAYS", "COMMA?", "AT", "TIMES"], (_o, _h, _d, _c, _a, _t, place) =>
    phrase([unread(place)]),
  ),
  rule("PHRASE", ["WEEKDAYS", "AND", article, "THE?", "HOLIDAYS"], ({ weekdays }, _a, _o, _t, _h, place) =>
    phrase([{ kind: "weekdays", weekdays, recurring: true }, unread(place)]),
  ),
]);

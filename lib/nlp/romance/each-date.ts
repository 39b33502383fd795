import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

/** "tous les 28 à 18h", "todos los 28 a las 18": before an hour a number in figures is a day of each month. */
export const eachDate: Rule[] = [
  rule("PHRASE", ["EVERY", "NUM", "COMMA?", "AT", "TIMES"], (_e, { value, digits }, _c, _a, clocks) =>
    digits !== undefined && Number.isInteger(value) && value > 0 && value < 32
      ? phrase([{ kind: "monthDays", days: [value], recurring: true }, timesSlot(clocks)])
      : null,
  ),
];

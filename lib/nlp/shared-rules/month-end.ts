import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "Ay sonunda kirayı hatırlat": where the end of a month is no adjective, whatever stands behind it. */
export const monthEnd: Rule[] = [
  rule("PHRASE", ["MONTHLY?", "ON?", "MONTH_END", "OF_MONTH?"], () =>
    phrase([{ kind: "monthDays", days: [-1], recurring: true }]),
  ),
];

import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "De lunes a sábado, jueves no": what stands behind the last day leaves out that day, not those before it; "de martes a domingo, lunes cerrado". */
export const daysLeftOut: Rule[] = (["HABIT?", "ON?"] as const).map((article) =>
  rule(
    "PHRASE",
    ["ONLY?", "EVERY?", article, "WEEKDAYS", "COMMA", article, "WEEKDAY", "EXCEPT_POST"] as const,
    (_o, _e, _a, { weekdays }, _c, _b, { day }) =>
      weekdays.length > 1
        ? phrase([{ kind: "weekdays", weekdays: weekdays.filter((one) => one !== day), recurring: true }])
        : null,
  ),
);

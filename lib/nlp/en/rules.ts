import type { LanguageRules } from "../core/language";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

export const rules: LanguageRules = {
  phrases: [
    rule("PHRASE", ["AMOUNT", "RELDAY"], ({ count, unit }, { count: days }) =>
      unit === "week" || unit === "day"
        ? phrase([{ kind: "relative", unit: "day", count: days + count * (unit === "week" ? 7 : 1) }])
        : null,
    ),
    rule("PHRASE", ["AMOUNT", "ON?", "WEEKDAY"], ({ count, unit }, _o, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit: "week", count, weekday: day, exact: true }], "weak") : null,
    ),
    rule("PHRASE", ["EVERY", "NUM", "UNIT", "PART"], (_e, { value }, unit, { part }) =>
      unit === "day"
        ? phrase([
            { kind: "interval", count: value, unit },
            { kind: "partOfDay", part },
          ])
        : null,
    ),
  ],
};

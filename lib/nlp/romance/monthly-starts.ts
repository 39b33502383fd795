import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "a partir del mes que viene, el día 1", "dal mese prossimo il primo": a day of each month from then on. */
export const monthlyStarts: Rule[] = (["ON?", "HABIT?"] as const).map((article) =>
  rule("PHRASE", ["START", "DAY", "COMMA?", article, "THE?", "ORD"], (_s, day, _c, _a, _t, ord) =>
    day.kind === "relative" && day.unit === "month" && day.monthDay === 1 && ord > 0 && ord <= 31
      ? phrase([
          { kind: "bound", bound: { kind: "start", day } },
          { kind: "monthDays", days: [ord], recurring: true },
        ])
      : null,
  ),
);

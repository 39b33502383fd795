import type { Meanings, Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

function ofNextWeek({ weekdays }: Meanings["WEEKDAYS"], unit: Meanings["UNIT"]): Phrase | null {
  return unit === "week" && weekdays.length > 1
    ? phrase([
        { kind: "weekdays", weekdays, recurring: true },
        { kind: "relative", unit, count: 1 },
      ])
    : null;
}

/** "el lunes y el martes de la semana que viene", "lundi et mardi de la semaine prochaine": both, in that week only. */
export const daysOfNextWeek: Rule[] = (["HABIT?", "ON?"] as const).flatMap((article) =>
  (["OF", "FROM", "IN"] as const).flatMap((of) => [
    rule("PHRASE", [article, "WEEKDAYS", of, "THE?", "UNIT", "DELAY_POST"], (_a, days, _o, _t, unit) =>
      ofNextWeek(days, unit),
    ),
    rule("PHRASE", [article, "WEEKDAYS", of, "THE?", "UNIT", "NEXT"], (_a, days, _o, _t, unit) =>
      ofNextWeek(days, unit),
    ),
    rule("PHRASE", [article, "WEEKDAYS", of, "THE?", "NEXT", "UNIT"], (_a, days, _o, _t, _n, unit) =>
      ofNextWeek(days, unit),
    ),
  ]),
);

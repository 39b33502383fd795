import type { Slot } from "../core/slots";
import type { Meanings } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** So many of these days and no more. */
function counted({ value }: Meanings["NUM"], { weekdays }: Meanings["WEEKDAYS"]) {
  if (!Number.isInteger(value) || value < 2) return null;
  const slots: Slot[] = [
    { kind: "weekdays", weekdays, recurring: true },
    { kind: "count", count: value },
  ];
  return phrase(slots);
}

/** "nas próximas 8 quintas-feiras", "les 8 prochains jeudis", "durante 6 lunes", "diez lunes seguidos". */
export const countedDays: Rule[] = [
  rule("PHRASE", ["FOR?", "ON?", "THE?", "NEXT", "NUM", "WEEKDAYS"], (_f, _o, _t, _n, count, days) =>
    counted(count, days),
  ),
  rule("PHRASE", ["FOR?", "ON?", "THE?", "NUM", "NEXT", "WEEKDAYS"], (_f, _o, _t, count, _n, days) =>
    counted(count, days),
  ),
  rule("PHRASE", ["FOR", "NUM", "WEEKDAYS", "FOR_POST?"], (_f, count, days) => counted(count, days)),
  rule("PHRASE", ["NUM", "WEEKDAYS", "FOR_POST"], (count, days) => counted(count, days)),
];

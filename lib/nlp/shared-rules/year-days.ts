import type { DaySlot, IntervalUnit } from "../core/slots";
import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { inMonths, inOrder, monthDays, nth } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";

/** The first days of a year are in January, the last ones in December. */
function ofYear(day: DaySlot | null, ordinals: readonly number[]): Phrase | null {
  const fromEnd = ordinals.every((one) => one < 0);
  if (!day || !inOrder(ordinals) || (!fromEnd && ordinals.some((one) => one < 0))) return null;
  return phrase([inMonths(day, [fromEnd ? 12 : 1])]);
}

function dayOf(ordinals: number[], unit: IntervalUnit): DaySlot | null {
  if (unit === "workday") return { kind: "nthWorkday", ordinals };
  if (unit !== "day") return null;
  return ordinals.join() === "-1" ? { kind: "yearDay", month: 12, days: [31], recurring: true } : monthDays(ordinals);
}

/** "el último día del año", "chaque premier lundi de l'année", "ogni anno, l'ultimo giorno lavorativo". */
export const yearDays: Rule[] = [
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "WEEKDAYS", "OF_YEAR"], (_o, _t, _e, ords, days) =>
    ofYear(nth(ords, days), ords),
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "UNIT", "OF_YEAR"], (_o, _t, _e, ords, unit) =>
    ofYear(dayOf(ords, unit), ords),
  ),
  rule("PHRASE", ["EVERY_YEAR", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_y, _c, _o, _t, ords, days) =>
    ofYear(nth(ords, days), ords),
  ),
  rule("PHRASE", ["EVERY_YEAR", "COMMA?", "ON?", "THE?", "ORDS", "UNIT"], (_y, _c, _o, _t, ords, unit) =>
    ofYear(dayOf(ords, unit), ords),
  ),
];

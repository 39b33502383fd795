import type { DaySlot } from "../core/slots";
import type { Meanings, Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { inOrder, isWorkweek, monthDays, nth } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";

function everyFew(day: DaySlot | null, count: number, unit: Meanings["UNIT"]): Phrase | null {
  return day && unit === "month" && count > 1 ? phrase([{ kind: "interval", count, unit }, day]) : null;
}

function nthDay(ordinals: readonly number[], days: Meanings["WEEKDAYS"]): DaySlot | null {
  return inOrder(ordinals) || isWorkweek(days.weekdays) ? nth(ordinals, days) : null;
}

/** "On the 15th of every other month", "am 1. jedes dritten Monats", "every other month, 2nd Tuesday". */
export const everyOtherMonth: Rule[] = [
  rule("PHRASE", ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF?", "EVERY_OTHER", "UNIT"], (_o, _t, days, _d, _f, _e, unit) =>
    everyFew(monthDays(days), 2, unit),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF?", "EVERY", "ORD", "UNIT"],
    (_o, _t, days, _d, _f, _e, count, unit) => everyFew(monthDays(days), count, unit),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "WEEKDAYS", "OF?", "EVERY_OTHER", "UNIT"],
    (_o, _t, ords, days, _f, _e, unit) => everyFew(nthDay(ords, days), 2, unit),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "WEEKDAYS", "OF?", "EVERY", "ORD", "UNIT"],
    (_o, _t, ords, days, _f, _e, count, unit) => everyFew(nthDay(ords, days), count, unit),
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "WEEKDAYS", "OF?", "EVERY", "AMOUNT"], (_o, _t, ords, days, _f, _e, amount) =>
    everyFew(nthDay(ords, days), amount.count, amount.unit),
  ),
  rule(
    "PHRASE",
    ["EVERY_OTHER", "UNIT", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"],
    (_e, unit, _c, _o, _t, ords, days) => everyFew(nthDay(ords, days), 2, unit),
  ),
  rule(
    "PHRASE",
    ["EVERY", "ORD", "UNIT", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"],
    (_e, count, unit, _c, _o, _t, ords, days) => everyFew(nthDay(ords, days), count, unit),
  ),
];

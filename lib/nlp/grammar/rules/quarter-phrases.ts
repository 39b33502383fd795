import type { Phrase } from "../meanings";
import { rule } from "../rule";
import { inMonths, LAST_MONTHS, monthDays, monthsOfQuarter, nth, ofQuarter } from "./month-days";
import { phrase } from "./phrase";

function daysOfFirstMonths(days: readonly number[]): Phrase | null {
  const slot = monthDays(days);
  return slot && phrase([inMonths(slot, monthsOfQuarter(1))]);
}

/** Days of each quarter. */
export const quarterPhrases = [
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "WEEKDAYS", "OF_QUARTER"], (_o, _t, _e, ords, days) =>
    ofQuarter(nth(ords, days), ords),
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "UNIT", "OF_QUARTER"], (_o, _t, _e, ords, unit) =>
    ofQuarter(
      unit === "day" ? monthDays(ords) : unit === "workday" ? { kind: "nthWorkday", ordinals: ords } : null,
      ords,
    ),
  ),
  // "am 10. des Monats nach Quartalsende"
  rule("PHRASE", ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF_MONTH", "AFTER", "THE?", "PHRASE"], (...values) => {
    const [, , days, , , , , end] = values;
    const [slot, ...more] = end.slots;
    const isEnd =
      slot?.kind === "monthDays" && String(slot.days) === "-1" && String(slot.months) === String(LAST_MONTHS);
    return isEnd && more.length === 0 ? daysOfFirstMonths(days) : null;
  }),
  rule(
    "PHRASE",
    ["QUARTERLY?", "COMMA?", "ON?", "THE?", "ORDS", "DAY_WORD?", "OF_QUARTER", "ORD", "UNIT"],
    (_q, _c, _o, _t, days, _d, _f, month, unit) =>
      unit === "month" && month <= 3
        ? phrase([inMonths({ kind: "monthDays", days, recurring: true }, monthsOfQuarter(month))])
        : null,
  ),
  // "op de eerste van elk kwartaal"
  rule("PHRASE", ["ON?", "THE?", "ORDS", "OF_QUARTER"], (_o, _t, ords) =>
    ords.every((ord) => Math.abs(ord) === 1) ? ofQuarter(monthDays(ords), ords) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "MONTH_END", "OF_QUARTER"], () => ofQuarter(monthDays([-1]), [-1])),
  rule("PHRASE", ["OF_QUARTER", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_q, _o, _t, ords, days) =>
    ofQuarter(nth(ords, days), ords),
  ),
  rule("PHRASE", ["OF_QUARTER", "ON?", "THE?", "ORDS", "UNIT"], (_q, _o, _t, ords, unit) =>
    ofQuarter(
      unit === "day" ? monthDays(ords) : unit === "workday" ? { kind: "nthWorkday", ordinals: ords } : null,
      ords,
    ),
  ),
  rule("PHRASE", ["QUARTERLY", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_q, _c, _o, _t, ords, days) =>
    ofQuarter(nth(ords, days), ords),
  ),
  rule("PHRASE", ["QUARTERLY", "COMMA?", "ON?", "THE?", "ORDS", "UNIT"], (_q, _c, _o, _t, ords, unit) =>
    ofQuarter(
      unit === "day" ? monthDays(ords) : unit === "workday" ? { kind: "nthWorkday", ordinals: ords } : null,
      ords,
    ),
  ),
];

import type { Slot } from "../core/slots";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const isWorkweek = (days: readonly number[]): boolean => days.length === 5 && !days.includes(0) && !days.includes(6);
const ends: Slot = { kind: "months", months: [3, 6, 9, 12] };
const isLast = (unit: string, ords: readonly number[]): boolean =>
  unit === "quarter" && ords.every((one) => one === -1);

/** "à la fin de chaque trimestre, le dernier jour ouvré": one day, not two. */
export const quarterEnds: Rule[] = (["THE?", "HABIT?"] as const).flatMap((article) => [
  rule(
    "PHRASE",
    ["ON?", "THE?", "END_OF", "EVERY?", "UNIT", "COMMA?", "ON?", article, "ORDS", "WEEKDAYS"],
    (_o, _t, _e, _v, unit, _c, _n, _a, ords, { weekdays }) =>
      isLast(unit, ords)
        ? phrase([
            isWorkweek(weekdays)
              ? { kind: "nthWorkday", ordinals: ords }
              : { kind: "nthWeekday", ordinals: ords, weekdays },
            ends,
          ])
        : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "END_OF", "EVERY?", "UNIT", "COMMA?", "ON?", article, "ORDS", "UNIT"],
    (_o, _t, _e, _v, unit, _c, _n, _a, ords, day) =>
      day === "workday" && isLast(unit, ords) ? phrase([{ kind: "nthWorkday", ordinals: ords }, ends]) : null,
  ),
]);

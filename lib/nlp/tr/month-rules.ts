import type { DaySlot, Slot } from "../core/slots";
import type { Meanings } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";
import { isDayOfMonth } from "./day-rules";

/** Days of a month, or working days. */
export function monthDay(ordinals: number[], unit: Meanings["UNIT"]): DaySlot | null {
  if (unit === "workday") return { kind: "nthWorkday", ordinals };
  return unit === "day" ? { kind: "monthDays", days: ordinals, recurring: true } : null;
}

/** Whether as many days are named as there are times a month. */
const namesEach = ([slot, ...others]: readonly Slot[], days: readonly number[]): boolean =>
  slot?.kind === "perPeriod" && slot.unit === "month" && slot.count === days.length && others.length === 0;

/** Of the first or last days of a month. */
const LONGEST_RUN = 15;

const inMonth = /[iu]nd[ae]$/u;
/** "üçüncüsü", "ilki": of the days that were named before. */
const oneOfThem = /(?:nc[iu]s[iu]|^ilki|sonuncusu)$/u;
/** "cumartesisi" is one of the month's, "cumartesi" may be the next. */
const weekdayOfMonth = /(?:pazar|pazartesis|salis|carsambas|persembes|cumas|cumartesis)i(?:nde|nda)?$/u;
/** "birinde" is "in one of them". */
const inMonthInDigits = /\d'[sy]?[iu]nd[ae]$/u;
/** "15'inde, saat 11'de": no hour has this ending. */
const inMonthFirst = /^\d+'?[sy]?[iu]nd[ae](?!\p{L})/u;
/** "sayfaların 3'ünde", "%20'sinde" */
const ofSomething = /(?:%|\p{L}[iu]n)\s?$/u;
/** "15'inde kesilen faturalar" */
const participle = /^\s(?!oglen)\p{L}{2,}(?:[ae]n|m[iu]s|[dt][iu]g[iu]\p{L}*)(?!\p{L})/u;

/** Days of some months only, and days of each month. */
export const monthRules: Rule[] = [
  rule("PHRASE", ["MONTHS", "OF", "ORDS", "WEEKDAYS"], (months, _o, ordinals, { weekdays }) =>
    weekdays.length < 5
      ? phrase([
          { kind: "nthWeekday", ordinals, weekdays },
          { kind: "months", months },
        ])
      : null,
  ),
  rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF", "ORDS", "UNIT"], (_y, months, _o, ordinals, unit) => {
    const day = monthDay(ordinals, unit);
    return day && phrase([day, { kind: "months", months }]);
  }),
  rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF", "ORDS"], (_y, months, _o, days) =>
    days.every(isDayOfMonth)
      ? phrase([
          { kind: "monthDays", days, recurring: true },
          { kind: "months", months },
        ])
      : null,
  ),
  // "şubatın son günü", "her yıl aralığın ilk iş günü"
  rule("PHRASE", ["EVERY_YEAR?", "MONTH", "ORD", "UNIT"], (_y, month, ordinal, unit, { chart, start, end }) => {
    const isOf = /\p{L}[iu]n\s\p{L}+(?:\s\p{L}+)*\s(?:is\s)?gun/u.test(chart.text.slice(start, end));
    const day = isOf && (unit === "workday" || Math.abs(ordinal) === 1) ? monthDay([ordinal], unit) : null;
    return day && phrase([day, { kind: "months", months: [month] }]);
  }),
  rule("PHRASE", ["MONTHS", "AT_POST"], (months) => phrase([{ kind: "months", months }], "weak")),
  rule("PHRASE", ["MONTHS", "EVERY", "UNIT"], (months, _e, unit) =>
    unit === "day" ? phrase([{ kind: "months", months }, { kind: "everyDay" }]) : null,
  ),
  // "her ayın 10'unda, dur, 12'sinde[,] saat 9'da"
  rule(
    "PHRASE",
    ["ORDS", "AT_POST?", "COMMA?", "AT", "TIMES", "AT_POST?"],
    (days, _p, comma, _a, clocks, _q, { chart, start, end }) => {
      const isOwn = inMonthFirst.test(chart.text.slice(start, end));
      if (!chart.has("OF_MONTH") || !chart.all("OF_MONTH").every((edge) => edge.end < start - 1)) return null;
      return days.every(isDayOfMonth) && (isOwn || !comma)
        ? phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(clocks)], isOwn ? "strong" : "firm")
        : null;
    },
  ),
  // "ayda iki kez, 1'inde ve 15'inde, 10'da"
  rule("PHRASE", ["PHRASE", "COMMA?", "ORDS"], ({ slots }, _c, days) =>
    namesEach(slots, days) ? phrase([{ kind: "monthDays", days, recurring: true }]) : null,
  ),
  rule(
    "PHRASE",
    ["PHRASE", "COMMA?", "ORDS", "COMMA?", "AT?", "TIMES", "AT_POST"],
    ({ slots }, _c, days, _d, _a, clocks) =>
      namesEach(slots, days) ? phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(clocks)]) : null,
  ),
  // "ayın 3'ünde, pardon 13'ünde", "…, 15'inde aidatı hatırlat": an hour has no such ending.
  rule("PHRASE", ["ORDS"], (days, { chart, start, end }) => {
    const ofMonth = chart.all("OF_MONTH").some((edge) => edge.end < start);
    const isOther = ofSomething.test(chart.text.slice(0, start)) || participle.test(chart.text.slice(end));
    const words = chart.text.slice(start, end);
    if (isOther || !(ofMonth ? inMonth : inMonthInDigits).test(words)) return null;
    if (chart.endingAt("OR", start - 1).length > 0) return phrase([{ kind: "unread", words }]);
    return days.every(isDayOfMonth) ? phrase([{ kind: "monthDays", days, recurring: ofMonth }], "firm") : null;
  }),
  // "her ayın son cuması 18'de, ilk cuması 10'da"
  rule("PHRASE", ["ORDS", "WEEKDAYS"], (ordinals, { weekdays }, { chart, start, end }) =>
    chart.all("OF_MONTH").some((edge) => edge.end < start) && weekdayOfMonth.test(chart.text.slice(start, end))
      ? phrase([{ kind: "nthWeekday", ordinals, weekdays }], "firm")
      : null,
  ),
  // "her ayın ilk üç günü"
  rule("PHRASE", ["OF_MONTH", "ORD", "NUM", "UNIT"], (_m, ord, { value }, unit) => {
    if (Math.abs(ord) !== 1 || !Number.isInteger(value) || value < 2 || value > LONGEST_RUN) return null;
    const slot = monthDay(
      Array.from({ length: value }, (_, index) => (index + 1) * ord),
      unit,
    );
    return slot && phrase([slot]);
  }),
  // "ayın ilk iş günü 9'da, son iş günü 17'de"
  rule("PHRASE", ["ORDS", "UNIT"], (ordinals, unit, { chart, start }) =>
    unit === "workday" && chart.all("OF_MONTH").some((edge) => edge.end < start)
      ? phrase([{ kind: "nthWorkday", ordinals }], "firm")
      : null,
  ),
  // "ayın ilk cumartesisi 11'de, üçüncüsü 13'te": `sameNth` knows of which days.
  rule("PHRASE", ["ORDS", "AT?", "TIMES", "AT_POST"], (days, _a, clocks, _p, { chart, start }) => {
    const isOneOfThem = chart
      .from("ORDS", start)
      .some((edge) => edge.value === days && oneOfThem.test(chart.text.slice(start, edge.end)));
    return isOneOfThem && chart.all("WEEKDAYS").some((edge) => edge.end < start) && chart.has("OF_MONTH")
      ? phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(clocks)], "firm")
      : null;
  }),
  rule("PHRASE", ["ORDS", "ON?", "OF_MONTH"], (days) =>
    days.every(isDayOfMonth) ? phrase([{ kind: "monthDays", days, recurring: true }]) : null,
  ),
];

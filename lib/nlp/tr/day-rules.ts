import { type Rule, rule } from "../grammar/rule";

export const isDayOfMonth = (day: number): boolean => day >= 1 && day <= 31;
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Days and dates as Turkish puts them side by side. */
export const dayRules: Rule[] = [
  // "saat 9 ile 18 arasında"
  rule("WINDOW", ["AT", "WINDOW"], ({ certain }, window) => (certain ? window : null)),
  rule("ORDS", ["ORD", "DAY_WORD?", "FROM_POST", "ORD", "DAY_WORD?", "TO_POST?"], (first, _d, _f, last) =>
    first > 0 && last > first ? range(first, last) : null,
  ),
  rule("ORDS", ["ORD", "DASH", "ORD"], (first, _d, last) => (first > 0 && last > first ? range(first, last) : null)),
  rule("DATE", ["YEAR", "DATE"], (year, date) =>
    date.kind === "yearDay" && date.days.length === 1
      ? { kind: "date", year, month: date.month, day: date.days[0] ?? 1 }
      : null,
  ),
  rule("DATE", ["NUMBERS", "MONTH"], (days, month) =>
    days.length > 1 && days.every(isDayOfMonth) ? { kind: "yearDay", month, days, recurring: false } : null,
  ),
  rule("DAY", ["NEXT", "UNIT", "WEEKDAY"], (_n, unit, { day }) =>
    unit === "week" ? { kind: "relative", unit, count: 1, weekday: day } : null,
  ),
  rule("DAY", ["NEXT", "UNIT", "ORD"], (_n, unit, day) =>
    unit === "month" ? { kind: "relative", unit, count: 1, monthDay: day } : null,
  ),
];

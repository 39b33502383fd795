import type { DaySlot } from "../core/slots";
import { rule } from "../grammar/rule";
import { isBehindRun } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";
import { daysOfYear } from "../grammar/year-first";

/** A number that is a day of the month. */
export const isMonthDay = /日$|ついたち$/u;
/** 12月3日(木): a date with its weekday, not the third Thursday. */
const isDated = /(?<!第)[\d一二三四五六七八九十]日\s?\(?[月火水木金土日]/u;
const dateAhead =
  /^\s?(?:$|[、,。:()]|の?(?:朝|夜|午|夕|昼|深夜|早朝|正午|\d{1,2}[時:])|に(?!ち)|まで|は|(?:だ|です|かな)[、,。]|(?:だ|だった)?[よねわで]?[。]?$|です[。]?|でした)/u;

/** Days of this month, of every month and of some months of the year. */
export const monthRules = [
  rule("PHRASE", ["THIS", "UNIT", "THE?", "ORDS"], (_h, unit, _t, days) =>
    unit === "month" ? phrase([{ kind: "monthDays", days, recurring: false }]) : null,
  ),
  rule("PHRASE", ["THIS", "MONTH_END"], () => phrase([{ kind: "monthDays", days: [-1], recurring: false }])),
  // "毎月15日に1回": once, on that day.
  rule("PHRASE", ["OF_MONTH", "ORDS", "EVERY_POST"], (_m, days, _e, { chart, start, end }) =>
    /日に[1一](?:回|度)$/u.test(chart.text.slice(start, end))
      ? phrase([{ kind: "monthDays", days, recurring: true }])
      : null,
  ),
  rule("PHRASE", ["ORDS", "ONLY?"], (days, _o, { chart, start, end }) => {
    const isDate = isMonthDay.test(chart.text.slice(start, end)) && dateAhead.test(chart.text.slice(end, end + 6));
    return isDate && days.every((day) => day >= 1 && day <= 31)
      ? phrase([{ kind: "monthDays", days, recurring: days.length > 1 }], "weak")
      : null;
  }),
  rule("PHRASE", ["EVERY_YEAR", "MONTHS", "OF?", "ORDS"], (_y, months, _o, days, { chart, start, end }) =>
    isMonthDay.test(chart.text.slice(start, end)) ? phrase(daysOfYear(months, days)) : null,
  ),
  rule("PHRASE", ["EVERY_YEAR", "MONTHS", "OF?", "MONTH_END"], (_y, months) => phrase(daysOfYear(months, [-1]))),
  rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "ORDS", "UNIT"], (_y, months, _o, ordinals, unit, place) =>
    (unit === "workday" && !isBehindRun(place)) || unit === "day"
      ? phrase([monthDay(ordinals, unit), { kind: "months", months }])
      : null,
  ),
  rule(
    "PHRASE",
    ["EVERY_YEAR?", "MONTHS", "OF?", "ORDS", "WEEKDAYS"],
    (_y, months, _o, ordinals, { weekdays }, { chart, start, end }) =>
      weekdays.length < 5 && !isDated.test(chart.text.slice(start, end)) && !isBehindRun({ chart, start, end })
        ? phrase([
            { kind: "nthWeekday", ordinals, weekdays },
            { kind: "months", months },
          ])
        : null,
  ),
  rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "EVERY", "WEEKDAYS"], (_y, months, _o, _e, { weekdays }) =>
    phrase([
      { kind: "weekdays", weekdays, recurring: true },
      { kind: "months", months },
    ]),
  ),
  rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "EVERY", "UNIT"], (_y, months, _o, _e, unit) =>
    unit === "day" ? phrase([{ kind: "everyDay" }, { kind: "months", months }]) : null,
  ),
  rule("PHRASE", ["EVERY_YEAR", "MONTHS"], (_y, months) =>
    months.length > 1
      ? phrase([
          { kind: "months", months },
          { kind: "interval", count: 1, unit: "month" },
        ])
      : null,
  ),
  rule("PHRASE", ["EVERY_YEAR", "MONTHS", "OF"], (_y, months) => phrase([{ kind: "months", months }])),
];

function monthDay(ordinals: number[], unit: "workday" | "day"): DaySlot {
  return unit === "workday" ? { kind: "nthWorkday", ordinals } : { kind: "monthDays", days: ordinals, recurring: true };
}

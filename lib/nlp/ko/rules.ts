import type { LanguageRules } from "../core/language";
import type { DaySlot, Slot } from "../core/slots";
import {
  afterAndBefore,
  endsNear,
  midnights,
  monthlyPairs,
  nthOfMonth,
  nthOfOneMonth,
  throughNext,
  weekendsAhead,
} from "../grammar/han-rules";
import { dayOfPeriods, daysBeforeDates, monthlyExceptions } from "../grammar/period-days";
import { type Place, rule } from "../grammar/rule";
import { isBehindRun } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";
import { untilBefore } from "../grammar/until-before";
import { datedWeekdays, twoWindows, yearFirstBounds, yearFirstDates } from "../grammar/year-first";
import { otherwiseAt } from "../shared-rules/otherwise-at";
import { timesSlot } from "../shared-rules/times-slot";
import { timedBounds } from "../timed-bounds";

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** "12월 3일(목)": a date with its weekday, not the third Thursday. */
const isDated = /\d일\s?\(?[월화수목금토일]/u;
const isMonthDay = /일(?:까지(?:만|의)?)?$/u;

function monthDay(ordinals: number[], unit: "workday" | "day"): DaySlot {
  return unit === "workday" ? { kind: "nthWorkday", ordinals } : { kind: "monthDays", days: ordinals, recurring: true };
}

/** "일요일 저녁 8시마다", "평일 아침 8시 5분마다": each time the hour comes. */
const saysEach = ({ chart, start, end }: Place): boolean =>
  /(?:시|시\s?반|시\s?\d{1,2}분|:\d\d)\s?마다$/u.test(chart.text.slice(start, end));

const isDayOfMonth = (day: number): boolean => day >= 1 && day <= 31;

/** What only Korean says; the general rules do the rest. */
export const rules: LanguageRules = {
  days: [
    ...yearFirstDates,
    ...afterAndBefore,
    rule("ORDS", ["ORD", "FROM_POST", "ORD", "TO_POST?"], (first, _f, last) =>
      first > 0 && last > first ? range(first, last) : null,
    ),
    rule("ORDS", ["ORD", "ORD"], (first, second) =>
      first > 0 && second > first && second <= 5 ? [first, second] : null,
    ),
    rule("ORDS", ["ORD", "DASH", "ORD"], (first, _d, last) => (first > 0 && last > first ? range(first, last) : null)),
    rule("DAY", ["NEXT", "UNIT", "WEEKDAY"], (_n, unit, { day }) =>
      unit === "week" ? { kind: "relative", unit, count: 1, weekday: day } : null,
    ),
    rule("DAY", ["THIS", "UNIT", "WEEKDAY"], (_n, unit, { day }) =>
      unit === "week" ? { kind: "relative", unit, count: 0, weekday: day } : null,
    ),
    rule("DAY", ["NEXT", "UNIT", "ORD"], (_n, unit, day) =>
      unit === "month" ? { kind: "relative", unit, count: 1, monthDay: day } : null,
    ),
    rule("DAY", ["THIS", "UNIT", "ORD"], (_n, unit, day) =>
      unit === "month" ? { kind: "monthDays", days: [day], recurring: false } : null,
    ),
    rule("DAY", ["ORD"], (day, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) ? { kind: "monthDays", days: [day], recurring: false } : null,
    ),
  ],
  phrases: [
    ...untilBefore,
    ...otherwiseAt(/(?:그\s?(?:외|밖)에?(?:는|엔)?|나머지(?:\s?날)?(?:은|는|엔)?|다른\s?날(?:은|엔|에는)?)[,:]?\s?$/u),
    rule("PHRASE", ["EVERY", "AMOUNT", "EVERY_POST"], (_e, amount) => phrase([{ kind: "interval", ...amount }])),
    rule("PHRASE", ["AMOUNT", "EVERY_POST", "OF?", "ORDS", "UNIT"], (amount, _e, _o, days, unit) =>
      dayOfPeriods(amount, days, unit),
    ),
    rule("PHRASE", ["CLOCK", "ABOUT_POST"], (clock) =>
      clock.bare && clock.minutes % 60 === 0 ? phrase([{ kind: "vagueTime", hour: clock.minutes / 60 }], "weak") : null,
    ),
    rule("PHRASE", ["AMOUNT", "EVERY_POST", "ORDS", "WEEKDAYS"], ({ count, unit }, _e, ordinals, { weekdays }) =>
      unit === "month"
        ? phrase([
            { kind: "interval", count, unit },
            { kind: "nthWeekday", ordinals, weekdays },
          ])
        : null,
    ),
    // "다음 주 수·목·금": those days of it, and no others.
    rule("PHRASE", ["NEXT", "UNIT", "WEEKDAYS"], (_n, unit, { weekdays }, { chart, start, end }) => {
      if (unit !== "week" || weekdays.length < 2 || chart.text.slice(start, end).endsWith("주말")) return null;
      const bound = (kind: "start" | "end", weekday: number): Slot => ({
        kind: "bound",
        bound: { kind, day: { kind: "relative", unit: "week", count: 1, weekday } },
      });
      return phrase([{ kind: "weekdays", weekdays, recurring: true }, bound("start", 1), bound("end", 0)]);
    }),
    ...nthOfOneMonth,
    ...nthOfMonth,
    ...throughNext,
    ...weekendsAhead,
    // "매주 목요일 19시, 단 첫째 목요일은 18시": one of the Thursdays that were said before.
    rule("PHRASE", ["ORDS", "WEEKDAYS"], (ordinals, { weekdays }, { chart, start }) =>
      weekdays.length === 1 &&
      ordinals.every((one) => Math.abs(one) <= 5) &&
      chart.all("WEEKDAY").some(({ end, value }) => end <= start && value.day === weekdays[0])
        ? phrase([{ kind: "nthWeekday", ordinals, weekdays }], "firm")
        : null,
    ),
    rule("PHRASE", ["ORDS", "WEEKDAYS"], (ordinals, { weekdays }, { chart, start }) =>
      /분기[^,.]{0,8}달(?:의)?\s$/u.test(chart.text.slice(0, start))
        ? phrase([weekdays.length < 5 ? { kind: "nthWeekday", ordinals, weekdays } : { kind: "nthWorkday", ordinals }])
        : null,
    ),
    rule("PHRASE", ["WEEKDAYS", "TIMES", "EVERY_POST"], ({ weekdays }, clocks, _e, place) =>
      saysEach(place) ? phrase([{ kind: "weekdays", weekdays, recurring: true }, timesSlot(clocks)]) : null,
    ),
    rule("PHRASE", ["WEEKDAYS", "PART", "TIMES", "EVERY_POST"], ({ weekdays }, _p, clocks, _e, place) =>
      saysEach(place) ? phrase([{ kind: "weekdays", weekdays, recurring: true }, timesSlot(clocks)]) : null,
    ),
    rule("PHRASE", ["DATE", "EVERY_POST"], (date) =>
      date.kind === "yearDay" ? phrase([{ ...date, recurring: true }]) : null,
    ),
    ...datedWeekdays,
    ...daysBeforeDates,
    ...monthlyPairs,
    ...yearFirstBounds,
    ...monthlyExceptions,
    ...endsNear,
    ...midnights,
    // "오늘 밤 12시", "내일 자정": the midnight that ends the day.
    rule("PHRASE", ["RELDAY", "CLOCK"], ({ count }, { minutes }, { chart, start, end }) =>
      minutes < 60 && /(?:밤|저녁)\s?12시/u.test(chart.text.slice(start, end))
        ? phrase([
            { kind: "relative", unit: "day", count: count + 1 },
            { kind: "times", times: [{ minutes }] },
          ])
        : null,
    ),
    ...timedBounds,
    ...twoWindows,
    rule("PHRASE", ["THIS", "UNIT", "ORDS"], (_h, unit, days) =>
      unit === "month" ? phrase([{ kind: "monthDays", days, recurring: false }]) : null,
    ),
    rule("PHRASE", ["THIS", "UNIT", "WEEKDAY"], (_h, unit, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit, count: 0, weekday: day }]) : null,
    ),
    rule("PHRASE", ["THIS", "MONTH_END"], () => phrase([{ kind: "monthDays", days: [-1], recurring: false }])),
    rule("PHRASE", ["ORDS"], (days, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) && days.every(isDayOfMonth)
        ? phrase([{ kind: "monthDays", days, recurring: days.length > 1 }], "weak")
        : null,
    ),
    rule("PHRASE", ["ORDS", "EVERY_POST"], (days, _e, { chart, start, end }) =>
      /일마다$/u.test(chart.text.slice(start, end)) && days.every(isDayOfMonth)
        ? phrase([{ kind: "monthDays", days, recurring: true }])
        : null,
    ),
    rule("PHRASE", ["EVERY_YEAR", "MONTHS", "ORDS"], (_y, months, days, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) && months.length > 1
        ? phrase([
            { kind: "months", months },
            { kind: "monthDays", days, recurring: true },
          ])
        : null,
    ),
    rule("PHRASE", ["MONTHS", "ORDS"], (months, days, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) && months.length > 1 && days.every(isDayOfMonth)
        ? phrase([
            { kind: "months", months },
            { kind: "monthDays", days, recurring: true },
          ])
        : null,
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "MONTH_END"], (_y, months) =>
      phrase([
        { kind: "months", months },
        { kind: "monthDays", days: [-1], recurring: true },
      ]),
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "ORDS", "UNIT"], (_y, months, ordinals, unit, place) =>
      (unit === "workday" && !isBehindRun(place)) || unit === "day"
        ? phrase([monthDay(ordinals, unit), { kind: "months", months }])
        : null,
    ),
    rule(
      "PHRASE",
      ["EVERY_YEAR?", "MONTHS", "ORDS", "WEEKDAYS"],
      (_y, months, ordinals, { weekdays }, { chart, start, end }) =>
        weekdays.length < 5 && !isDated.test(chart.text.slice(start, end))
          ? phrase([
              { kind: "nthWeekday", ordinals, weekdays },
              { kind: "months", months },
            ])
          : null,
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "EVERY", "WEEKDAYS"], (_y, months, _e, { weekdays }) =>
      phrase([
        { kind: "weekdays", weekdays, recurring: true },
        { kind: "months", months },
      ]),
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "ADVERB"], (_y, months, { count, unit }) =>
      unit === "day" && count === 1 ? phrase([{ kind: "everyDay" }, { kind: "months", months }]) : null,
    ),
    rule("PHRASE", ["EVERY_YEAR", "MONTHS"], (_y, months) =>
      months.length > 1
        ? phrase([
            { kind: "months", months },
            { kind: "interval", count: 1, unit: "month" },
          ])
        : null,
    ),
  ],
};

import type { LanguageRules } from "../core/language";
import type { ClockTime, DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import type { Meanings } from "../grammar/meanings";
import { rule } from "../grammar/rule";
import { withPart } from "../grammar/rules/clocks";
import { inMonths, monthsOfQuarter } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";
import { monthEnd } from "../shared-rules/month-end";
import { monthsWithTimes } from "../shared-rules/months-with-times";
import { spokenClock, spokenClocks } from "../shared-rules/spoken-clocks";
import { timesSlot } from "../shared-rules/times-slot";
import { type Telling, toldTimes } from "../shared-rules/told-times";
import { timedBounds } from "../timed-bounds";
import { describesLife } from "./intent";
import { isVerb } from "./verbs";

const isDayOfMonth = (day: number): boolean => day >= 1 && day <= 31;
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function monthDay(ordinals: number[], unit: Meanings["UNIT"]): DaySlot | null {
  if (unit === "workday") return { kind: "nthWorkday", ordinals };
  return unit === "day" ? { kind: "monthDays", days: ordinals, recurring: true } : null;
}

/** What only Turkish says; the general rules do the rest. */
/** "… hatırlat": a Turkish request ends in its verb. */
const telling: Telling = {
  tells: describesLife,
  asks: (words) => isVerb(/\p{L}+(?=[.!\s]*$)/u.exec(words)?.[0] ?? ""),
};

const leftTime = ({ minutes }: ClockTime): Slot => ({ kind: "excludeTimes", from: { minutes }, to: null });

/** Whether something is said to happen every so many hours or minutes. */
function runsOften(chart: Chart): boolean {
  const units = [...chart.all("ADVERB"), ...chart.all("AMOUNT")].map(({ value }) => value.unit);
  return [...units, ...chart.all("UNIT").map(({ value }) => value)].some(
    (unit) => unit === "hour" || unit === "minute",
  );
}

export const rules: LanguageRules = {
  clocks: [
    // "on sekiz otuzda", "saat dokuz kırk beş": an hour and its minutes in words.
    rule("CLOCK", ["NUM", "NUM"], (hour, minute, { chart, start, end }) => {
      const isWorded = hour.digits === undefined && minute.digits === undefined;
      const isTime =
        chart.from("AT_POST", end).length > 0 ||
        chart.from("FROM_POST", end).length > 0 ||
        /saat\s$/.test(chart.text.slice(Math.max(0, start - 5), start));
      return isWorded && isTime && minute.value >= 5 && minute.value <= 59 ? spokenClock(hour, minute.value) : null;
    }),
    ...spokenClocks,
    // "sabah 9", "öğleden sonra 3": the part of the day stands before its hour.
    rule("CLOCK", ["PART", "AT?", "HOUR", "CLOCK_SUFFIX"], ({ part, recurring }, _a, { value }, add) =>
      recurring || value > 12 ? null : withPart({ minutes: (value % 24) * 60 + add, open: true, clear: true }, part),
    ),
    rule("CLOCK", ["PART", "AT?", "NUM"], ({ part, recurring }, _a, { value, digits }) =>
      recurring || !Number.isInteger(value) || value > 24 || value < 1 || (digits?.length ?? 0) > 2
        ? null
        : withPart({ minutes: (value % 24) * 60, ...(value <= 12 ? { bare: true } : {}), clear: true }, part),
    ),
    rule("CLOCK", ["PART", "AT?", "CLOCK"], ({ part, recurring }, _a, clock) =>
      recurring ? null : withPart(clock, part),
    ),
  ],
  days: [
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
  ],
  phrases: [
    ...toldTimes(telling),
    ...monthsWithTimes(
      /(?:^|\s)(?:diger|kalan|geri\skalan|oteki|baska)\saylarda(?:\s(?:ise|her\sgun))?\s(?:saat\s)?$/u,
    ),
    ...timedBounds,
    // "önümüzdeki 7 günün yağış tahmini": the days of what is forecast.
    rule("PHRASE", ["NEXT", "AMOUNT"], (_n, _a, { chart, start, end }) =>
      /[nu][iu]n$/u.test(chart.text.slice(start, end)) ? phrase([], "barest") : null,
    ),
    // "1 Şubat'tan mayıs sonuna kadar"
    rule("PHRASE", ["DATE", "FROM_POST", "MONTH", "END_OF", "UNTIL_POST"], (first, _f, month) =>
      phrase(
        [
          { kind: "bound", bound: { kind: "start", day: first } },
          { kind: "bound", bound: { kind: "end", day: { kind: "yearDay", month, days: [-1], recurring: false } } },
        ],
        "firm",
      ),
    ),
    // "her çeyreğin ikinci ayının 20'sinde"
    rule("PHRASE", ["OF_QUARTER", "ORD", "OF", "ORDS"], (_q, month, _o, days) =>
      month >= 1 && month <= 3 && days.every(isDayOfMonth)
        ? phrase([inMonths({ kind: "monthDays", days, recurring: true }, monthsOfQuarter(month))])
        : null,
    ),
    // "12, 13 ve 14 hariç her saat başı"
    rule("PHRASE", ["NUMBERS", "EXCEPT_POST", "ADVERB"], (hours, _x, { count, unit }) =>
      unit === "hour" && hours.every((hour) => hour < 24)
        ? phrase([
            { kind: "interval", count, unit },
            ...hours.map((hour): Slot => ({ kind: "excludeTimes", from: { minutes: hour * 60 }, to: null })),
          ])
        : null,
    ),
    ...monthEnd,
    // "…, ocak ayı hariç"
    rule("PHRASE", ["MONTHS", "OF", "EXCEPT_POST"], (months) =>
      phrase([{ kind: "exclude", weekdays: [], months, monthDays: [] }], "aside"),
    ),
    // "…, 13 ve 14 hariç", "… ama 12 ve 13'te yapma"
    rule("PHRASE", ["AT?", "TIMES", "AT_POST?", "EXCEPT_POST"], (_a, clocks, _p, _x, { chart }) =>
      runsOften(chart) ? phrase(clocks.map(leftTime), "aside") : null,
    ),
    rule("PHRASE", ["AT?", "NUMBERS", "AT_POST?", "EXCEPT_POST"], (_a, hours, _p, _x, { chart, start, end }) =>
      !/\d\s?\p{Pd}\s?\d/u.test(chart.text.slice(start, end)) && runsOften(chart) && hours.every((hour) => hour < 24)
        ? phrase(
            hours.map((hour) => leftTime({ minutes: hour * 60 })),
            "aside",
          )
        : null,
    ),
    // "12 ve 13'ü atla"
    rule("PHRASE", ["NUMBERS", "AND", "ORD", "EXCEPT_POST"], (hours, _a, last, _x, { chart }) =>
      runsOften(chart) && !chart.has("OF_MONTH") && [...hours, last].every((hour) => hour < 24)
        ? phrase(
            [...hours, last].map((hour) => leftTime({ minutes: hour * 60 })),
            "aside",
          )
        : null,
    ),
    // "…, ama cumaları 7:00'de"
    rule(
      "PHRASE",
      ["EVERY?", "WEEKDAYS", "ONLY?", "AT?", "TIMES", "AT_POST?"],
      (_e, { weekdays }, _n, _a, clocks, _p, { chart, start }) =>
        /[,;]?\s(?:ama|fakat|ancak|yalniz)\s$/u.test(chart.text.slice(0, start)) &&
        chart.all("TIMES").some(({ end }) => end < start)
          ? phrase([{ kind: "weekdays", weekdays, recurring: true, only: true }, timesSlot(clocks)])
          : null,
    ),
    rule("PHRASE", ["EVERY", "AMOUNT", "EVERY_POST"], (_e, amount) => phrase([{ kind: "interval", ...amount }])),
    rule("PHRASE", ["EVERY", "UNIT", "EVERY_POST"], (_e, unit) => phrase([{ kind: "interval", count: 1, unit }])),
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
    rule("PHRASE", ["MONTHS", "AT_POST"], (months) => phrase([{ kind: "months", months }], "weak")),
    rule("PHRASE", ["MONTHS", "EVERY", "UNIT"], (months, _e, unit) =>
      unit === "day" ? phrase([{ kind: "months", months }, { kind: "everyDay" }]) : null,
    ),
    // "her ayın 10'unda, dur, 12'sinde saat 9'da"
    rule("PHRASE", ["ORDS", "AT_POST?", "AT", "TIMES", "AT_POST?"], (days, _p, _a, clocks, _q, { chart, start }) =>
      chart.has("OF_MONTH") && chart.all("OF_MONTH").every(({ end }) => end < start - 1) && days.every(isDayOfMonth)
        ? phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(clocks)], "firm")
        : null,
    ),
    rule("PHRASE", ["ORDS", "ON?", "OF_MONTH"], (days) =>
      days.every(isDayOfMonth) ? phrase([{ kind: "monthDays", days, recurring: true }]) : null,
    ),
    rule("PHRASE", ["THIS", "UNIT", "ORD"], (_t, unit, day) =>
      unit === "month" ? phrase([{ kind: "monthDays", days: [day], recurring: false }]) : null,
    ),
    rule("PHRASE", ["THIS", "UNIT", "WEEKDAY"], (_t, unit, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit, count: 0, weekday: day }]) : null,
    ),
    rule("PHRASE", ["EVERY", "NAMED_TIME"], (_e, minutes) =>
      phrase([{ kind: "everyDay" }, { kind: "times", times: [{ minutes }] }]),
    ),
    rule("PHRASE", ["FOR", "NUM", "TIMES_WORD"], (_f, { value }) => phrase([{ kind: "count", count: value }], "weak")),
    rule("PHRASE", ["OF_MONTH", "NUMBERS", "AND?", "ORD"], (_m, days, _a, day) =>
      day > 0 && days.every(isDayOfMonth)
        ? phrase([{ kind: "monthDays", days: [...days, day], recurring: true }])
        : null,
    ),
  ],
};

import type { LanguageRules } from "../core/language";
import { rule } from "../grammar/rule";
import { inMonths, monthsOfQuarter } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";
import { afterMidnight } from "../shared-rules/after-midnight";
import { monthEnd } from "../shared-rules/month-end";
import { monthsWithTimes } from "../shared-rules/months-with-times";
import { startsWithLength } from "../shared-rules/starts-with-length";
import { timesSlot } from "../shared-rules/times-slot";
import { type Telling, toldTimes } from "../shared-rules/told-times";
import { timedBounds } from "../timed-bounds";
import { clockRules } from "./clock-rules";
import { dayRules, isDayOfMonth } from "./day-rules";
import { hourlyLeftOut, leftOutRules } from "./left-out-rules";
import { monthRules } from "./month-rules";
import { describesLife } from "./statements";
import { isVerb } from "./verbs";

/** "… hatırlat": a Turkish request ends in its verb. */
const telling: Telling = {
  tells: describesLife,
  asks: (words) => isVerb(/\p{L}+(?=[.!\s]*$)/u.exec(words)?.[0] ?? ""),
};

/** What only Turkish says; the general rules do the rest. */
export const rules: LanguageRules = {
  clocks: clockRules,
  days: dayRules,
  phrases: [
    ...afterMidnight,
    ...startsWithLength,
    ...toldTimes(telling),
    ...monthsWithTimes(
      /(?:^|\s)(?:diger|kalan|geri\skalan|oteki|baska)\saylarda(?:\s(?:ise|her\sgun))?\s(?:saat\s)?$/u,
    ),
    ...timedBounds,
    // "5 Ocak Salı günü": the weekday of a date stands behind it.
    rule("PHRASE", ["DATE", "WEEKDAY", "DAY_WORD?"], (date) =>
      date.kind === "yearDay" && date.days.length === 1 ? phrase([date]) : null,
    ),
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
    ...hourlyLeftOut,
    ...monthEnd,
    ...leftOutRules,
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
    ...monthRules,
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

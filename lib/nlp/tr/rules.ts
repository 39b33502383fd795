import type { LanguageRules } from "../core/language";
import { rule } from "../grammar/rule";
import { inMonths, monthsOfQuarter, nth } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";
import { repeatsWithinDay } from "../grammar/rules/steps";
import { afterMidnight } from "../shared-rules/after-midnight";
import { countedDays } from "../shared-rules/counted-days";
import { monthEnd } from "../shared-rules/month-end";
import { monthsWithTimes } from "../shared-rules/months-with-times";
import { nightRules } from "../shared-rules/nights";
import { partsOfEveryDay } from "../shared-rules/parts-of-every-day";
import { startsWithLength } from "../shared-rules/starts-with-length";
import { timesSlot } from "../shared-rules/times-slot";
import { type Telling, toldTimes } from "../shared-rules/told-times";
import { withinToldHours } from "../shared-rules/within-told-hours";
import { timedBounds } from "../timed-bounds";
import { clockRules } from "./clock-rules";
import { dayRules, isDayOfMonth } from "./day-rules";
import { hourlyLeftOut, leftOutRules } from "./left-out-rules";
import { monthDay, monthRules } from "./month-rules";
import { describesLife } from "./statements";
import { isVerb } from "./verbs";

/** "… hatırlat": a Turkish request ends in its verb. */
const telling: Telling = {
  tells: describesLife,
  asks: (words) => isVerb(/\p{L}+(?=[.!\s]*$)/u.exec(words)?.[0] ?? ""),
};

/** What goes on until then, and is not done by then. */
const goesOn =
  /(?<!\p{L})(?:izle|takip\set|gozle|bekle|acik\stut|calis|uyu|sustur|kapat|beklet)\p{L}{0,4}(?!\p{L})|m[ae](?:y[iu]n)?[.!]*$/u;

/** "… dolacak", "süresi bitecek olan": a participle of the future, a few words on. */
const willHappen = /^(?:\s(?!\p{L}+m[ae]l[iı])\p{L}+){0,2}?\s\p{L}{2,}(?:[ae]c[ae][kg])\p{L}*\s\p{L}/u;

const isMonthOfQuarter = (month: number): boolean => month === -1 || (month >= 1 && month <= 3);

/** What only Turkish says; the general rules do the rest. */
export const rules: LanguageRules = {
  clocks: clockRules,
  days: dayRules,
  phrases: [
    ...afterMidnight(),
    ...startsWithLength,
    ...nightRules,
    ...partsOfEveryDay,
    ...toldTimes(telling),
    ...monthsWithTimes(
      /(?:^|\s)(?:diger|kalan|geri\skalan|oteki|baska)\saylarda(?:\s(?:ise|her\sgun))?\s(?:saat\s)?$/u,
    ),
    ...timedBounds,
    // "5 Ocak Salı günü": the weekday of a date stands behind it.
    rule("PHRASE", ["DATE", "WEEKDAY", "DAY_WORD?"], (date) =>
      date.kind === "yearDay" && date.days.length === 1 ? phrase([date]) : null,
    ),
    // "ilki 1 Aralık'ta olmak üzere iki haftada bir"
    rule("PHRASE", ["ORD", "DATE", "AT_POST?"], (ord, date, _p, { chart, end }) =>
      ord === 1 && date.kind === "yearDay" && date.days.length === 1 && /^\solmak\suzere/.test(chart.text.slice(end))
        ? phrase([{ kind: "bound", bound: { kind: "start", day: date } }], "firm")
        : null,
    ),
    // "7 Aralık pazartesiden başlayarak"
    rule("PHRASE", ["DATE", "WEEKDAY", "DAY_WORD?", "START_POST"], (date) =>
      date.kind === "yearDay" && date.days.length === 1
        ? phrase([{ kind: "bound", bound: { kind: "start", day: date } }], "firm")
        : null,
    ),
    // "önümüzdeki 7 günün yağış tahmini": the days of what is forecast.
    rule("PHRASE", ["NEXT", "AMOUNT"], (_n, _a, { chart, start, end }) =>
      /[nu][iu]n$/u.test(chart.text.slice(start, end)) ? phrase([], "barest") : null,
    ),
    // "60 gün içinde dolacak sözleşmeler": the days of what will happen, which the task is about.
    rule("PHRASE", ["AMOUNT", "DELAY_POST"], (_a, _d, { chart, start, end }) =>
      /icinde$/u.test(chart.text.slice(start, end)) && willHappen.test(chart.text.slice(end))
        ? phrase([], "barest")
        : null,
    ),
    // "her gün 18'de iki hafta damla ver": a length right behind a time.
    rule("PHRASE", ["AMOUNT"], ({ count, unit }, { chart, start, end }) =>
      (unit === "day" || unit === "week" || unit === "month") &&
      chart.endingAt("AT_POST", start - 1).length > 0 &&
      chart.has("ADVERB") &&
      /^\s(?!(?:once|sonra|icinde|icin|kala|kadar|gec|evvel|ar|ara)\p{L}*)\p{L}/u.test(chart.text.slice(end))
        ? phrase([{ kind: "bound", bound: { kind: "duration", count, unit } }], "aside")
        : null,
    ),
    // "her cuma 17:00'ye kadar raporu gönder", "her perşembe 11.30'a kadar gelen kutumda olsun": done by then.
    rule("PHRASE", ["AT?", "CLOCK", "UNTIL_POST"], (_a, clock, _u, { chart }) => {
      const repeats = chart.has("WEEKDAYS") || chart.all("ADVERB").some(({ value }) => value.unit === "day");
      const isStretch = (["FROM_POST", "START_POST", "BETWEEN_POST", "WINDOW", "EXCEPT_POST", "DASH"] as const).some(
        (one) => chart.has(one),
      );
      return repeats && !isStretch && !repeatsWithinDay(chart) && !goesOn.test(chart.text)
        ? phrase([timesSlot([clock])])
        : null;
    }),
    // "ilk kez 1 Şubat'ta"
    rule("PHRASE", ["START", "DAY", "AT_POST"], (_s, day) =>
      phrase([{ kind: "bound", bound: { kind: "start", day } }], "firm"),
    ),
    // "öğlen civarı"
    rule("PHRASE", ["RELDAY", "PART", "ABOUT_POST"], ({ count }, { part }) =>
      phrase([
        { kind: "relative", unit: "day", count },
        { kind: "partOfDay", part },
      ]),
    ),
    rule("PHRASE", ["PART", "ABOUT_POST"], ({ part }) => phrase([{ kind: "partOfDay", part }], "weak")),
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
    // "1 Aralık'tan ay sonuna kadar"
    rule("PHRASE", ["DAY", "FROM_POST", "MONTH_END", "UNTIL_POST?"], (first) =>
      phrase(
        [
          { kind: "bound", bound: { kind: "start", day: first } },
          { kind: "bound", bound: { kind: "end", day: { kind: "monthDays", days: [-1], recurring: false } } },
        ],
        "firm",
      ),
    ),
    // "1 Aralık'tan yılbaşına kadar"
    rule("PHRASE", ["DATE", "FROM_POST", "PHRASE"], (first, _f, { slots: [last, ...more] }) =>
      more.length === 0 && last?.kind === "bound" && last.bound.kind === "end"
        ? phrase([{ kind: "bound", bound: { kind: "start", day: first } }, last], "firm")
        : null,
    ),
    // "her çeyreğin ikinci ayının 20'sinde"
    rule("PHRASE", ["OF_QUARTER", "ORD", "OF", "ORDS"], (_q, month, _o, days) =>
      isMonthOfQuarter(month) && days.every(isDayOfMonth)
        ? phrase([inMonths({ kind: "monthDays", days, recurring: true }, monthsOfQuarter(month))])
        : null,
    ),
    // "her çeyreğin son ayının ilk pazartesisi", "… son iş günü"
    rule("PHRASE", ["OF_QUARTER", "ORD", "OF", "ORDS", "WEEKDAYS"], (_q, month, _o, ordinals, days) =>
      isMonthOfQuarter(month) ? phrase([inMonths(nth(ordinals, days), monthsOfQuarter(month))]) : null,
    ),
    rule("PHRASE", ["OF_QUARTER", "ORD", "OF", "ORDS", "UNIT"], (_q, month, _o, ordinals, unit) => {
      const slot = isMonthOfQuarter(month) ? monthDay(ordinals, unit) : null;
      return slot && phrase([inMonths(slot, monthsOfQuarter(month))]);
    }),
    ...withinToldHours(
      /^(?:'?\s?(?:arasi|arasinda|saatleri(?:nde)?))?(?:\s\p{L}+){0,2}[,;]?\s(?<said>(?:o|bu)\s(?:saatler(?:de|\sarasinda|\sicinde)|sirada|surede|arada|zaman\saraliginda))(?!\p{L})/u,
    ),
    ...hourlyLeftOut,
    ...monthEnd,
    ...leftOutRules,
    // "…, ama cumaları 7:00'de", "7 ve 19'da şekeri ölç, hafta sonları 9'da"
    rule(
      "PHRASE",
      ["EVERY?", "WEEKDAYS", "ONLY?", "AT?", "TIMES", "AT_POST?"],
      (_e, { weekdays, recurring }, _n, _a, clocks, _p, { chart, start, end }) => {
        const before = chart.text.slice(0, start);
        const isBut = /[,;]?\s(?:ama|fakat|ancak|yalniz)\s$/u.test(before);
        const isLast = recurring === true && /[,;]\s$/.test(before) && !/[\p{L}\d]/u.test(chart.text.slice(end));
        const isSetApart = isBut || (isLast && chart.all("WEEKDAYS").every((edge) => edge.start >= start));
        return isSetApart && chart.all("TIMES").some((edge) => edge.end < start)
          ? phrase([{ kind: "weekdays", weekdays, recurring: true, only: true }, timesSlot(clocks)])
          : null;
      },
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
    ...countedDays,
    rule("PHRASE", ["FOR", "NUM", "TIMES_WORD"], (_f, { value }) => phrase([{ kind: "count", count: value }], "weak")),
    rule("PHRASE", ["OF_MONTH", "NUMBERS", "AND?", "ORD"], (_m, days, _a, day) =>
      day > 0 && days.every(isDayOfMonth)
        ? phrase([{ kind: "monthDays", days: [...days, day], recurring: true }])
        : null,
    ),
  ],
};

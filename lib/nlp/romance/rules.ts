import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import type { Meanings, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { afterMidnight } from "../shared-rules/after-midnight";
import { leftAndSet } from "../shared-rules/contrast-rules";
import { countedDays } from "../shared-rules/counted-days";
import { holidayDays } from "../shared-rules/holiday-days";
import { nightRules } from "../shared-rules/nights";
import { quarterRules } from "../shared-rules/quarter-rules";
import { timesSlot } from "../shared-rules/times-slot";
import { yearDays } from "../shared-rules/year-days";
import { dayChoices } from "./day-choices";
import { daysLeftOut } from "./days-left-out";
import { daysOfNextWeek } from "./days-of-next-week";
import { eachDate } from "./each-date";
import { impossibleDays } from "./impossible-days";
import { monthlyStarts } from "./monthly-starts";
import { nearestWorkdays } from "./nearest-workday";
import { nextPhrases } from "./next-days";
import { notThatDay } from "./not-that-day";
import { numberedWeekdays } from "./numbered-weekdays";
import { otherNearDays } from "./other-near-days";
import { otherwise } from "./otherwise";
import { partsWithTimes } from "./parts-with-times";
import { quarterEnds } from "./quarter-ends";
import { sameDayRules } from "./same-day";
import { setDays } from "./set-days";
import { beforeOne, spokenQuarters } from "./spoken-hours";
import { stretchTimes } from "./stretch-times";
import { thoseDaysRules } from "./those-days";
import { titles } from "./titles";
import { rangeOfDays } from "./told-days";

const LAST_MONTHS = [3, 6, 9, 12];
const isWorkweek = (days: readonly number[]): boolean => days.length === 5 && !days.includes(0) && !days.includes(6);
const isShort = (unit: string): boolean => unit === "second" || unit === "minute" || unit === "hour";
const takesBack = /(?<!\p{L})(?:anzi|no|non|scusa|meglio|cioe|volevo|pardon|plutot|enfin|euh)(?!\p{L})/u;
const isDate = (day: number): boolean => day >= 1 && day <= 31;

export const monthDays = (days: number[]): DaySlot => ({ kind: "monthDays", days, recurring: true });

function nth(ordinals: number[], { weekdays }: Meanings["WEEKDAYS"]): DaySlot {
  return isWorkweek(weekdays) ? { kind: "nthWorkday", ordinals } : { kind: "nthWeekday", ordinals, weekdays };
}

/** A number with a unit behind it counts: "ogni 3 giorni". */
function standsAlone(chart: Chart, end: number): boolean {
  return chart.endsCleanly(end) && chart.from("UNIT", chart.skip(end)).length === 0;
}

const dayPhrases: Rule[] = [
  rule("PHRASE", ["EXCEPT", "ON?", "THE?", "DAY_WORD", "ORDS", "OF_MONTH?"], (_x, _o, _t, _d, days) =>
    days.every(isDate) ? phrase([{ kind: "exclude", weekdays: [], months: [], monthDays: days }], "aside") : null,
  ),
  rule("PHRASE", ["HABIT", "ORDS", "WEEKDAYS"], (_h, ords, days, { chart, end }) =>
    isWorkweek(days.weekdays) || !chart.endsCleanly(end) || ords.some((one) => Math.abs(one) > 5)
      ? null
      : phrase([nth(ords, days)], "firm"),
  ),
  // "le dimanche soir", "il martedì mattina": the article makes a habit of the evening as well.
  rule("PHRASE", ["HABIT", "WEEKDAYS", "PART"], (_h, { weekdays }, { part }) =>
    phrase([
      { kind: "weekdays", weekdays, recurring: true },
      { kind: "partOfDay", part },
    ]),
  ),
  rule(
    "PHRASE",
    ["FROM", "DAY_WORD?", "ORD", "TO", "DAY_WORD?", "ORD", "OF_MONTH"],
    (_f, _d, first, _t, _e, last, _m, place) => monthDayRange(first, last, place),
  ),
  rule("PHRASE", ["MONTHLY", "COMMA?", "FROM", "ORD", "TO", "ORD"], (_m, _c, _f, first, _t, last, place) =>
    monthDayRange(first, last, place),
  ),
  rule("PHRASE", ["FROM", "ORD", "TO", "DATE"], (_f, first, _t, last, place) => fromDayTo(first, last, place)),
  rule("PHRASE", ["BETWEEN", "THE?", "ORD", "AND", "THE?", "DATE"], (_b, _t, first, _a, _h, last, place) =>
    fromDayTo(first, last, place),
  ),
  rule("PHRASE", ["HABIT", "DAY_WORD?", "ORDS"], (_h, _d, ords, { chart, start, end }) => {
    if (!ords.every(isDate) || !standsAlone(chart, end)) return null;
    return /\d/.test(chart.text.slice(start, end))
      ? phrase([{ kind: "monthDays", days: ords, recurring: ords.length > 1 }])
      : null;
  }),
  rule("PHRASE", ["EVERY", "ORDS"], (_h, ords, { chart, start, end }) => {
    if (!ords.every(isDate) || !/\d/.test(chart.text.slice(start, end)) || !standsAlone(chart, end)) return null;
    // "ogni 10 minuti, anzi, ogni 20" goes on in minutes.
    const steps = chart.all("AMOUNT").findLast((edge) => edge.end <= start && isShort(edge.value.unit));
    return steps && takesBack.test(chart.text.slice(steps.end, start))
      ? phrase(ords.map((count) => ({ kind: "unitless", count })))
      : phrase([monthDays(ords)]);
  }),
  ...(["HABIT?", "THE?"] as const).map((article) =>
    rule("PHRASE", ["EVERY", "AMOUNT", "COMMA?", article, "NUM"], (_e, { count, unit }, _c, _a, { value }, place) =>
      unit === "month" && isDate(value) && place.chart.from("AT", place.chart.skip(place.end)).length > 0
        ? phrase([{ kind: "interval", count, unit }, monthDays([value])])
        : null,
    ),
  ),
  rule("PHRASE", ["EVERY", "NUM", "WEEKDAYS"], (_e, { value }, { weekdays }) =>
    phrase([
      { kind: "interval", count: value, unit: "week" },
      { kind: "weekdays", weekdays, recurring: true },
    ]),
  ),
  rule("PHRASE", ["HABIT", "WEEKDAYS", "OF", "EVERY", "UNIT"], (_h, { weekdays }, _o, _e, unit) =>
    unit === "week" ? phrase([{ kind: "weekdays", weekdays, recurring: true }]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "END_OF", "EVERY?", "UNIT"], (_o, _t, _e, _v, unit) => {
    if (unit === "quarter") return phrase([monthDays([-1]), { kind: "months", months: LAST_MONTHS }]);
    return unit === "year" ? phrase([{ kind: "yearDay", month: 12, days: [31], recurring: true }]) : null;
  }),
];

/** "jusqu'au 23", "fino al 23": a day of the month that the schedule ends with. */
const untilDay: Rule = rule("PHRASE", ["UNTIL", "DAY_WORD?", "ORD", "INCLUSIVE?"], (_u, _d, day, _i, { chart, end }) =>
  isDate(day) && standsAlone(chart, end) && chart.from("MONTH", chart.skip(end)).length === 0
    ? phrase(
        [{ kind: "bound", bound: { kind: "end", day: { kind: "monthDays", days: [day], recurring: false } } }],
        "firm",
      )
    : null,
);

const timePhrases: Rule[] = [
  rule("PHRASE", ["PART", "OF", "DATE"], ({ part }, _o, date) => phrase([date, { kind: "partOfDay", part }])),
  // "le dimanche 12h seulement"
  rule(
    "PHRASE",
    ["ON?", "HABIT?", "WEEKDAYS", "AT?", "TIMES", "ONLY"],
    (_o, _h, { weekdays }, _a, clocks, _y, { chart, start, end }) =>
      /[,;]\s$/.test(chart.text.slice(0, start)) && /^\s?(?:[,;.:)]|$)/.test(chart.text.slice(end))
        ? phrase([{ kind: "weekdays", weekdays, recurring: true, only: true }, timesSlot(clocks)])
        : null,
  ),
  rule("PHRASE", ["EVERY", "NAMED_TIME"], (_e, minutes) =>
    phrase([{ kind: "everyDay" }, { kind: "times", times: [{ minutes }] }]),
  ),
  rule("PHRASE", ["AT?", "TIMES", "PART"], (_a, clocks, { part, recurring }) =>
    recurring
      ? phrase([
          { kind: "everyDay" },
          { kind: "partOfDay", part },
          { kind: "times", times: clocks.map(({ clear, ...time }) => time) },
        ])
      : null,
  ),
];

/** "du 1er au 15 décembre": the month of the last day is the first day's as well. */
function fromDayTo(first: number, last: DaySlot, { chart, start }: Place): Phrase | null {
  const from: DaySlot | null =
    last.kind === "yearDay" ? { ...last, days: [first] } : last.kind === "date" ? { ...last, day: first } : null;
  // "the flights of the 12th to the 15th of February": no schedule lasts so short.
  const isStay = lastDayOf(last) - first < 7 && /[\p{L}\d-]\s$/u.test(chart.text.slice(0, start));
  return from && phrase(bounds(from, last), isStay ? "strong" : "firm");
}

function lastDayOf(day: DaySlot): number {
  return day.kind === "yearDay" ? (day.days[0] ?? 0) : day.kind === "date" ? day.day : 0;
}

function monthDayRange(first: number, last: number, { chart, start, end }: Place) {
  if (!isDate(first) || !isDate(last) || first >= last) return null;
  return rangeOfDays(
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
    chart,
    start,
    end,
  );
}

function bounds(first: DaySlot, last: DaySlot): Slot[] {
  return [
    { kind: "bound", bound: { kind: "start", day: first } },
    { kind: "bound", bound: { kind: "end", day: last } },
  ];
}

/** "midi dix", "mezzogiorno e dieci" */
export const namedMinutes: Rule[] = [
  // "une heure et demie de l'après-midi", "all'una e mezza": the hour one has a word of its own.
  rule("CLOCK", ["NAMED_TIME", "CLOCK_SUFFIX"], (minutes, more) =>
    minutes === 60 ? (more < 0 ? beforeOne(-more) : { minutes: minutes + more, clear: true, bare: true }) : null,
  ),
  ...spokenQuarters,
  rule("CLOCK", ["NAMED_TIME", "PLUS_MINUTES", "NUM", "MINUTE_WORD?"], (minutes, sign, { value }) =>
    minutes === 60 && sign < 0 && value < 60 ? beforeOne(value) : null,
  ),
  rule("CLOCK", ["NAMED_TIME", "NUM"], (minutes, { value, digits }) =>
    value > 0 && value < 60 && (digits === undefined || digits.length === 2)
      ? { minutes: minutes + value, clear: true }
      : null,
  ),
];

export const behindPhrases: Rule[] = [
  ...nightRules,
  ...afterMidnight(true),
  ...otherwise,
  ...numberedWeekdays,
  ...daysOfNextWeek,
  ...impossibleDays,
  ...sameDayRules,
  ...thoseDaysRules,
  ...dayChoices,
  ...daysLeftOut,
  ...titles,
  ...nearestWorkdays,
  ...notThatDay,
  ...monthlyStarts,
  ...eachDate,
  ...partsWithTimes,
  ...stretchTimes,
  ...leftAndSet,
  ...setDays,
  ...countedDays,
  ...quarterRules,
  ...holidayDays,
  ...quarterEnds,
  ...yearDays,
  ...otherNearDays,
  untilDay,
  ...nextPhrases,
  ...dayPhrases,
  ...timePhrases,
];

import type { LanguageRules } from "../core/language";
import type { Clock, Num } from "../grammar/meanings";
import { type Place, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { windowOf } from "../grammar/rules/windows";
import { dayChoices } from "../romance/day-choices";
import { daysLeftOut } from "../romance/days-left-out";
import { daysOfNextWeek } from "../romance/days-of-next-week";
import { eachDate } from "../romance/each-date";
import { exactAmounts } from "../romance/exact-amounts";
import { halfHours } from "../romance/half-hours";
import { impossibleDays } from "../romance/impossible-days";
import { monthlyStarts } from "../romance/monthly-starts";
import { nearestWorkdays } from "../romance/nearest-workday";
import { startOfNext } from "../romance/next-days";
import { notThatDay } from "../romance/not-that-day";
import { numberedWeekdays } from "../romance/numbered-weekdays";
import { otherNearDays } from "../romance/other-near-days";
import { otherwise } from "../romance/otherwise";
import { partsWithTimes } from "../romance/parts-with-times";
import { quarterEnds } from "../romance/quarter-ends";
import { eitherTime, saidMinutes } from "../romance/said-minutes";
import { sameDayRules } from "../romance/same-day";
import { setDays } from "../romance/set-days";
import { isEarly, spokenQuarters } from "../romance/spoken-hours";
import { stretchTimes } from "../romance/stretch-times";
import { thoseDaysRules } from "../romance/those-days";
import { titles } from "../romance/titles";
import { leftAndSet } from "../shared-rules/contrast-rules";
import { countedDays } from "../shared-rules/counted-days";
import { holidayDays } from "../shared-rules/holiday-days";
import { nightRules } from "../shared-rules/nights";
import { quarterRules } from "../shared-rules/quarter-rules";
import { timesSlot } from "../shared-rules/times-slot";
import { yearDays } from "../shared-rules/year-days";
import { dayRules, hourAhead } from "./day-rules";

const isDay = ({ value }: Num): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** "los días 1 y 15", unless the last number goes on as an hour. */
const daysNamed = (days: readonly Num[], { chart, start, end }: Place): number[] | null =>
  days.every(isDay) &&
  !chart.all("OR").some((edge) => edge.start > start && edge.end < end) &&
  !hourAhead.test(chart.text.slice(end, end + 10))
    ? days.map(({ value }) => value)
    : null;

const moreUnits =
  /^\s[ey]\s(?:uma?|uno?|d(?:oi|o|ua)s|tres|[cq]uatro|cinco|seis|siete|sete|oito|ocho|nove|nueve)(?![\p{L}])/u;

/** "ocho y veinte", "8 y 45": the minutes of the hour before them, unless they could be a further hour. */
function minutesPast(hour: Num, minutes: Num, named: boolean, { chart, start, end }: Place): Clock | null {
  const { value } = minutes;
  // "sete e vinte [e cinco]": the number goes on.
  if (minutes.digits === undefined && value > 10 && value % 10 === 0 && moreUnits.test(chart.text.slice(end, end + 12)))
    return null;
  const words = chart.text.slice(start, end);
  if (
    value < 1 ||
    value > 59 ||
    !Number.isInteger(value) ||
    /\b[ye] (?:(?:a )?(?:las?|as)|el|los|os?|nos?|dia)\b|,/.test(words)
  )
    return null;
  const isMinute = named || value > 23 || (minutes.digits === undefined && value % 5 === 0);
  if (!isMinute) return null;
  const total = (hour.value % 24) * 60 + value;
  if (isEarly(total, hour)) return { minutes: total, clear: true, bare: true };
  const open = hour.value <= 12 && hour.value > 0 && !hour.digits?.startsWith("0");
  return { minutes: total, clear: true, ...(open ? { open: true } : {}) };
}

/** "as 3 que mexem no preço": what follows a number that counts something said before. */
const counting =
  /^(?:que|com|con|de|do|da|del|dos|das|mais|mas|mil|%)(?![\p{L}\d])|^(?:ultim|primer|primeir|proxim|mejor|melhor|maior|mayor|peor|pior|siguient|seguint|anterior|principa)\p{L}*s(?!\p{L})/u;

/** "17 horas" is an hour of the clock only behind a word that says so; elsewhere it is a length of time. */
const beforeHours = /(?:\bas?|\blas?|\bhasta|\bate|\by|\be|\bpelas|\bdas|,|-)\s?$/;

/** What Spanish and Portuguese say alike and the general rules do not. DELAY_POST is "que viene", "que vem". */
export const iberianRules: LanguageRules = {
  words: [
    ...halfHours,
    exactAmounts,
    rule("ORD", ["DAY_WORD", "NUM"], (_d, number, { chart, end }) =>
      isDay(number) && !hourAhead.test(chart.text.slice(end, end + 10)) ? number.value : null,
    ),
    rule("ORDS", ["DAY_WORD", "NUM", "AND", "NUM"], (_d, one, _a, two, place) => daysNamed([one, two], place)),
    rule("ORDS", ["DAY_WORD", "NUM", "COMMA", "NUM", "AND", "NUM"], (_d, one, _c, two, _a, three, place) =>
      daysNamed([one, two, three], place),
    ),
    rule(
      "ORDS",
      ["DAY_WORD", "NUM", "COMMA", "NUM", "COMMA", "NUM", "AND", "NUM"],
      (_d, one, _c, two, _e, three, _a, four, place) => daysNamed([one, two, three, four], place),
    ),
  ],
  clocks: [
    rule("HOUR", ["NUM"], ({ value, digits }) =>
      Number.isInteger(value) && value <= 24 && (digits?.length ?? 0) < 3
        ? { value, ...(digits ? { digits } : {}) }
        : null,
    ),
    ...spokenQuarters,
    ...saidMinutes,
    rule("CLOCK", ["HOUR", "HOUR_WORD?", "AND", "NUM", "MINUTE_WORD?"], (hour, _h, _and, minutes, named, place) =>
      minutesPast(hour, minutes, named !== undefined, place),
    ),
    rule("CLOCK", ["HOUR", "NUM"], (hour, minutes, place) =>
      hour.digits === undefined && minutes.digits === undefined ? minutesPast(hour, minutes, false, place) : null,
    ),
    rule("CLOCK", ["HOUR", "UNIT"], ({ value, digits }, unit, { chart, start }) =>
      unit === "hour" && value < 24 && beforeHours.test(chart.text.slice(0, start))
        ? {
            minutes: value * 60,
            clear: true,
            ...(value < 13 && value > 0 && !digits?.startsWith("0") ? { open: true } : {}),
          }
        : null,
    ),
    // "ao meio-dia e quinze"
    rule("CLOCK", ["NAMED_TIME", "AND", "NUM", "MINUTE_WORD?"], (named, _a, { value, digits }, minute) =>
      value > 0 && value < 60 && (minute || (value % 5 === 0 && digits?.length !== 1))
        ? { minutes: named + value, clear: true }
        : null,
    ),
    rule("CLOCK", ["CLOCK", "UNIT"], (clock, unit) => (unit === "hour" && clock.clear ? clock : null)),
  ],
  days: [
    rule("DATE", ["DAY_WORD", "DATE"], (_d, date) => date),
    rule("DAY", ["ON?", "THE?", "UNIT", "DELAY_POST"], (_o, _t, unit) => startOfNext(unit)),
    rule("DAY", ["ON?", "THE?", "WEEKDAY", "DELAY_POST"], (_o, _t, { day }) => ({
      kind: "relative",
      unit: "week",
      count: 0,
      weekday: day,
    })),
    // "a las" is "at" and "to": "de 8 a las 18", "8h às 18h".
    rule("WINDOW", ["FROM?", "AT?", "CLOCK", "AT", "CLOCK"], (from, _a, first, _t, last, place) =>
      windowOf(first, last, from !== undefined, place),
    ),
    rule("WINDOW", ["BETWEEN", "CLOCK", "AT", "CLOCK"], (_b, first, _t, last, place) =>
      windowOf(first, last, true, place),
    ),
    rule("WEEKDAYS", ["OF", "WEEKDAY", "TO", "WEEKDAY", "INCLUSIVE?"], (_o, first, _t, last) => ({
      weekdays: Array.from({ length: ((last.day - first.day + 7) % 7) + 1 }, (_, index) => (first.day + index) % 7),
      recurring: true,
    })),
  ],
  phrases: [
    ...otherwise,
    eitherTime,
    ...nightRules,
    ...numberedWeekdays,
    ...daysOfNextWeek,
    // "a las ocho cada noche", "às oito toda noite"
    rule("PHRASE", ["AT", "TIMES", "PART"], (_a, clocks, { part, recurring }) =>
      recurring ? phrase([{ kind: "everyDay" }, { kind: "partOfDay", part }, timesSlot(clocks)]) : null,
    ),
    rule("PHRASE", ["AT", "TIMES", "ONLY?"], (_a, times, _o, { chart, start, end }) => {
      const rest = chart.text.slice(chart.skip(end));
      // "a las 9 o a las 10" is a choice: the general rules ask.
      if (times.length > 1 && chart.all("OR").some((edge) => edge.start > start && edge.end < end)) return null;
      if (!/^(?:a la|as?\b)/.test(chart.text.slice(start, start + 4)) || !chart.endsCleanly(end) || counting.test(rest))
        return null;
      return phrase([{ kind: "times", times: times.map(({ clear, ...time }) => time) }]);
    }),
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
    ...dayRules,
  ],
};

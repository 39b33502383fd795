import type { LanguageRules } from "../core/language";
import type { DaySlot } from "../core/slots";
import type { Clock, Meanings, Num } from "../grammar/meanings";
import { type Place, rule } from "../grammar/rule";
import { opensDates, withPart } from "../grammar/rules/clocks";
import { phrase } from "../grammar/rules/phrase";
import { afterMidnight, UNTIL_FOUR } from "../shared-rules/after-midnight";
import { countedDays } from "../shared-rules/counted-days";
import { everyOtherMonth } from "../shared-rules/every-other-month";
import { monthsWithTimes } from "../shared-rules/months-with-times";
import { nightRules } from "../shared-rules/nights";
import { otherwiseAt } from "../shared-rules/otherwise-at";
import { quarterRules } from "../shared-rules/quarter-rules";
import { timesSlot } from "../shared-rules/times-slot";
import { toldTimes } from "../shared-rules/told-times";
import { yearDays } from "../shared-rules/year-days";
import { telling } from "./told-times";

/** "every 15th at 9 and 30th at 10" */
function daysOfMonthAt(days: number[], times: readonly Clock[]) {
  if (days.some((day) => day < 1 || day > 31)) return null;
  return phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(times)]);
}

/** "five fifteen p m", "6 30 am", "at nine thirty". */
function spoken(hour: Num, minute: Num, meridiem: "am" | "pm" | null): Clock | null {
  const isWhole = Number.isInteger(hour.value) && Number.isInteger(minute.value);
  if (!isWhole || hour.value < 1 || hour.value > 12 || minute.value < 10 || minute.value > 59) return null;
  const minutes = (meridiem === null ? hour.value : hour.value % 12) * 60 + minute.value;
  if (meridiem === null) return { minutes, clear: true, open: true, spoken: true };
  return { minutes: minutes + (meridiem === "pm" ? 720 : 0), clear: true, halved: true };
}

const spokenMinutes = new Set([5, 10, 20, 25]);

/** Behind "at" or at the head of a clause, and not "ten of eight servers". */
function minutesOf(minutes: Num, hour: Num, { chart, start, end }: Place): Clock | null {
  const isWorded =
    minutes.digits === undefined && hour.digits === undefined && !/\d/.test(chart.text.slice(start, end));
  if (!isWorded || !spokenMinutes.has(minutes.value) || hour.value < 1 || hour.value > 12) return null;
  if (!/(?:^|(?:^|\s)(?:at|by)\s|[,;:.]\s)$/.test(chart.text.slice(Math.max(0, start - 4), start))) return null;
  const next = /^\s(\p{L}+)/u.exec(chart.text.slice(end))?.[1];
  const isBesideDays = behindClocks.some((category) => chart.from(category, chart.skip(end)).length > 0);
  if (next !== undefined && !isBesideDays && !chart.isVerb(next)) return null;
  return {
    minutes: hour.value * 60 - minutes.value + (hour.value === 1 ? 720 : 0),
    clear: true,
    open: true,
    spoken: true,
  };
}

const behindClocks = ["EVERY", "ON", "IN", "WEEKDAY", "DAYGROUP", "ADVERB", "RELDAY", "MERIDIEM", "PART"] as const;

function ofNewYear(ordinal: number, weekdays: number[], [month, day]: Meanings["FEAST"]): DaySlot | null {
  return month === 1 && day === 1 && ordinal > 0 ? { kind: "placeInMonth", ordinal, weekdays, of: { month } } : null;
}

const NOON = 720;
const bothHalves = /a\.?m\.?\s?(?:and|&|\/)\s?p\.?m\.?$/u;

/** What stands before one end of a window. */
const sides = ["FROM", "TO", "UNTIL", "BETWEEN"] as const;

export const rules: LanguageRules = {
  words: [
    // "every day 15 minutes of yoga" is no fifteenth day.
    rule("ORD", ["DAY_WORD", "NUM"], (_d, { value, digits }, { chart, end }) =>
      digits !== undefined &&
      Number.isInteger(value) &&
      value > 0 &&
      value <= 31 &&
      !opensDates(chart, end) &&
      chart.from("MONTH", chart.skip(end)).length === 0 &&
      chart.from("UNIT", chart.skip(end)).length === 0
        ? value
        : null,
    ),
  ],
  clocks: [
    rule("CLOCK", ["NUM", "NUM", "MERIDIEM"], (hour, minute, meridiem) => spoken(hour, minute, meridiem)),
    // "from one till three thirty"
    rule("CLOCK", ["NUM", "NUM"], (hour, minute, { chart, start }) =>
      hour.digits === undefined &&
      minute.digits === undefined &&
      sides.some((side) => chart.endingAt(side, start - 1).length > 0)
        ? spoken(hour, minute, null)
        : null,
    ),
    // "at breakfast (7:30), lunch (12:30) and dinner (18:30)"
    rule("CLOCK", ["MEAL", "OPEN", "CLOCK", "CLOSE"], (_m, _o, clock) => ({ ...clock, clear: true })),
    // "nine thirty in the morning"
    rule("CLOCK", ["NUM", "NUM", "PART"], (hour, minute, { part, recurring }) => {
      const isWorded = hour.digits === undefined && minute.digits === undefined && !recurring;
      const clock = isWorded ? spoken(hour, minute, null) : null;
      return clock && withPart(clock, part);
    }),
    // "three fifteen every Tuesday afternoon"
    rule("CLOCK", ["NUM", "NUM"], (hour, minute, { chart, start, end }) => {
      const isWorded = hour.digits === undefined && minute.digits === undefined;
      const opens = start === 0 || /[,;:.]\s$/.test(chart.text.slice(Math.max(0, start - 2), start));
      const next = chart.skip(end);
      const isBesideDays = (["EVERY", "ON", "WEEKDAY", "DAYGROUP", "ADVERB"] as const).some(
        (category) => chart.from(category, next).length > 0,
      );
      return isWorded && opens && isBesideDays ? spoken(hour, minute, null) : null;
    }),
    // "ten of eight", as Americans say it
    rule("CLOCK", ["NUM", "OF", "NUM"], (minutes, _o, hour, place) => minutesOf(minutes, hour, place)),
    rule("CLOCK", ["AT", "NUM", "NUM"], (_a, hour, minute, { chart, end }) =>
      hour.digits === undefined && minute.digits === undefined && chart.endsCleanly(end)
        ? spoken(hour, minute, null)
        : null,
    ),
  ],
  days: [
    // "the first Monday of the new year"
    rule("DAY", ["ON?", "THE?", "ORD", "WEEKDAY", "IN?", "OF?", "THE?", "FEAST"], (...parts) =>
      ofNewYear(parts[2], [parts[3].day], parts[7]),
    ),
    rule("DAY", ["ON?", "THE?", "ORD", "UNIT", "IN?", "OF?", "THE?", "FEAST"], (...parts) =>
      parts[3] === "workday" ? ofNewYear(parts[2], [1, 2, 3, 4, 5], parts[7]) : null,
    ),
    // "at 8:30 am and pm"
    rule("TIMES", ["CLOCK", "AND", "MERIDIEM"], (clock, _a, meridiem, { chart, start, end }) =>
      meridiem === "pm" && clock.minutes < NOON && bothHalves.test(chart.text.slice(start, end))
        ? [clock, { minutes: clock.minutes + NOON, clear: true }]
        : null,
    ),
  ],
  phrases: [
    ...nightRules,
    ...afterMidnight(false, UNTIL_FOUR),
    ...otherwiseAt(
      /(?<![\p{L}])(?:otherwise|or\selse|the\srest|(?:on\s)?the\sothers)[,:]?\s$/u,
      /^\s(?:otherwise|for\sthe\srest|the\srest(?:\sof\sthe\s(?:time|week))?|on\sthe\sothers)(?![\p{L}])/u,
    ),
    ...toldTimes(telling),
    // "Our quarters start in Feb, May, Aug and Nov; on the 1st of each of those months"
    rule("PHRASE", ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF_MONTH"], (_o, _t, days, _d, _m, { chart, start, end }) => {
      const told = chart.all("MONTHS").filter((edge) => edge.end <= start);
      const months = told.sort((a, b) => b.value.length - a.value.length)[0]?.value;
      const isTold = /those\smonths$/.test(chart.text.slice(start, end)) && months !== undefined;
      return isTold ? phrase([{ kind: "monthDays", days, recurring: true, months }]) : null;
    }),
    // "after dinner at 8": the meal says which half of the day it is.
    ...(["AFTER", "BEFORE"] as const).map((side) =>
      rule("PHRASE", [side, "MEAL", "COMMA?", "AT", "TIMES"], (_s, part, _c, _a, times) =>
        phrase([{ kind: "partOfDay", part }, timesSlot(times)]),
      ),
    ),
    ...quarterRules,
    ...everyOtherMonth,
    ...countedDays,
    ...yearDays,
    rule("PHRASE", ["ORDS", "AT", "TIMES"], (days, _a, times, { chart, start }) =>
      chart.all("AND").some(({ end }) => end === start - 1) &&
      chart.all("EVERY").some(({ end }) => chart.from("ORDS", chart.skip(end)).length > 0)
        ? daysOfMonthAt(days, times)
        : null,
    ),
    // "Tuesday week" is a week after the next Tuesday.
    rule("PHRASE", ["ON?", "WEEKDAY", "UNIT"], (_o, { day, recurring }, unit, { chart, start, end }) =>
      unit === "week" && !recurring && /\sweek$/.test(chart.text.slice(start, end)) && chart.endsCleanly(end)
        ? phrase([{ kind: "relative", unit, count: 1, weekday: day, exact: true }], "firm")
        : null,
    ),
    // "Thursday fortnight"
    rule("PHRASE", ["ON?", "WEEKDAY", "AMOUNT"], (_o, { day, recurring }, { count }, { chart, start, end }) =>
      !recurring && /y\sfortnight$/.test(chart.text.slice(start, end)) && chart.endsCleanly(end)
        ? phrase([{ kind: "relative", unit: "week", count, weekday: day, exact: true }], "firm")
        : null,
    ),
    // "Saturday nights, same time": the hour stays.
    rule("PHRASE", ["ON?", "WEEKDAYS", "PART", "COMMA?", "FILLER"], (_o, { weekdays }, _p, _c, _f, place) =>
      /\ssame\s(?:time|hour)$/.test(place.chart.text.slice(place.start, place.end))
        ? phrase([{ kind: "weekdays", weekdays, recurring: true }])
        : null,
    ),
    // "on Twelfth Night every year"
    rule("PHRASE", ["ON?", "UNREAD", "COMMA?", "EVERY_YEAR"], (_o, meant, _c, _y, { chart, start, end }) =>
      phrase([{ kind: "unread", words: chart.text.slice(start, end), ...meant }]),
    ),
    // "on Twelfth Night" is no twelfth.
    rule("PHRASE", ["EVERY_YEAR?", "COMMA?", "ON", "UNREAD"], (_y, _c, _o, meant, { chart, start, end }) =>
      chart.endingAt("ORD", end - " night".length).length > 0
        ? phrase([{ kind: "unread", words: chart.text.slice(start, end), ...meant }])
        : null,
    ),
    rule("MONTHS", ["UNREAD", "OPEN?", "MONTHS", "CLOSE?"], (_u, _o, months) => months),
    rule("PHRASE", ["UNREAD", "OPEN?", "MONTHS", "CLOSE?"], (_u, _o, months) =>
      phrase([{ kind: "months", months }], "firm"),
    ),
    ...monthsWithTimes(
      /(?:otherwise|(?:in|during|for)\s(?:all\s)?(?:the\s)?(?:other|remaining)\smonths|(?:for\s|in\s)?(?:the\s)?rest\sof\sthe\syear)[\s,]*(?:at\s)?$/,
    ),
    rule("PHRASE", ["AMOUNT", "RELDAY"], ({ count, unit }, { count: days }) =>
      unit === "week" || unit === "day"
        ? phrase([{ kind: "relative", unit: "day", count: days + count * (unit === "week" ? 7 : 1) }])
        : null,
    ),
    rule("PHRASE", ["AMOUNT", "ON?", "WEEKDAY"], ({ count, unit }, _o, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit: "week", count, weekday: day, exact: true }], "weak") : null,
    ),
    rule("PHRASE", ["EVERY", "NUM", "UNIT", "PART"], (_e, { value }, unit, { part }) =>
      unit === "day"
        ? phrase([
            { kind: "interval", count: value, unit },
            { kind: "partOfDay", part },
          ])
        : null,
    ),
  ],
};

import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const months = "January February March April May June July August September October November December".split(" ");
const ordinals = ["", "first", "second", "third", "fourth", "fifth"];

const and = (words: readonly string[]): string => joinWords(words, " and ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const month = (number: number): string => months[number - 1] ?? "";

/** "1st", "15th" */
function dated(value: number): string {
  const isTeen = value > 10 && value < 14;
  return `${value}${isTeen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
}

function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "last" : value === -2 ? "second to last" : `${ordinal(-value)} to last`;
  return ordinals[value] ?? dated(value);
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `${month(range[0])} through ${month(range[1])}` : `only in ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "en",
  comma: ", ",
  days: {
    everyDay: "every day",
    weekdays: (list) => `every ${and(list.map(day))}`,
    weekdayRange: (from, to) => `${day(from)} through ${day(to)}`,
    monthDays: (list) => `on day ${and(list.map(String))}`,
    monthDayRange: (from, to) => `on days ${from} through ${to}`,
    parity: (isOdd) => `on ${isOdd ? "odd" : "even"} days`,
    fromEnd: (back) => (back < 2 ? `on the ${ordinal(-1 - back)} day` : `${back} days before the last day`),
    nearestWorkday: (list) => `on the weekday nearest the ${and(list.map(dated))}`,
    nthWorkday: (list) => `on the ${and(list.map(ordinal))} business day`,
    nthWeekday: (list, names) => `on the ${and(list.map(ordinal))} ${and(names.map(day))}`,
    yearDay: (number, list) => `${month(number)} ${and(list.map(list.length > 1 ? dated : String))}`,
    weekdayOnDay: (weekday, date) => `every ${day(weekday)} the ${dated(date)}`,
    dayBefore: (one, weekday) => `on the day before the ${ordinal(one)} ${day(weekday)}`,
    place: (phrase, basis) =>
      basis === "month" ? `${phrase} of the month` : basis === "year" ? `every year on ${phrase}` : phrase,
    placeSpaced: (phrase, basis) => (basis === "year" ? `on ${phrase}` : `${phrase} of the month`),
    onWeekdays: (list) => `on ${and(list.map(day))}`,
    and,
    limit(phrase, numbers) {
      const only = inMonths(numbers);
      if (phrase !== "every day") return `${phrase}, ${only}`;
      return monthRange(numbers) ? `${phrase} from ${only}` : `${phrase} in ${and(numbers.map(month))}`;
    },
    inMonths,
  },
  times: and,
  fixed: (days, times) => `at ${times}, ${days}`,
  pairs: (list) => list.join("; and "),
  steps({ count, unit, minutes, window, except, days }) {
    const every = count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
    return [
      minutes.length > 0
        ? `at ${and(minutes.map(String))} ${String(minutes) === "1" ? "minute" : "minutes"} past the hour`
        : every,
      ...(window ? [`between ${window[0]} and ${window[1]}`] : []),
      ...(except ? [`except between ${except[0]} and ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `every ${count} ${unit}s ${days === "" ? "" : `${days} `}at ${times}`,
  exceptAt: (time) => `except at ${time}`,
  without: (list) => `except on ${and(list.map(day))}`,
  withoutMonths: (list) => `except in ${and(list.map(month))}`,
  withoutDays: (phrase, basis) => `except ${basis === "year" ? "on " : ""}${phrase}`,
  withoutMonthDays: (list) =>
    `except on the ${and(list.map((one) => (one < 0 ? `${ordinal(one)} day` : dated(one))))} of the month`,
  once: (date, time) => `once, on ${date} at ${time}`,
  from: (moment) => `from ${moment}`,
  until: (moment) => `until ${moment}`,
  count: (count) => `${count} ${count === 1 ? "time" : "times"} in total`,
};

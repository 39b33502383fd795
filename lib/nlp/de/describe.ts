import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" ");
const months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const ordinals = ["", "ersten", "zweiten", "dritten", "vierten", "fünften"];
const units: Record<string, [one: string, many: string]> = {
  second: ["jede Sekunde", "Sekunden"],
  minute: ["jede Minute", "Minuten"],
  hour: ["jede Stunde", "Stunden"],
  day: ["jeden Tag", "Tage"],
  week: ["jede Woche", "Wochen"],
  month: ["jeden Monat", "Monate"],
  year: ["jedes Jahr", "Jahre"],
};

const and = (words: readonly string[]): string => joinWords(words, " und ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const month = (number: number): string => months[number - 1] ?? "";
const dated = (number: number): string => `${number}.`;

function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "letzten" : value === -2 ? "vorletzten" : `${ordinal(-value)}letzten`;
  return ordinals[value] ?? `${value}.`;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? one : `alle ${count} ${many}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `von ${month(range[0])} bis ${month(range[1])}` : `im ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "de",
  comma: ", ",
  days: {
    everyDay: "täglich",
    weekdays: (list) => `jeden ${and(list.map(day))}`,
    weekdayRange: (from, to) => `${day(from)} bis ${day(to)}`,
    monthDays: (list) => `am ${and(list.map(dated))}`,
    monthDayRange: (from, to) => `vom ${from}. bis ${to}.`,
    parity: (isOdd) => `an ${isOdd ? "ungeraden" : "geraden"} Tagen`,
    fromEnd: (back) => (back < 2 ? `am ${ordinal(-1 - back)} Tag` : `${back} Tage vor dem letzten Tag`),
    nearestWorkday: (list) => `am Arbeitstag nächst dem ${and(list.map(dated))}`,
    nthWorkday: (list) => `am ${and(list.map(ordinal))} Arbeitstag`,
    nthWeekday: (list, names) => `am ${and(list.map(ordinal))} ${and(names.map(day))}`,
    yearDay: (number, list) => `am ${and(list.map(dated))} ${month(number)}`,
    weekdayOnDay: (weekday, date) => `jeden ${day(weekday)} den ${dated(date)}`,
    dayBefore: (one, weekday) => `am Tag vor dem ${ordinal(one)} ${day(weekday)}`,
    place(phrase, basis, only) {
      if (basis === "year") return `jährlich ${phrase}`;
      return only ? `${phrase} ${inMonths(only)}` : basis === "month" ? `${phrase} jedes Monats` : phrase;
    },
    onWeekdays: (list) => `am ${and(list.map(day))}`,
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} um ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const steps = minutes.length > 0 ? `jede Stunde zur Minute ${and(minutes.map(String))}` : every(count, unit);
    return [
      window ? `${steps} zwischen ${window[0]} und ${window[1]}` : steps,
      ...(except ? [`außer zwischen ${except[0]} und ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}um ${times}`,
  exceptAt: (time) => `außer um ${time}`,
  without: (list) => `außer ${and(list.map(day))}`,
  withoutMonths: (list) => `außer im ${and(list.map(month))}`,
  withoutDays: (phrase) => `außer ${phrase}`,
  once: (date, time) => `einmalig am ${date} um ${time}`,
  from: (moment) => `ab ${moment}`,
  until: (moment) => `bis ${moment}`,
  count: (count) => `insgesamt ${count}-mal`,
};

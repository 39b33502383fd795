import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");
const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const ordinals = ["", "eerste", "tweede", "derde", "vierde", "vijfde"];
const units: Record<string, [one: string, many: string]> = {
  second: ["elke seconde", "seconden"],
  minute: ["elke minuut", "minuten"],
  hour: ["elk uur", "uur"],
  day: ["elke dag", "dagen"],
  week: ["elke week", "weken"],
  month: ["elke maand", "maanden"],
  year: ["elk jaar", "jaar"],
};

const and = (words: readonly string[]): string => joinWords(words, " en ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const month = (number: number): string => months[number - 1] ?? "";
const dated = (number: number): string => `${number}e`;

function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "laatste" : value === -2 ? "voorlaatste" : `${-value}e laatste`;
  return ordinals[value] ?? `${value}e`;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? one : `elke ${count} ${many}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `van ${month(range[0])} t/m ${month(range[1])}` : `in ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "nl",
  comma: ", ",
  days: {
    everyDay: "elke dag",
    weekdays: (list) => `elke ${and(list.map(day))}`,
    weekdayRange: (from, to) => `${day(from)} t/m ${day(to)}`,
    monthDays: (list) => `op de ${and(list.map(dated))}`,
    monthDayRange: (from, to) => `van de ${from}e t/m de ${to}e`,
    parity: (isOdd) => `op ${isOdd ? "oneven" : "even"} dagen`,
    fromEnd: (back) => (back < 2 ? `op de ${ordinal(-1 - back)} dag` : `${back} dagen voor de laatste dag`),
    nearestWorkday: (list) => `op de werkdag het dichtst bij de ${and(list.map(dated))}`,
    nthWorkday: (list) => `op de ${and(list.map(ordinal))} werkdag`,
    nthWeekday: (list, names) => `op de ${and(list.map(ordinal))} ${and(names.map(day))}`,
    yearDay: (number, list) => `${and(list.map(String))} ${month(number)}`,
    weekdayOnDay: (weekday, date) => `elke ${day(weekday)} de ${dated(date)}`,
    dayBefore: (one, weekday) => `op de dag voor de ${ordinal(one)} ${day(weekday)}`,
    place(phrase, basis, only) {
      if (basis === "year") return `elk jaar op ${phrase}`;
      return only ? `${phrase} ${inMonths(only)}` : basis === "month" ? `${phrase} van elke maand` : phrase;
    },
    placeSpaced: (phrase, basis) => (basis === "year" ? `op ${phrase}` : phrase),
    onWeekdays: (list) => `op ${and(list.map(day))}`,
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} om ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const steps = minutes.length > 0 ? `elk uur op minuut ${and(minutes.map(String))}` : every(count, unit);
    return [
      window ? `${steps} tussen ${window[0]} en ${window[1]}` : steps,
      ...(except ? [`behalve tussen ${except[0]} en ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}om ${times}`,
  exceptAt: (time) => `behalve om ${time}`,
  without: (list) => `behalve ${and(list.map(day))}`,
  withoutMonths: (list) => `behalve in ${and(list.map(month))}`,
  withoutDays: (phrase, basis) => `behalve ${basis === "year" ? "op " : ""}${phrase}`,
  once: (date, time) => `eenmalig op ${date} om ${time}`,
  from: (moment) => `vanaf ${moment}`,
  until: (moment) => `t/m ${moment}`,
  count: (count) => `${count} keer in totaal`,
};

import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "domenica lunedì martedì mercoledì giovedì venerdì sabato".split(" ");
const months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);
const ordinals = ["", "primo", "secondo", "terzo", "quarto", "quinto"];
const units: Record<string, [one: string, many: string]> = {
  second: ["secondo", "secondi"],
  minute: ["minuto", "minuti"],
  hour: ["ora", "ore"],
  day: ["giorno", "giorni"],
  week: ["settimana", "settimane"],
  month: ["mese", "mesi"],
  year: ["anno", "anni"],
};

const and = (words: readonly string[]): string => joinWords(words, " e ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const month = (number: number): string => months[number - 1] ?? "";

/** "il 1º", "l'8", "il 15" */
const dated = (number: number): string =>
  number === 8 || number === 11 ? `l'${number}` : `il ${number === 1 ? "1º" : number}`;

/** "il primo", "l'ultimo", "la prima" */
function ordinal(value: number, feminine = false): string {
  const word = value === -1 ? "ultimo" : value === -2 ? "penultimo" : (ordinals[value] ?? `${value}º`);
  const said = feminine ? word.replace(/o$/, "a").replace("º", "ª") : word;
  return /^[aeiou]/.test(said) ? `l'${said}` : `${feminine ? "la" : "il"} ${said}`;
}

function nthWeekday(list: readonly number[], names: readonly number[]): string {
  const phrase = (some: readonly number[], feminine: boolean): string[] =>
    some.length === 0 ? [] : [`${and(list.map((one) => ordinal(one, feminine)))} ${and(some.map(day))}`];
  const sunday = names.filter((name) => name === 0);
  return and([
    ...phrase(
      names.filter((name) => name !== 0),
      false,
    ),
    ...phrase(sunday, true),
  ]);
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? `ogni ${one}` : `ogni ${count} ${many}`;
}

/** "a maggio", "ad aprile" */
const into = (words: string): string => `${/^a/.test(words) ? "ad" : "a"} ${words}`;

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `da ${month(range[0])} ${into(month(range[1]))}` : into(and(numbers.map(month)));
}

/** "l'ultimo venerdì di aprile e luglio"; "il giorno 5 di maggio" alone would be a date of one year. */
function ofMonths(phrase: string, numbers: readonly number[]): string {
  const isDate = numbers.length === 1 && /\d$/.test(phrase);
  return isDate || monthRange(numbers) ? inMonths(numbers) : `di ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "it",
  comma: ", ",
  days: {
    everyDay: "ogni giorno",
    weekdays: (list) => `ogni ${and(list.map(day))}`,
    weekdayRange: (from, to) => `${from === 0 ? "dalla" : "dal"} ${day(from)} ${to === 0 ? "alla" : "al"} ${day(to)}`,
    monthDays: (list) => `${list.length > 1 ? "i giorni" : "il giorno"} ${and(list.map(String))}`,
    monthDayRange: (from, to) => `dal ${from} al ${to}`,
    parity: (isOdd) => `i giorni ${isOdd ? "dispari" : "pari"}`,
    fromEnd: (back) => (back < 2 ? `${ordinal(-1 - back)} giorno` : `${back} giorni prima dell'ultimo giorno`),
    nearestWorkday: (list) => `il giorno lavorativo più vicino al ${and(list.map(String))}`,
    nthWorkday: (list) => `${and(list.map((one) => ordinal(one)))} giorno lavorativo`,
    nthWeekday,
    repeatsNth: true,
    yearDay: (number, list) => `${and(list.map(dated))} ${month(number)}`,
    dayBefore: (one, weekday) =>
      `il giorno prima ${nthWeekday([one], [weekday]).replace(/^il /, "del ").replace(/^la /, "della ").replace(/^l'/, "dell'")}`,
    place(phrase, basis, only) {
      if (basis === "year") return `ogni anno ${phrase}`;
      // A range alone may be hours.
      const days = basis === "month" && phrase.startsWith("dal ") ? `${phrase} del mese` : phrase;
      if (only) return `${days} ${basis === "month" ? ofMonths(days, only) : inMonths(only)}`;
      return basis === "month" ? `${phrase} di ogni mese` : phrase;
    },
    onWeekdays: (list) => and(list.map((weekday) => `${weekday === 0 ? "la" : "il"} ${day(weekday)}`)),
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} alle ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const past = `ogni ora ${minutes.length > 1 ? "ai minuti" : "al minuto"} ${and(minutes.map(String))}`;
    const steps = minutes.length > 0 ? past : every(count, unit);
    return [
      window ? `${steps} tra le ${window[0]} e le ${window[1]}` : steps,
      ...(except ? [`tranne tra le ${except[0]} e le ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}alle ${times}`,
  exceptAt: (time) => `tranne alle ${time}`,
  without: (list) => `tranne ${and(list.map(day))}`,
  withoutMonths: (list) => `tranne ${into(and(list.map(month)))}`,
  withoutDays: (phrase) => `tranne ${phrase}`,
  once: (date, time) => `una sola volta, il ${date} alle ${time}`,
  from: (moment) => `dal ${moment}`,
  until: (moment) => `fino al ${moment}`,
  count: (count) => `${count} ${count === 1 ? "volta" : "volte"} in totale`,
};

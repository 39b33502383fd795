import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado".split(" ");
const months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" ");
const ordinals = ["", "primeiro", "segundo", "terceiro", "quarto", "quinto"];
const units: Record<string, [one: string, many: string]> = {
  second: ["segundo", "segundos"],
  minute: ["minuto", "minutos"],
  hour: ["hora", "horas"],
  day: ["dia", "dias"],
  week: ["semana", "semanas"],
  month: ["mês", "meses"],
  year: ["ano", "anos"],
};

const and = (words: readonly string[]): string => joinWords(words, " e ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const month = (number: number): string => months[number - 1] ?? "";
const isMasculine = (weekday: number): boolean => weekday % 6 === 0;

function ordinal(value: number, masculine: boolean): string {
  const word = value === -1 ? "último" : value === -2 ? "penúltimo" : (ordinals[value] ?? `${value}º`);
  return masculine ? word : word.replace(/o$/, "a").replace("º", "ª");
}

/** "toda segunda-feira e quarta-feira"; the word comes again where the gender changes. */
function withArticle(list: readonly number[], masculine: string, feminine: string): string {
  const articles = list.map((weekday) => (isMasculine(weekday) ? masculine : feminine));
  const same = new Set(articles).size === 1;
  return and(list.map((weekday, index) => (same && index > 0 ? day(weekday) : `${articles[index]} ${day(weekday)}`)));
}

function nthWeekday(list: readonly number[], names: readonly number[]): string {
  const phrase = (weekdaysOf: readonly number[], masculine: boolean): string[] =>
    weekdaysOf.length === 0
      ? []
      : [`${masculine ? "no" : "na"} ${and(list.map((one) => ordinal(one, masculine)))} ${and(weekdaysOf.map(day))}`];
  const feminine = names.filter((name) => !isMasculine(name));
  return and([...phrase(feminine, false), ...phrase(names.filter(isMasculine), true)]);
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? `a cada ${one}` : `a cada ${count} ${many}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `de ${month(range[0])} a ${month(range[1])}` : `em ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "pt",
  comma: ", ",
  days: {
    everyDay: "todos os dias",
    weekdays: (list) => withArticle(list, "todo", "toda"),
    weekdayRange: (from, to) => `de ${day(from)} a ${day(to)}`,
    monthDays: (list) => `${list.length > 1 ? "nos dias" : "no dia"} ${and(list.map(String))}`,
    monthDayRange: (from, to) => `do dia ${from} ao ${to}`,
    parity: (isOdd) => `nos dias ${isOdd ? "ímpares" : "pares"}`,
    fromEnd: (back) => (back < 2 ? `no ${ordinal(-1 - back, true)} dia` : `${back} dias antes do último dia`),
    nearestWorkday: (list) => `no dia útil mais próximo do dia ${and(list.map(String))}`,
    nthWorkday: (list) => `no ${and(list.map((one) => ordinal(one, true)))} dia útil`,
    nthWeekday,
    repeatsNth: true,
    yearDay: (number, list) => `em ${and(list.map(String))} de ${month(number)}`,
    dayBefore: (one, weekday) => `no dia antes ${nthWeekday([one], [weekday]).replace(/^n/, "d")}`,
    place(phrase, basis, only) {
      if (basis === "year") return `todo ano ${phrase}`;
      return only ? `${phrase} ${inMonths(only)}` : basis === "month" ? `${phrase} de cada mês` : phrase;
    },
    onWeekdays: (list) => and(list.map((weekday) => `${isMasculine(weekday) ? "no" : "na"} ${day(weekday)}`)),
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} às ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const past = `a cada hora ${minutes.length > 1 ? "nos minutos" : "no minuto"} ${and(minutes.map(String))}`;
    const steps = minutes.length > 0 ? past : every(count, unit);
    return [
      window ? `${steps} entre ${window[0]} e ${window[1]}` : steps,
      ...(except ? [`exceto entre ${except[0]} e ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}às ${times}`,
  exceptAt: (time) => `exceto às ${time}`,
  without: (list) => `exceto ${and(list.map(day))}`,
  withoutMonths: (list) => `exceto em ${and(list.map(month))}`,
  withoutDays: (phrase) => `exceto ${phrase}`,
  once: (date, time) => `uma única vez, em ${date} às ${time}`,
  from: (moment) => `a partir de ${moment}`,
  until: (moment) => `até ${moment}`,
  count: (count) => `${count} ${count === 1 ? "vez" : "vezes"} no total`,
};

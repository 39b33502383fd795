import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" ");
const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const ordinals = ["", "premier", "deuxième", "troisième", "quatrième", "cinquième"];
const units: Record<string, [one: string, many: string]> = {
  second: ["toutes les secondes", "toutes les {} secondes"],
  minute: ["toutes les minutes", "toutes les {} minutes"],
  hour: ["toutes les heures", "toutes les {} heures"],
  day: ["tous les jours", "tous les {} jours"],
  week: ["toutes les semaines", "toutes les {} semaines"],
  month: ["tous les mois", "tous les {} mois"],
  year: ["tous les ans", "tous les {} ans"],
};

const and = (words: readonly string[]): string => joinWords(words, " et ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const month = (number: number): string => months[number - 1] ?? "";
const dated = (number: number): string => (number === 1 ? "1er" : String(number));

/** "le premier", "l'avant-dernier" */
function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "le dernier" : value === -2 ? "l'avant-dernier" : `le ${-value}e avant-dernier`;
  return `le ${ordinals[value] ?? `${value}e`}`;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? one : many.replace("{}", String(count));
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `de ${month(range[0])} à ${month(range[1])}` : `en ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "fr",
  comma: ", ",
  days: {
    everyDay: "tous les jours",
    weekdays: (list) => `chaque ${and(list.map(day))}`,
    weekdayRange: (from, to) => `du ${day(from)} au ${day(to)}`,
    monthDays: (list) => and(list.map((one) => `le ${dated(one)}`)),
    monthDayRange: (from, to) => `du ${dated(from)} au ${to}`,
    parity: (isOdd) => `les jours ${isOdd ? "impairs" : "pairs"}`,
    fromEnd: (back) => (back < 2 ? `${ordinal(-1 - back)} jour` : `${back} jours avant le dernier jour`),
    nearestWorkday: (list) => `le jour ouvrable le plus proche du ${and(list.map(dated))}`,
    nthWorkday: (list) => `${and(list.map(ordinal))} jour ouvrable`,
    nthWeekday: (list, names) => `${and(list.map(ordinal))} ${and(names.map(day))}`,
    yearDay: (number, list) => `${and(list.map((one) => `le ${dated(one)}`))} ${month(number)}`,
    dayBefore: (one, weekday) =>
      `la veille ${ordinal(one).replace(/^le /, "du ").replace(/^l'/, "de l'")} ${day(weekday)}`,
    place(phrase, basis, only) {
      if (basis === "year") return `chaque année ${phrase}`;
      // A range alone may be hours.
      const days = basis === "month" && phrase.startsWith("du ") ? `${phrase} du mois` : phrase;
      return only ? `${days} ${inMonths(only)}` : basis === "month" ? `${phrase} de chaque mois` : phrase;
    },
    onWeekdays: (list) => and(list.map((weekday) => `le ${day(weekday)}`)),
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} à ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const past = `toutes les heures ${minutes.length > 1 ? "aux minutes" : "à la minute"} ${and(minutes.map(String))}`;
    const steps = minutes.length > 0 ? past : every(count, unit);
    return [
      window ? `${steps} entre ${window[0]} et ${window[1]}` : steps,
      ...(except ? [`sauf entre ${except[0]} et ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}à ${times}`,
  exceptAt: (time) => `sauf à ${time}`,
  without: (list) => `sauf ${and(list.map(day))}`,
  withoutMonths: (list) => `sauf en ${and(list.map(month))}`,
  withoutDays: (phrase) => `sauf ${phrase}`,
  once: (date, time) => `une seule fois, le ${date} à ${time}`,
  from: (moment) => `à partir du ${moment}`,
  until: (moment) => `jusqu'au ${moment}`,
  count: (count) => `${count} fois au total`,
};

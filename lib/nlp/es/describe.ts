import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "domingo lunes martes miércoles jueves viernes sábado".split(" ");
const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const ordinals = ["", "primer", "segundo", "tercer", "cuarto", "quinto"];
const units: Record<string, [one: string, many: string]> = {
  second: ["segundo", "segundos"],
  minute: ["minuto", "minutos"],
  hour: ["hora", "horas"],
  day: ["día", "días"],
  week: ["semana", "semanas"],
  month: ["mes", "meses"],
  year: ["año", "años"],
};

const and = (words: readonly string[]): string => joinWords(words, " y ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const days = (weekday: number): string => day(weekday).replace(/o$/, "os");
const month = (number: number): string => months[number - 1] ?? "";

function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "último" : value === -2 ? "penúltimo" : `${-value}.º último`;
  return ordinals[value] ?? `${value}.º`;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? `cada ${one}` : `cada ${count} ${many}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return range ? `de ${month(range[0])} a ${month(range[1])}` : `en ${and(numbers.map(month))}`;
}

export const describer: Describer = {
  code: "es",
  comma: ", ",
  days: {
    everyDay: "todos los días",
    weekdays: (list) => `todos los ${and(list.map(days))}`,
    weekdayRange: (from, to) => `de ${day(from)} a ${day(to)}`,
    monthDays: (list) => `${list.length > 1 ? "los días" : "el día"} ${and(list.map(String))}`,
    monthDayRange: (from, to) => `del día ${from} al ${to}`,
    parity: (isOdd) => `los días ${isOdd ? "impares" : "pares"}`,
    fromEnd: (back) => (back < 2 ? `el ${ordinal(-1 - back)} día` : `${back} días antes del último día`),
    nearestWorkday: (list) => `el día laborable más cercano al ${and(list.map(String))}`,
    nthWorkday: (list) => `el ${and(list.map(ordinal))} día laborable`,
    nthWeekday: (list, names) => `el ${and(list.map(ordinal))} ${and(names.map(day))}`,
    yearDay: (number, list) => `el ${and(list.map(String))} de ${month(number)}`,
    dayBefore: (one, weekday) => `el día antes del ${ordinal(one)} ${day(weekday)}`,
    place(phrase, basis, only) {
      if (basis === "year") return `cada año ${phrase}`;
      return only ? `${phrase} ${inMonths(only)}` : basis === "month" ? `${phrase} de cada mes` : phrase;
    },
    onWeekdays: (list) => and(list.map((weekday) => `el ${day(weekday)}`)),
    and,
    inMonths,
  },
  times: and,
  fixed: (said, times) => `${said} a las ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days: said }) {
    const past = `cada hora ${minutes.length > 1 ? "en los minutos" : "en el minuto"} ${and(minutes.map(String))}`;
    const steps = minutes.length > 0 ? past : every(count, unit);
    return [
      window ? `${steps} entre las ${window[0]} y las ${window[1]}` : steps,
      ...(except ? [`excepto entre las ${except[0]} y las ${except[1]}`] : []),
      ...(said ? [said] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, said, times) => `${every(count, unit)} ${said === "" ? "" : `${said} `}a las ${times}`,
  exceptAt: (time) => `excepto a las ${time}`,
  without: (list) => `excepto ${and(list.map(day))}`,
  withoutMonths: (list) => `excepto en ${and(list.map(month))}`,
  withoutDays: (phrase) => `excepto ${phrase}`,
  once: (date, time) => `una sola vez, el ${date} a las ${time}`,
  from: (moment) => `a partir del ${moment}`,
  until: (moment) => `hasta el ${moment}`,
  count: (count) => `${count} ${count === 1 ? "vez" : "veces"} en total`,
};

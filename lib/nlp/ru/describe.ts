import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const dative = "воскресеньям понедельникам вторникам средам четвергам пятницам субботам".split(" ");
const accusative = "воскресенье понедельник вторник среду четверг пятницу субботу".split(" ");
const genitive = "воскресенья понедельника вторника среды четверга пятницы субботы".split(" ");
const gender = [2, 0, 0, 1, 0, 1, 1] as const;
const month = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const inMonth = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(" ");
const ofMonth = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
/** Masculine, feminine, neuter. */
const ordinals: Record<number, [string, string, string]> = {
  1: ["первый", "первую", "первое"],
  2: ["второй", "вторую", "второе"],
  3: ["третий", "третью", "третье"],
  4: ["четвёртый", "четвёртую", "четвёртое"],
  5: ["пятый", "пятую", "пятое"],
  [-1]: ["последний", "последнюю", "последнее"],
  [-2]: ["предпоследний", "предпоследнюю", "предпоследнее"],
};
/** "накануне первого": of a masculine or neuter day, and of a feminine one. */
const genitives: Record<number, [string, string]> = {
  1: ["первого", "первой"],
  2: ["второго", "второй"],
  3: ["третьего", "третьей"],
  4: ["четвёртого", "четвёртой"],
  5: ["пятого", "пятой"],
  [-1]: ["последнего", "последней"],
};
const units: Record<string, [every: string, one: string, few: string, many: string]> = {
  second: ["каждую", "секунду", "секунды", "секунд"],
  minute: ["каждую", "минуту", "минуты", "минут"],
  hour: ["каждый", "час", "часа", "часов"],
  day: ["каждый", "день", "дня", "дней"],
  week: ["каждую", "неделю", "недели", "недель"],
  month: ["каждый", "месяц", "месяца", "месяцев"],
  year: ["каждый", "год", "года", "лет"],
};

const and = (words: readonly string[]): string => joinWords(words, " и ");
const of = (names: readonly string[], index: number): string => names[index] ?? "";
/** "во вторник", "во второй" */
const into = (words: string): string => `${words.startsWith("втор") ? "во" : "в"} ${words}`;
const ordinal = (value: number, form: 0 | 1 | 2): string => ordinals[value]?.[form] ?? `${value}-й`;

function counted(count: number, [one, few, many]: readonly string[]): string {
  const teen = Math.floor(count / 10) % 10 === 1;
  const last = count % 10;
  const form = last === 1 && !teen ? one : last >= 2 && last <= 4 && !teen ? few : many;
  return `${count} ${form ?? ""}`;
}

function every(count: number, unit: string): string {
  const [word = "", ...forms] = units[unit] ?? [];
  return count === 1 ? `${word} ${forms[0] ?? ""}` : `каждые ${counted(count, forms)}`;
}

function nthWeekday(list: readonly number[], names: readonly number[]): string {
  return and(
    names.map((name) => {
      const form = gender[name] ?? 0;
      return into(`${and(list.map((one) => ordinal(one, form)))} ${of(accusative, name)}`);
    }),
  );
}

/** "первого понедельника", "первой среды" */
function nthGenitive(one: number, weekday: number): string {
  return `${genitives[one]?.[gender[weekday] === 1 ? 1 : 0] ?? ordinal(one, 0)} ${of(genitive, weekday)}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  if (range) return `с ${of(ofMonth, range[0] - 1)} по ${of(month, range[1] - 1)}`;
  return `в ${and(numbers.map((number) => of(inMonth, number - 1)))}`;
}

function weekdayRange(from: number, to: number): string {
  return `${from === 2 || from === 3 ? "со" : "с"} ${of(genitive, from)} по ${of(accusative, to)}`;
}

export const describer: Describer = {
  code: "ru",
  comma: ", ",
  days: {
    everyDay: "каждый день",
    weekdays: (list) => `по ${and(list.map((weekday) => of(dative, weekday)))}`,
    weekdayRange,
    monthDays: (list) => `${and(list.map((day) => `${day}-го`))} числа`,
    monthDayRange: (from, to) => `с ${from}-го по ${to}-е число`,
    parity: (isOdd) => `по ${isOdd ? "нечётным" : "чётным"} числам`,
    fromEnd: (back) =>
      back < 2
        ? into(`${ordinal(-1 - back, 0)} день`)
        : `за ${counted(back, ["день", "дня", "дней"])} до последнего дня`,
    nearestWorkday: (list) => `в ближайший к ${and(list.map((day) => `${day}-му`))} числу рабочий день`,
    nthWorkday: (list) => into(`${and(list.map((one) => ordinal(one, 0)))} рабочий день`),
    nthWeekday,
    repeatsNth: true,
    yearDay: (number, list) => `${and(list.map(String))} ${of(ofMonth, number - 1)}`,
    dayBefore: (one, weekday) => `накануне ${nthGenitive(one, weekday)}`,
    place(phrase, basis, only) {
      if (basis === "year") return `каждый год ${phrase}`;
      return only ? `${phrase} ${inMonths(only)}` : basis === "month" ? `${phrase} каждого месяца` : phrase;
    },
    onWeekdays: (list) => into(and(list.map((weekday) => of(accusative, weekday)))),
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} в ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const past = `каждый час на ${and(minutes.map((minute) => `${minute}-й`))} минуте`;
    const steps = minutes.length > 0 ? past : every(count, unit);
    return [
      window ? `${steps} с ${window[0]} до ${window[1]}` : steps,
      ...(except ? [`кроме времени с ${except[0]} до ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}в ${times}`,
  exceptAt: (time) => `кроме ${time}`,
  without: (list) => `кроме ${and(list.map((weekday) => of(genitive, weekday)))}`,
  withoutMonths: (list) => `кроме ${and(list.map((one) => of(ofMonth, one - 1)))}`,
  withoutDays: (phrase) => `кроме ${phrase}`,
  withoutMonthDays: (list) =>
    `кроме ${list.includes(-1) ? "последнего дня" : `${and(list.map((one) => `${one}-го`))} числа`} каждого месяца`,
  once: (date, time) => `один раз, ${date} в ${time}`,
  from: (moment) => `начиная с ${moment}`,
  until: (moment) => `до ${moment}`,
  count: (count) => `всего ${counted(count, ["раз", "раза", "раз"])}`,
};

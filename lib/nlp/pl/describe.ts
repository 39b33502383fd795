import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const plural = "niedziele poniedziałki wtorki środy czwartki piątki soboty".split(" ");
const accusative = "niedzielę poniedziałek wtorek środę czwartek piątek sobotę".split(" ");
const genitive = "niedzieli poniedziałku wtorku środy czwartku piątku soboty".split(" ");
const instrumental = "niedzielą poniedziałkiem wtorkiem środą czwartkiem piątkiem sobotą".split(" ");
const leftOut = "niedziel poniedziałków wtorków śród czwartków piątków sobót".split(" ");
const inMonth =
  "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu".split(" ");
const ofMonth =
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(" ");
/** Masculine, feminine, and of a day. */
const ordinals: Record<number, [string, string, string]> = {
  1: ["pierwszy", "pierwszą", "pierwszego"],
  2: ["drugi", "drugą", "drugiego"],
  3: ["trzeci", "trzecią", "trzeciego"],
  4: ["czwarty", "czwartą", "czwartego"],
  5: ["piąty", "piątą", "piątego"],
  [-1]: ["ostatni", "ostatnią", "ostatniego"],
  [-2]: ["przedostatni", "przedostatnią", "przedostatniego"],
};
const units: Record<string, [one: string, few: string, many: string]> = {
  second: ["co sekundę", "sekundy", "sekund"],
  minute: ["co minutę", "minuty", "minut"],
  hour: ["co godzinę", "godziny", "godzin"],
  day: ["codziennie", "dni", "dni"],
  week: ["co tydzień", "tygodnie", "tygodni"],
  month: ["co miesiąc", "miesiące", "miesięcy"],
  year: ["co rok", "lata", "lat"],
};

const and = (words: readonly string[]): string => joinWords(words, " i ");
const dated = (number: number): string => `${number}.`;
/** "we wtorki", "we wrześniu" */
const into = (words: string): string => `${/^(?:wt|wr)/.test(words) ? "we" : "w"} ${words}`;
const of = (names: readonly string[], index: number): string => names[index] ?? "";
const ordinal = (value: number, form: 0 | 1 | 2): string => ordinals[value]?.[form] ?? `${value}.`;

function every(count: number, unit: string): string {
  const [one = "", few = "", many = ""] = units[unit] ?? [];
  if (count === 1) return one;
  const isFew = count % 10 >= 2 && count % 10 <= 4 && Math.floor(count / 10) % 10 !== 1;
  return `co ${count} ${isFew ? few : many}`;
}

function nthWeekday(list: readonly number[], names: readonly number[]): string {
  const feminine = (weekday: number): boolean => weekday === 0 || weekday === 3 || weekday === 6;
  const phrase = (some: readonly number[], form: 0 | 1): string[] =>
    some.length === 0
      ? []
      : [`w ${and(list.map((one) => ordinal(one, form)))} ${and(some.map((name) => of(accusative, name)))}`];
  return and([
    ...phrase(
      names.filter((name) => !feminine(name)),
      0,
    ),
    ...phrase(names.filter(feminine), 1),
  ]);
}

/** "pierwszym poniedziałkiem", "pierwszą niedzielą" */
function nthInstrumental(one: number, weekday: number): string {
  const isFeminine = weekday === 0 || weekday === 3 || weekday === 6;
  const masculine = ordinal(one, 0).replace(/i$/, "im").replace(/y$/, "ym");
  return `${isFeminine ? ordinal(one, 1) : masculine} ${of(instrumental, weekday)}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  if (range) return `od ${of(ofMonth, range[0] - 1)} do ${of(ofMonth, range[1] - 1)}`;
  return into(and(numbers.map((number) => of(inMonth, number - 1))));
}

export const describer: Describer = {
  code: "pl",
  comma: ", ",
  days: {
    everyDay: "codziennie",
    weekdays: (list) => into(and(list.map((weekday) => of(plural, weekday)))),
    weekdayRange: (from, to) => `od ${of(genitive, from)} do ${of(genitive, to)}`,
    monthDays: (list) => `${and(list.map(dated))} dnia`,
    monthDayRange: (from, to) => `od ${from}. do ${to}. dnia`,
    parity: (isOdd) => `w ${isOdd ? "nieparzyste" : "parzyste"} dni`,
    fromEnd: (back) => (back < 2 ? `${ordinal(-1 - back, 2)} dnia` : `${back} dni przed ostatnim dniem`),
    nearestWorkday: (list) => `w dzień roboczy najbliższy ${and(list.map(dated))} dniu`,
    nthWorkday: (list) => `${and(list.map((one) => ordinal(one, 2)))} dnia roboczego`,
    nthWeekday,
    repeatsNth: true,
    yearDay: (number, list) => `${and(list.map(String))} ${of(ofMonth, number - 1)}`,
    dayBefore: (one, weekday) => `dzień przed ${nthInstrumental(one, weekday)}`,
    place(phrase, basis, only) {
      if (basis === "year") return `co roku ${phrase}`;
      return only ? `${phrase} ${inMonths(only)}` : basis === "month" ? `${phrase} każdego miesiąca` : phrase;
    },
    placeSpaced: (phrase, basis) => (basis === "year" ? phrase : `${phrase} miesiąca`),
    onWeekdays: (list) => into(and(list.map((weekday) => of(accusative, weekday)))),
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} o ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const steps = minutes.length > 0 ? `co godzinę w minucie ${and(minutes.map(String))}` : every(count, unit);
    return [
      window ? `${steps} między ${window[0]} a ${window[1]}` : steps,
      ...(except ? [`z wyjątkiem godzin od ${except[0]} do ${except[1]}`] : []),
      ...(days ? [days] : []),
    ].join(", ");
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}o ${times}`,
  exceptAt: (time) => `z wyjątkiem ${time}`,
  without: (list) => `z wyjątkiem ${and(list.map((weekday) => of(leftOut, weekday)))}`,
  withoutMonths: (list) => `z wyjątkiem ${and(list.map((one) => of(ofMonth, one - 1)))}`,
  withoutDays: (phrase) => `z wyjątkiem ${phrase}`,
  once: (date, time) => `jednorazowo ${date} o ${time}`,
  from: (moment) => `od ${moment}`,
  until: (moment) => `do ${moment}`,
  count: (count) => `łącznie ${count} ${count === 1 ? "raz" : "razy"}`,
};

import { joinWords } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "pazar pazartesi salı çarşamba perşembe cuma cumartesi".split(" ");
const fromDay = "pazardan pazartesiden salıdan çarşambadan perşembeden cumadan cumartesiden".split(" ");
const toDay = "pazara pazartesiye salıya çarşambaya perşembeye cumaya cumartesiye".split(" ");
/** "ilk [pazartesisi]nden bir gün önce" */
const before = "pazarından pazartesisinden salısından çarşambasından perşembesinden cumasından cumartesisinden".split(
  " ",
);
const months = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(" ");
const units: Record<string, [one: string, many: string]> = {
  second: ["saniye", "saniyede"],
  minute: ["dakika", "dakikada"],
  hour: ["saat", "saatte"],
  day: ["gün", "günde"],
  week: ["hafta", "haftada"],
  month: ["ay", "ayda"],
  year: ["yıl", "yılda"],
};

const and = (words: readonly string[]): string => joinWords(words, " ve ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const dated = (number: number): string => `${number}.`;
const ordinal = (value: number): string => (value > 0 ? `${value}.` : value === -1 ? "son" : `sondan ${-value}.`);

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? `her ${one}` : `her ${count} ${many} bir`;
}

/** "ocak ayının", "ocak ve temmuz aylarında" */
function inMonths(
  numbers: readonly number[],
  [one, many]: readonly [string, string] = ["ayında", "aylarında"],
): string {
  return `${and(numbers.map((number) => months[number - 1] ?? ""))} ${numbers.length > 1 ? many : one}`;
}

export const describer: Describer = {
  code: "tr",
  comma: ", ",
  days: {
    everyDay: "her gün",
    weekdays: (list) => `her ${and(list.map(day))}`,
    weekdayRange: (from, to) => `${fromDay[from]} ${toDay[to]}`,
    monthDays: (list) => `${and(list.map(dated))} günü`,
    monthDayRange: (from, to) => `${from}. gününden ${to}. gününe kadar`,
    parity: (isOdd) => `${isOdd ? "tek" : "çift"} günleri`,
    fromEnd: (back) => `${ordinal(-1 - back)} günü`,
    nearestWorkday: (list) => `${and(list.map(dated))} gününe en yakın iş günü`,
    nthWorkday: (list) => `${and(list.map(ordinal))} iş günü`,
    nthWeekday: (list, names) => `${and(list.map(ordinal))} ${and(names.map(day))} günü`,
    yearDay: (number, list) => `${and(list.map(String))} ${months[number - 1]}`,
    dayBefore: (one, weekday) => `${one === 1 ? "ilk" : ordinal(one)} ${before[weekday]} bir gün önce`,
    place(phrase, basis, only) {
      if (basis === "year") return `her yıl ${phrase}`;
      if (basis === "month") return `${only ? inMonths(only, ["ayının", "aylarının"]) : "her ayın"} ${phrase}`;
      return only ? `${inMonths(only)} ${phrase}` : phrase;
    },
    placeSpaced: (phrase, basis) => (basis === "year" ? phrase : `ayın ${phrase}`),
    onWeekdays: (list) => `${and(list.map(day))} günü`,
    and,
    inMonths: (numbers) => inMonths(numbers),
  },
  times: and,
  fixed: (days, times) => `${days} saat ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const past = `her saatin ${and(minutes.map(dated))} dakikasında`;
    const steps = [
      ...(days ? [days] : []),
      ...(window ? [`${window[0]} ile ${window[1]} arasında`] : []),
      minutes.length > 0 ? past : every(count, unit),
    ].join(" ");
    return except ? `${steps}, ${except[0]} ile ${except[1]} arası hariç` : steps;
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}saat ${times}`,
  exceptAt: (time) => `saat ${time} hariç`,
  without: (list) => `${and(list.map(day))} hariç`,
  withoutMonths: (list) => `${and(list.map((one) => months[one - 1] ?? ""))} hariç`,
  withoutDays: (phrase) => `${phrase} hariç`,
  once: (date, time) => `bir kez, ${date} saat ${time}`,
  from: (moment) => `${moment} tarihinden itibaren`,
  until: (moment) => `${moment} tarihine kadar`,
  count: (count) => `toplam ${count} kez`,
};

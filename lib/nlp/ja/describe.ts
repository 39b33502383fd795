import { monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日".split(" ");
const units: Record<string, [one: string, many: string]> = {
  second: ["毎秒", "秒ごと"],
  minute: ["毎分", "分ごと"],
  hour: ["1時間ごと", "時間ごと"],
  day: ["毎日", "日ごと"],
  week: ["毎週", "週間ごと"],
  month: ["毎月", "か月ごと"],
  year: ["毎年", "年ごと"],
};

const and = (words: readonly string[]): string => words.join(words.length === 2 ? "と" : "、");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const dated = (number: number): string => `${number}日`;

/** "第1・第3月曜日" */
function counted(list: readonly number[], name: string): string {
  const said = list.map((value) => (value > 0 ? `第${value}` : value === -1 ? "最終" : `最後から${-value}番目の`));
  return said.join("・") + name;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? one : `${count}${many}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return `毎年${range ? `${range[0]}月から${range[1]}月` : and(numbers.map((number) => `${number}月`))}`;
}

/** 毎日 stands directly before the time. */
function at(days: string, time: string): string {
  return days.endsWith("毎日") ? days + time : `${days}の${time}`;
}

export const describer: Describer = {
  code: "ja",
  comma: "、",
  days: {
    everyDay: "毎日",
    weekdays: (list) => `毎週${and(list.map(day))}`,
    weekdayRange: (from, to) => `毎週${day(from)}から${day(to)}`,
    monthDays: (list) => and(list.map(dated)),
    monthDayRange: (from, to) => `${from}日から${to}日`,
    parity: (isOdd) => `${isOdd ? "奇数" : "偶数"}日`,
    fromEnd: (back) => (back === 0 ? "最終日" : `最終日の${back}日前`),
    nearestWorkday: (list) => `${and(list.map(dated))}に最も近い平日`,
    nthWorkday: (list) => counted(list, "営業日"),
    nthWeekday: (list, names) => and(names.map((name) => counted(list, day(name)))),
    repeatsNth: true,
    yearDay: (number, list) => `${number}月${and(list.map(dated))}`,
    dayBefore: (one, weekday) => `${counted([one], day(weekday))}の前日`,
    place(phrase, basis, only) {
      if (basis === "year") return `毎年${phrase}`;
      return only ? `${inMonths(only)}の${phrase}` : basis === "month" ? `毎月${phrase}` : phrase;
    },
    onWeekdays: (list) => and(list.map(day)),
    and,
    inMonths,
  },
  times: and,
  fixed: at,
  pairs: (list) => list.join("、"),
  steps({ count, unit, minutes, window, except, days }) {
    const past = `毎時${minutes.map((minute) => `${minute}分`).join("、")}`;
    const steps = minutes.length > 0 ? past : every(count, unit);
    const inWindow = window ? `${window[0]}から${window[1]}まで${steps}` : steps;
    const said = days === null ? inWindow : window ? at(days, inWindow) : `${days}に${inWindow}`;
    return except ? `${said}、${except[0]}から${except[1]}を除く` : said;
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)}の${days === "" ? "" : `${days}の`}${times}`,
  exceptAt: (time) => `${time}を除く`,
  without: (list) => `${and(list.map(day))}を除く`,
  withoutMonths: (list) => `${and(list.map((one) => `${one}月`))}を除く`,
  withoutDays: (phrase) => `${phrase}を除く`,
  once: (date, time) => `1回のみ、${date}の${time}`,
  from: (moment) => `${moment}から`,
  until: (moment) => `${moment}まで`,
  count: (count) => `全${count}回`,
};

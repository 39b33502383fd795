import { joinWords, monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "周日 周一 周二 周三 周四 周五 周六".split(" ");
const numerals = "零一二三四五六七八九十";
const units: Record<string, [one: string, many: string]> = {
  second: ["秒", "秒"],
  minute: ["分钟", "分钟"],
  hour: ["小时", "小时"],
  day: ["天", "天"],
  week: ["周", "周"],
  month: ["月", "个月"],
  year: ["年", "年"],
};

const and = (words: readonly string[]): string => joinWords(words, "和", "、");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const dated = (number: number): string => `${number}日`;
const numeral = (value: number): string => numerals[value] ?? String(value);

function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "最后一个" : `倒数第${numeral(-value)}个`;
  return `第${numeral(value)}个`;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? `每${one}` : `每${count}${many}`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return `每年${range ? `${range[0]}月至${range[1]}月` : and(numbers.map((number) => `${number}月`))}`;
}

export const describer: Describer = {
  code: "zh",
  comma: "，",
  days: {
    everyDay: "每天",
    weekdays: (list) => `每${and(list.map(day))}`,
    weekdayRange: (from, to) => `每${day(from)}至${day(to)}`,
    monthDays: (list) => and(list.map(dated)),
    monthDayRange: (from, to) => `${from}日至${to}日`,
    parity: (isOdd) => `${isOdd ? "奇数" : "偶数"}日`,
    fromEnd: (back) => (back === 0 ? "最后一天" : `倒数第${back + 1}天`),
    nearestWorkday: (list) => `最接近${and(list.map(dated))}的工作日`,
    nthWorkday: (list) => `${and(list.map(ordinal))}工作日`,
    nthWeekday: (list, names) => `${and(list.map(ordinal))}${and(names.map(day))}`,
    yearDay: (number, list) => `${number}月${and(list.map(dated))}`,
    dayBefore: (one, weekday) => `${ordinal(one)}${day(weekday)}的前一天`,
    place(phrase, basis, only) {
      if (basis === "year") return `每年${phrase}`;
      return only ? `${inMonths(only)}的${phrase}` : basis === "month" ? `每月${phrase}` : phrase;
    },
    onWeekdays: (list) => and(list.map(day)),
    and,
    inMonths,
  },
  times: (list) => joinWords(list, " 和 ", "、"),
  fixed: (days, times) => `${days} ${times}`,
  pairs: (list) => list.join("，"),
  steps({ count, unit, minutes, window, except, days }) {
    const past = `每小时的第${and(minutes.map(String))}分钟`;
    const steps = [
      ...(days ? [days] : []),
      ...(window ? [`${window[0]}至${window[1]}`] : []),
      minutes.length > 0 ? past : every(count, unit),
    ].join(" ");
    return except ? `${steps}，${except[0]}至${except[1]}除外` : steps;
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)}${days === "" ? "" : `的${days}`} ${times}`,
  exceptAt: (time) => `${time}除外`,
  without: (list) => `${and(list.map(day))}除外`,
  withoutMonths: (list) => `${and(list.map((one) => `${one}月`))}除外`,
  withoutDays: (phrase) => `${phrase}除外`,
  once: (date, time) => `仅一次，${date} ${time}`,
  from: (moment) => `从${moment}开始`,
  until: (moment) => `到${moment}为止`,
  count: (count) => `共${count}次`,
};

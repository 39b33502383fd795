import { monthRange } from "../core/describe-days";
import type { Describer } from "../core/describer";

const weekdays = "일요일 월요일 화요일 수요일 목요일 금요일 토요일".split(" ");
const ordinals = ["", "첫", "두", "세", "네", "다섯"];
const units: Record<string, [one: string, many: string]> = {
  second: ["매초", "초"],
  minute: ["매분", "분"],
  hour: ["매시간", "시간"],
  day: ["매일", "일"],
  week: ["매주", "주"],
  month: ["매월", "개월"],
  year: ["매년", "년"],
};

const and = (words: readonly string[]): string => words.join(", ");
const day = (weekday: number): string => weekdays[weekday] ?? "";
const dated = (number: number): string => `${number}일`;

function ordinal(value: number): string {
  if (value < 0) return value === -1 ? "마지막" : `마지막에서 ${-value}번째`;
  return ordinals[value] ? `${ordinals[value]} 번째` : `${value}번째`;
}

function every(count: number, unit: string): string {
  const [one = "", many = ""] = units[unit] ?? [];
  return count === 1 ? one : `${count}${many}마다`;
}

function inMonths(numbers: readonly number[]): string {
  const range = monthRange(numbers);
  return `매년 ${range ? `${range[0]}월부터 ${range[1]}월까지` : and(numbers.map((number) => `${number}월`))}`;
}

export const describer: Describer = {
  code: "ko",
  comma: ", ",
  days: {
    everyDay: "매일",
    weekdays: (list) => `매주 ${and(list.map(day))}`,
    weekdayRange: (from, to) => `매주 ${day(from)}부터 ${day(to)}까지`,
    monthDays: (list) => and(list.map(dated)),
    monthDayRange: (from, to) => `${from}일부터 ${to}일까지`,
    parity: (isOdd) => `${isOdd ? "홀수" : "짝수"} 날`,
    fromEnd: (back) => `${ordinal(-1 - back)} 날`,
    nearestWorkday: (list) => `${and(list.map(dated))}에 가장 가까운 평일`,
    nthWorkday: (list) => `${and(list.map(ordinal))} 영업일`,
    nthWeekday: (list, names) => `${and(list.map(ordinal))} ${and(names.map(day))}`,
    yearDay: (number, list) => `${number}월 ${and(list.map(dated))}`,
    dayBefore: (one, weekday) => `${ordinal(one)} ${day(weekday)} 전날`,
    place(phrase, basis, only) {
      if (basis === "year") return `매년 ${phrase}`;
      return only ? `${inMonths(only)} ${phrase}` : basis === "month" ? `매월 ${phrase}` : phrase;
    },
    onWeekdays: (list) => and(list.map(day)),
    and,
    inMonths,
  },
  times: and,
  fixed: (days, times) => `${days} ${times}`,
  pairs: and,
  steps({ count, unit, minutes, window, except, days }) {
    const steps = [
      ...(days ? [days] : []),
      ...(window ? [`${window[0]}부터 ${window[1]}까지`] : []),
      minutes.length > 0 ? `매시 ${and(minutes.map((minute) => `${minute}분`))}` : every(count, unit),
    ].join(" ");
    return except ? `${steps}, ${except[0]}부터 ${except[1]}까지 제외` : steps;
  },
  spaced: ({ count, unit }, days, times) => `${every(count, unit)} ${days === "" ? "" : `${days} `}${times}`,
  exceptAt: (time) => `${time} 제외`,
  without: (list) => `${and(list.map(day))} 제외`,
  withoutMonths: (list) => `${and(list.map((one) => `${one}월`))} 제외`,
  withoutDays: (phrase) => `${phrase} 제외`,
  once: (date, time) => `한 번만, ${date} ${time}`,
  from: (moment) => `${moment}부터`,
  until: (moment) => `${moment}까지`,
  count: (count) => `총 ${count}회`,
};

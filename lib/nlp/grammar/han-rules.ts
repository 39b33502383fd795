import type { DaySlot, IntervalUnit, Slot } from "../core/slots";
import type { Amount, Clock, Meanings } from "./meanings";
import { type Place, rule } from "./rule";
import { withPart } from "./rules/clocks";
import { phrase } from "./rules/phrase";
import { windowOf } from "./rules/windows";
import { soManyDays } from "./so-many-days";

const monthDays = (days: readonly number[]): Slot => ({ kind: "monthDays", days: [...days], recurring: true });
const times = (clocks: readonly Clock[]): Slot => ({ kind: "times", times: clocks.map(({ clear, ...time }) => time) });

/** "每月1号9点和15号15点", 毎月1日9時と15日15時: days of every month, each with times of its own. */
export const monthlyPairs = [
  rule(
    "PHRASE",
    ["OF_MONTH", "THE?", "ORDS", "OF?", "TIMES", "AND", "ORDS", "OF?", "TIMES"],
    (_m, _t, first, _o, early, _a, last, _p, late) => pairOf(first, early, last, late),
  ),
  rule(
    "PHRASE",
    ["OF_MONTH", "THE?", "ORDS", "OF?", "TIMES", "COMMA", "ORDS", "OF?", "TIMES"],
    (_m, _t, first, _o, early, _a, last, _p, late) => pairOf(first, early, last, late),
  ),
];

function pairOf(first: number[], early: Clock[], last: number[], late: Clock[]) {
  const isDays = [...first, ...last].every((day) => day >= 1 && day <= 31);
  return isDays ? phrase([monthDays(first), times(early), monthDays(last), times(late)]) : null;
}

/** 每年最后一天, 毎年の最終日: the first or last day of the year. */
export const edgesOfYear = [
  rule("PHRASE", ["EVERY_YEAR", "THE?", "ORD", "UNIT"], (_y, _t, ordinal, unit) =>
    unit === "workday" && Math.abs(ordinal) === 1
      ? phrase([{ kind: "nthWorkday", ordinals: [ordinal], months: [ordinal === 1 ? 1 : 12] }])
      : null,
  ),
  rule("PHRASE", ["EVERY_YEAR", "THE?", "ORD", "UNIT"], (_y, _t, ordinal, unit) =>
    unit === "day" && Math.abs(ordinal) === 1
      ? phrase([{ kind: "yearDay", month: ordinal === 1 ? 1 : 12, days: [ordinal], recurring: true }])
      : null,
  ),
];

/** "每月最后一天，不，最后一个工作日", 毎月末日、いや最終営業日: behind words of the month it is that of the month. */
export const nthOfMonth = [
  rule("PHRASE", ["ORDS", "UNIT"], (ordinals, unit, place) =>
    unit === "workday" && isOfMonth(place) ? phrase([{ kind: "nthWorkday", ordinals }]) : null,
  ),
  rule("PHRASE", ["ORDS", "WEEKDAYS"], (ordinals, { weekdays }, place) =>
    weekdays.length < 5 && ordinals.every((one) => Math.abs(one) <= 5) && isOfMonth(place)
      ? phrase([{ kind: "nthWeekday", ordinals, weekdays }])
      : null,
  ),
];

function isOfMonth({ chart, start }: Place): boolean {
  const isMonth = (["OF_MONTH", "MONTHLY", "MONTH_END"] as const).some((category) =>
    chart.all(category).some(({ end }) => end <= start),
  );
  return isMonth && takenBack.test(chart.text.slice(Math.max(0, start - 24), start));
}

/** Words that take back what was said, at the end of a text. */
const takenBack =
  /(?:不|不对|不是|应该是|應該是|错了|錯了|じゃなくて?|じゃなかった|いや|やっぱり?|違う|아니다?|아니라|역시|정정|실수)[,.、。…\s]*$/u;

/** "下午六点以后、半夜十二点以前", 18時以降22時前まで, 오후 6시 이후 자정 전까지: the last hour is no longer in it. */
export const afterAndBefore = [
  rule(
    "WINDOW",
    ["CLOCK", "AFTER_POST", "TO?", "COMMA?", "CLOCK", "BEFORE_POST", "UNTIL_POST?"],
    (from, _a, _t, _c, to, _b, _u, place) => {
      const window = windowOf(from, sameHalf(from, to), true, place);
      return { ...window, to: { ...window.to, minutes: (window.to.minutes + 1439) % 1440 } };
    },
  ),
  rule("WINDOW", ["CLOCK", "AFTER_POST", "COMMA?", "CLOCK", "UNTIL_POST"], (from, _a, _c, to, _u, place) =>
    windowOf(from, sameHalf(from, to), true, place),
  ),
];

/** "晚上八点以后、十点以前": an hour without a part of the day is that of the same half; 十二点 ends the day. */
function sameHalf(from: Clock, to: Clock): Clock {
  const later = to.minutes + 720;
  const isShort = (to.open || to.bare) && to.minutes <= from.minutes && later > from.minutes && later <= 1440;
  return isShort ? { ...to, minutes: later % 1440 } : to;
}

/** "下个月第一个周六", 来月の第1土曜, 다음 달 첫째 토요일: that of one month, once. */
export const nthOfOneMonth = [
  rule("PHRASE", ["NEXT", "UNIT", "THE?", "ORDS", "WEEKDAYS"], (_n, unit, _t, ordinals, { weekdays }) =>
    unit === "month" ? nthWithin(1, ordinals, weekdays) : null,
  ),
  rule("PHRASE", ["THIS", "UNIT", "THE?", "ORDS", "WEEKDAYS"], (_h, unit, _t, ordinals, { weekdays }) =>
    unit === "month" ? nthWithin(0, ordinals, weekdays) : null,
  ),
];

function nthWithin(count: number, ordinals: number[], weekdays: number[]) {
  if (weekdays.length > 4 || ordinals.some((one) => Math.abs(one) > 5)) return null;
  const edge = (kind: "start" | "end", monthDay: number): Slot => ({
    kind: "bound",
    bound: { kind, day: { kind: "relative", unit: "month", count, monthDay } },
  });
  return phrase([{ kind: "nthWeekday", ordinals, weekdays }, edge("start", 1), edge("end", -1)]);
}

/** "接下来5个工作日", 今後5営業日: so many runs, on working days. */
export const workdaysAhead = [
  rule("PHRASE", ["FOR", "AMOUNT", "FOR_POST?", "COMMA?"], (_f, amount) => onWorkdays(amount)),
  rule("PHRASE", ["AMOUNT", "FOR_POST", "COMMA?"], (amount) => onWorkdays(amount)),
];

function onWorkdays({ count, unit }: Amount) {
  if (unit !== "workday") return null;
  return phrase(soManyDays(count, [1, 2, 3, 4, 5]));
}

/** "到下个月为止", 来週まで, 다음 달까지: through the whole of it. */
export const throughNext = [
  rule("PHRASE", ["NEXT", "UNIT", "END_OF?", "UNTIL_POST"], (_n, unit) => lastOfNext(unit)),
  rule("PHRASE", ["UNTIL", "NEXT", "UNIT", "END_OF?", "UNTIL_POST?"], (_u, _n, unit) => lastOfNext(unit)),
];

function lastOfNext(unit: IntervalUnit) {
  if (unit !== "week" && unit !== "month") return null;
  const day: DaySlot = { kind: "relative", unit, count: 1, ...(unit === "week" ? { weekday: 0 } : { monthDay: -1 }) };
  return phrase([{ kind: "bound", bound: { kind: "end", day } }], "firm");
}

/** 下周末, 来週末, 다음 주말: that of the next week, once, on its first day; as an end its last day. */
export const weekendsAhead = [
  rule("PHRASE", ["NEXT", "UNIT?", "DAYGROUP", "UNTIL_POST"], (_n, unit, { weekdays }) =>
    unit === undefined || unit === "week" ? weekendIn(1, weekdays, true) : null,
  ),
  rule("PHRASE", ["THIS", "UNIT?", "DAYGROUP", "UNTIL_POST"], (_n, unit, { weekdays }) =>
    unit === undefined || unit === "week" ? weekendIn(0, weekdays, true) : null,
  ),
  rule(
    "PHRASE",
    ["NEXT", "DAYGROUP"],
    (_n, { weekdays }, place) => bothDays(1, weekdays, place) ?? weekendIn(1, weekdays),
  ),
  rule("PHRASE", ["NEXT", "UNIT", "THE?", "DAYGROUP"], (_n, unit, _t, { weekdays }, place) =>
    unit === "week" ? (bothDays(1, weekdays, place) ?? weekendIn(1, weekdays)) : null,
  ),
  rule("PHRASE", ["THIS", "DAYGROUP"], (_h, { weekdays }, place) => bothDays(0, weekdays, place)),
  rule("PHRASE", ["THIS", "UNIT", "THE?", "DAYGROUP"], (_h, unit, _t, { weekdays }, place) =>
    unit === "week" ? (bothDays(0, weekdays, place) ?? weekendIn(0, weekdays)) : null,
  ),
];

const isWeekend = (weekdays: readonly number[]): boolean => weekdays.length === 2 && weekdays.includes(6);

function weekendIn(count: number, weekdays: readonly number[], isEnd = false) {
  if (!isWeekend(weekdays)) return null;
  const day: DaySlot = { kind: "relative", unit: "week", count, weekday: isEnd ? 0 : 6 };
  return isEnd ? phrase([{ kind: "bound", bound: { kind: "end", day } }], "firm") : phrase([day]);
}

/** "这周末两天": both days of it. */
function bothDays(count: number, weekdays: readonly number[], { chart, start, end }: Place) {
  if (!isWeekend(weekdays) || !/[两兩]天$/u.test(chart.text.slice(start, end))) return null;
  const bound = (kind: "start" | "end", weekday: number): Slot => ({
    kind: "bound",
    bound: { kind, day: { kind: "relative", unit: "week", count, weekday } },
  });
  return phrase([{ kind: "weekdays", weekdays: [0, 6], recurring: true }, bound("start", 6), bound("end", 0)]);
}

/** 今晚十二点, 今夜1時, 오늘 밤 1시: the hours behind the midnight that ends the day. */
export const midnights = [
  rule("PHRASE", ["RELDAY", "OF?", "CLOCK"], ({ count, part }, _o, { minutes }, { chart, start, end }) => {
    const isMidnight = (part === "evening" || part === "night") && minutes % 720 < 60;
    const isBehind = minutes >= 60 && minutes < END_OF_NIGHT && saysNight.test(chart.text.slice(start, end));
    return isMidnight || isBehind
      ? phrase([
          { kind: "relative", unit: "day", count: count + 1 },
          { kind: "times", times: [{ minutes: minutes % 720 }] },
        ])
      : null;
  }),
];

const END_OF_NIGHT = 300;
/** 半夜 and 深夜 may be those of the day itself. */
const saysNight = /(?<![半深午真])[晚晩夜](?!中)|밤(?!중)/u;

/** 今日の23時まで, 今晚11点为止, 오늘 자정까지: a day near now and its time as the end. */
export const endsNear = [
  rule("PHRASE", ["RELDAY", "OF?", "CLOCK", "UNTIL_POST"], (day, _o, clock) => endNear(day, clock)),
  rule("PHRASE", ["UNTIL", "RELDAY", "OF?", "CLOCK", "UNTIL_POST?"], (_u, day, _o, clock) => endNear(day, clock)),
];

/** The same, and a weekday in a clause of its own. */
export const timedEnds = [
  ...endsNear,
  rule("PHRASE", ["WEEKDAY", "OF?", "CLOCK", "UNTIL_POST"], ({ day: weekday }, _o, clock, _u, place) =>
    isOwnClause(place) ? endOfWeekday(weekday, clock) : null,
  ),
  rule("PHRASE", ["THIS", "WEEKDAY", "OF?", "CLOCK", "UNTIL_POST"], (_h, { day: weekday }, _o, clock) =>
    endOfWeekday(weekday, clock),
  ),
  rule(
    "PHRASE",
    ["NEXT", "WEEKDAY", "OF?", "CLOCK", "UNTIL_POST"],
    (_n, { day: weekday }, _o, clock, _u, { chart, start }) =>
      /^(?:今度|次)/u.test(chart.text.slice(start)) ? endOfWeekday(weekday, clock) : null,
  ),
  rule("PHRASE", ["UNTIL", "WEEKDAY", "OF?", "CLOCK", "UNTIL_POST?"], (_u, { day: weekday }, _o, clock, _p, place) =>
    isOwnClause(place) ? endOfWeekday(weekday, clock) : null,
  ),
];

/** 今晚12点, 今日の24時 and 오늘 자정 are the midnight that ends the day. */
function endNear({ count, part }: Meanings["RELDAY"], clock: Clock) {
  const { clear, open, bare, early, ...time } = (part && withPart(clock, part)) ?? clock;
  const isLate = part === "evening" || part === "night";
  const isMidnight = clock.minutes === 1440 || clock.minutes === 0 || (isLate && clock.minutes % 720 < 60);
  const day: DaySlot = { kind: "relative", unit: "day", count: count + (isMidnight ? 1 : 0) };
  const end = isMidnight ? { ...time, minutes: clock.minutes % 720 } : time;
  return phrase([{ kind: "bound", bound: { kind: "end", day, time: end } }], "firm");
}

/** "…, 金曜の18時まで": a clause of its own at the end is no stretch of the week. */
function isOwnClause({ chart, start, end }: Place): boolean {
  return /[,、。;]\s?$/u.test(chart.text.slice(0, start)) && /^[。.!]?$/u.test(chart.text.slice(end).trim());
}

function endOfWeekday(weekday: number, { clear, open, bare, early, ...time }: Clock) {
  const day: DaySlot = { kind: "relative", unit: "week", count: 0, weekday };
  return phrase([{ kind: "bound", bound: { kind: "end", day, time } }], "firm");
}

import type { DaySlot } from "../../core/slots";
import type { Chart } from "../chart";
import type { Meanings } from "../meanings";
import { datedDay } from "../numerals";
import { otherMonths } from "../other-months";
import { list, type Place, rule } from "../rule";

const range = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);

const monthRange = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => ((first - 1 + index) % 12) + 1);

function dayRange(first: { day: number }, last: { day: number }): Meanings["WEEKDAYS"] {
  return { weekdays: range(first.day, last.day), recurring: true };
}

function inMonth(year: number | undefined, month: number, day: number): DaySlot | null {
  return datedDay(year ?? null, month, day);
}

const dayNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** "mar/gio/sab" is a list; "lun/ven" are the days from the first to the last. */
function slashedDays(first: { day: number }, last: { day: number }, { chart, start, end }: Place) {
  const isSlashed = chart.text.slice(start, end).includes("/");
  const isWeek = first.day === 1 && (last.day === 0 || last.day >= 5) && !/^\/\p{L}/u.test(chart.text.slice(end));
  return isSlashed && !isWeek ? null : dayRange(first, last);
}

/** Weekdays, months and dates; no rule here knows a language. */
export const dayNames = [
  rule("WEEKDAYS", ["FROM?", "WEEKDAY", "TO", "WEEKDAY", "INCLUSIVE?"], (_f, first, _to, last) =>
    dayRange(first, last),
  ),
  rule("WEEKDAYS", ["FROM?", "WEEKDAY", "UNTIL", "WEEKDAY", "INCLUSIVE?"], (_f, first, _to, last) =>
    dayRange(first, last),
  ),
  rule("WEEKDAYS", ["FROM?", "WEEKDAY", "DASH", "WEEKDAY"], (_f, first, _d, last, place) =>
    slashedDays(first, last, place),
  ),
  rule("WEEKDAYS", ["BETWEEN", "WEEKDAY", "AND", "WEEKDAY"], (_b, first, _and, last) => dayRange(first, last)),
  rule("WEEKDAYS", ["WEEKDAY", "FROM_POST", "WEEKDAY", "TO_POST?", "INCLUSIVE?"], (first, _f, last) =>
    dayRange(first, last),
  ),
  // "mon to fri at 7, sat sun at 10": side by side they are one item.
  rule("WEEKDAYS", ["WEEKDAY", "WEEKDAY"], (first, second) =>
    first.day === second.day ? null : { weekdays: [first.day, second.day], recurring: true },
  ),
  rule("WEEKDAYS", ["WEEKDAY"], ({ day, recurring }) => ({ weekdays: [day], recurring: recurring === true })),
  rule("WEEKDAYS", ["DAYGROUP"], ({ weekdays, recurring, others }) => ({
    weekdays,
    recurring: recurring === true,
    ...(!recurring && weekdays.length === 2 ? { single: true } : {}),
    ...(others ? { others } : {}),
  })),
  rule("MONTHS", ["FROM?", "MONTH", "TO", "MONTH", "INCLUSIVE?"], (_f, first, _to, last) => monthRange(first, last)),
  rule("MONTHS", ["FROM?", "MONTH", "UNTIL", "MONTH", "INCLUSIVE?"], (_f, first, _to, last) => monthRange(first, last)),
  rule("MONTHS", ["FROM?", "MONTH", "DASH", "MONTH"], (_f, first, _d, last) => monthRange(first, last)),
  rule("MONTHS", ["BETWEEN", "MONTH", "AND", "MONTH"], (_b, first, _and, last) => monthRange(first, last)),
  rule("MONTHS", ["MONTH", "FROM_POST", "MONTH", "TO_POST?"], (first, _f, last) => monthRange(first, last)),
  otherMonths,
  rule("MONTHS", ["MONTH"], (month) => [month]),
  // "jan apr jul": short names side by side
  rule("MONTHS", ["MONTHS", "MONTH"], (months, month, { chart, start, end }) =>
    /^\p{L}{3}(?:\s\p{L}{3})+$/u.test(chart.text.slice(start, end)) && !months.includes(month)
      ? [...months, month]
      : null,
  ),
];

/**
 * "toda terça-feira e na segunda, terceira e quinta quinta-feira", "o 20:00 i w pierwszą i trzecią środę": the last word
 * of a list is Monday, or an hour, and an ordinal as well; here it counts the weekday behind it.
 */
export function countsWeekdays(chart: Chart, end: number): boolean {
  if (chart.endingAt("ORD", end).length === 0) return false;
  if (chart.from("WEEKDAY", chart.skip(end)).length > 0) return true;
  const next = end + (/^(?:,|\s\p{L})\s/u.exec(chart.text.slice(end))?.[0].length ?? 0);
  return next > end && chart.from("ORD", next).length > 0 && chart.from("WEEKDAY", next).length === 0;
}

/** "e na quinta quinta-feira": the first of them is an ordinal. */
const isSameTwice = (items: readonly Meanings["WEEKDAYS"][]): boolean =>
  String(items.at(-1)?.weekdays) === String(items.at(-2)?.weekdays);

/** "except Wednesday, on weekdays at 17": behind the day left out come the days that it is one of. */
function isLeftOutOf([first, ...others]: readonly Weekdays[], { chart, start }: Place): boolean {
  const isWider = others.some(
    ({ weekdays }) =>
      weekdays.length > (first?.weekdays.length ?? 7) && first?.weekdays.every((day) => weekdays.includes(day)),
  );
  const opens = ({ end }: { end: number }): boolean =>
    end <= start && /^\s?(?:\p{L}{1,4}\s){0,2}$/u.test(chart.text.slice(end, start));
  return isWider && chart.all("EXCEPT").some(opens);
}

/** "at 7 on Monday and Tuesday, Wednesday and Thursday at 9": a comma between two that are joined parts two lists. */
function isOfPairs(chart: Chart, start: number, end: number): boolean {
  const joints = chart.all("AND").filter((edge) => edge.start > start && edge.end < end);
  const words = joints.filter((edge) => /\p{L}/u.test(chart.text.slice(edge.start, edge.end)));
  const [from, to] = [Math.min(...words.map((edge) => edge.end)), Math.max(...words.map((edge) => edge.start))];
  return words.length > 1 && chart.text.slice(from, to).includes(",");
}

type Weekdays = Meanings["WEEKDAYS"];

/** "school days Monday to Thursday": of the group before them only the days that are named right behind it. */
function namedOfGroup([group, named, ...more]: readonly Weekdays[], { chart, start, end }: Place): Weekdays | null {
  if (!group || !named || more.length > 0 || named.weekdays.length < 2) return null;
  const isPart =
    named.weekdays.length < group.weekdays.length && named.weekdays.every((day) => group.weekdays.includes(day));
  const words = isPart ? chart.from("DAYGROUP", start).find((edge) => edge.end < end) : undefined;
  const isBeside = words && chart.from("WEEKDAYS", words.end + 1).some((edge) => edge.end === end);
  return isBeside && chart.text[words.end] === " " ? { weekdays: named.weekdays, recurring: true } : null;
}

export const weekdayList = list(
  "WEEKDAYS",
  "WEEKDAYS",
  (items, place) => namedOfGroup(items, place) ?? (isLeftOutOf(items, place) ? null : allOf(items, place)),
);

const allOf = (items: Weekdays[], { chart, start, end }: Place): Weekdays | null =>
  items.length < 2 ||
  countsWeekdays(chart, end) ||
  isSameTwice(items) ||
  (items.length > 3 && isOfPairs(chart, start, end)) ||
  // "Fridays and Saturdays, other days just at 21": the others are no item of the list.
  items.some(({ others }) => others) ||
  chart.all("OR").some((edge) => edge.start > start && edge.end < end)
    ? null
    : {
        weekdays: [...new Set(items.flatMap((item) => item.weekdays))],
        recurring: true,
        parts: items.flatMap((item) => item.parts ?? [item.weekdays]),
      };
export const monthList = list("MONTHS", "MONTHS", (items) => (items.length < 2 ? null : [...new Set(items.flat())]));
const fromTo = (first: number, last: number): number[] | null =>
  first > 0 && last > first && last <= 31
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : null;

/** "from the 1st to the 5th", "days 1-7". */
export const dayRanges = [
  rule("ORDS", ["FROM?", "THE?", "ORD", "TO", "THE?", "ORD"], (_f, _t, first, _to, _h, last) => fromTo(first, last)),
  rule("ORDS", ["FROM?", "THE?", "ORD", "UNTIL", "THE?", "ORD"], (_f, _t, first, _to, _h, last) => fromTo(first, last)),
  rule("ORDS", ["FROM?", "THE?", "ORD", "DASH", "ORD"], (_f, _t, first, _d, last) => fromTo(first, last)),
  // "between the 1st and the 10th", "entre le 1er et le 10", "1일과 10일 사이"
  ...(["AND", "TO"] as const).flatMap((to) => [
    rule("ORDS", ["BETWEEN", "THE?", "ORD", to, "THE?", "ORD"], (_b, _t, first, _a, _h, last) => fromTo(first, last)),
    rule("ORDS", ["BETWEEN", "THE?", "ORD", to, "THE", "NUM"], (_b, _t, first, _a, _h, { value }) =>
      fromTo(first, value),
    ),
    rule("ORDS", ["ORD", to, "ORD", "BETWEEN_POST"], (first, _a, last) => fromTo(first, last)),
    rule("NUMBERS", ["BETWEEN", "THE?", "NUM", to, "THE?", "NUM"], (_b, _t, first, _a, _h, last) =>
      fromTo(first.value, last.value),
    ),
  ]),
  rule("ORDS", ["ORDS", "AND", "NUM"], (days, _a, { value }, { chart, end }) =>
    chart.from("OF_MONTH", chart.skip(end)).length > 0 ? [...days, value] : null,
  ),
  rule("NUMBERS", ["NUM", "DASH", "NUM"], (first, _d, last) => fromTo(first.value, last.value)),
  rule("NUMBERS", ["NUM", "TO", "NUM"], (first, _t, last) => fromTo(first.value, last.value)),
];

/** "every second, on day 19": a unit, and no ordinal. */
const isUnit = (chart: Chart, start: number): boolean =>
  chart.from("UNIT", start).some((unit) => chart.text[unit.end] === ",") &&
  [start, start - 1].some((end) => chart.endingAt("EVERY", end).length > 0);

/** "Second, on the 28th of each month …": what opens a sentence is the number of a thing to do. */
const numbersThing = (chart: Chart, start: number, end: number): boolean =>
  /(?:^|[.!?;:]\s)$/.test(chart.text.slice(0, start)) && /^\p{L}+,\s[^\d]*\d/u.test(chart.text.slice(start, end));

/** "the 7th or the 8th" is a choice, not both. */
export const ordinalList = list("ORDS", "ORD", (items, { chart, start, end }) =>
  items.length > 1 && (isUnit(chart, start) || numbersThing(chart, start, end))
    ? null
    : items.length > 1 && chart.all("OR").some((edge) => edge.start > start && edge.end < end)
      ? null
      : items,
);
/** "el 1 y el 15, a las 8": the number behind "at" is an hour. */
const holdsHour = (chart: Chart, start: number, end: number): boolean =>
  chart.all("AT").some((edge) => edge.start > start && edge.end < end);

/** "on 3 December at [9 and 10] December", "3 aralık [9'da ve 10] aralık": the first number is the hour of the day before. */
function startsWithHour(chart: Chart, start: number, end: number): boolean {
  const isInside = (kind: "ON" | "THE" | "AT_POST"): boolean =>
    chart.all(kind).some((edge) => edge.start > start && edge.end < end);
  if (isInside("AT_POST") && chart.isSpaced) return true;
  const isBehindMonth = (at: number): boolean =>
    [at, at - 1].some((place) => chart.endingAt("MONTH", place).length > 0);
  return [start, start - 1]
    .flatMap((place) => [...chart.endingAt("AT", place)])
    .some((at) => isBehindMonth(at.start) || isInside("ON") || isInside("THE"));
}

export const numberList = list("NUMBERS", "NUM", (items, { chart, start, end }) => {
  if (items.length > 1 && (holdsHour(chart, start, end) || startsWithHour(chart, start, end))) return null;
  if (!items.every(({ value }) => dayNumber(value)) || /^\s?%/.test(chart.text.slice(end))) return null;
  return items.map(({ value }) => value);
});

function yearDays(month: number, days: readonly number[]): DaySlot | null {
  if (days.some((day) => datedDay(null, month, day) === null)) return null;
  return { kind: "yearDay", month, days: [...days], recurring: false };
}

/** 12月第二个周二, 12월 둘째 주 화요일: counts the weekday behind it, and no days. */
const isOfWeekday = ({ chart, start, end }: Place): boolean =>
  countsWeekdays(chart, end) && /第|だい|째/u.test(chart.text.slice(start, end));

export const dates = [
  rule("DATE", ["MONTH", "THE?", "ORD", "COMMA?", "YEAR"], (month, _t, day, _c, year) => inMonth(year, month, day)),
  rule("DATE", ["MONTH", "NUM", "COMMA?", "YEAR"], (month, { value }, _c, year) => inMonth(year, month, value)),
  rule(
    "DATE",
    ["THE?", "ORD", "DAY_WORD?", "OF?", "MONTH", "OF?", "COMMA?", "YEAR"],
    (_t, day, _d, _o, month, _p, _c, year) => inMonth(year, month, day),
  ),
  rule("DATE", ["NUM", "OF?", "MONTH", "OF?", "COMMA?", "YEAR"], ({ value }, _o, month, _p, _c, year) =>
    inMonth(year, month, value),
  ),
  rule("DATE", ["MONTH", "THE?", "ORDS"], (month, _t, days, place) =>
    isOfWeekday(place) ? null : yearDays(month, days),
  ),
  rule("DATE", ["MONTH", "NUMBERS"], (month, days, { chart, end }) =>
    days.length > 1 && !isClockAhead(chart.text, end) ? yearDays(month, days) : null,
  ),
  rule("DATE", ["NUMBERS", "OF?", "MONTH"], (days, _o, month) => (days.length > 1 ? yearDays(month, days) : null)),
  rule("DATE", ["MONTH", "NUM", "DAY_WORD?"], (month, { value, digits }, _d, { chart, end }) =>
    digits !== undefined && digits.length < 3 && !isClockAhead(chart.text, end)
      ? inMonth(undefined, month, value)
      : null,
  ),
  rule("DATE", ["THE?", "ORDS", "DAY_WORD?", "OF?", "MONTH"], (_t, days, _d, _o, month) => yearDays(month, days)),
  rule("DATE", ["NUM", "OF?", "MONTH"], ({ value }, _o, month) => inMonth(undefined, month, value)),
  rule("DATE", ["FEAST", "YEAR"], ([month, day], year) => inMonth(year, month, day)),
  rule("DATE", ["FEAST"], ([month, day], place) => (isOfNoun(place) ? null : inMonth(undefined, month, day))),
  rule("BAD_DATE", ["NUM", "OF?", "MONTH", "YEAR?"], ({ value, digits }, _o, month, year, { chart, start, end }) =>
    digits !== undefined && value > 28 && value < 40 && inMonth(year, month, value) === null
      ? chart.text.slice(start, end)
      : null,
  ),
  rule("BAD_DATE", ["ORD", "OF?", "MONTH", "YEAR?"], (day, _o, month, year, { chart, start, end }) =>
    day > 28 && inMonth(year, month, day) === null ? chart.text.slice(start, end) : null,
  ),
  rule("BAD_DATE", ["ORD", "DAY_WORD?", "OF_MONTH"], (day, _d, _o, { chart, start, end }) =>
    day > 31 && day < 100 ? chart.text.slice(start, end) : null,
  ),
  rule("BAD_DATE", ["MONTH", "NUM", "YEAR?"], (month, { value, digits }, year, { chart, start, end }) =>
    digits !== undefined && value > 28 && value < 40 && inMonth(year, month, value) === null
      ? chart.text.slice(start, end)
      : null,
  ),
  rule("BAD_DATE", ["MONTH", "ORD", "YEAR?"], (month, day, year, { chart, start, end }) =>
    day > 28 && inMonth(year, month, day) === null ? chart.text.slice(start, end) : null,
  ),
];

/** "March 3:00" is an hour, not the third. */
function isClockAhead(text: string, end: number): boolean {
  return /^(?::\d|\s?(?:am|pm|a\.m|p\.m)(?![a-z]))/.test(text.slice(end, end + 6));
}

/** "Christmas market time!": a feast that opens a sentence before a noun is what something is for. */
function isOfNoun({ chart, start, end }: Place): boolean {
  return chart.isSpaced && /(?:^|[.!?]\s)$/.test(chart.text.slice(0, start)) && !chart.endsCleanly(end);
}

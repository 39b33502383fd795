import type { Chart } from "./chart";
import { matchesOf } from "./matches";

export interface NumeralStyle {
  /** The order of a date written in numbers. */
  dates: "mdy" | "dmy" | "ymd";
  /** An ordinal in digits; group 1 is the number ("1st", "1er", "1.", "第1"). */
  ordinal: RegExp | null;
  /** "8.30" is a time on its own, as in German, Italian and Polish. */
  dottedTimes?: boolean;
}

const number = /(?<![a-z\d_.:/#$€£]|\d,|\d-\d{1,4}-)\d{1,4}(?![\d_]|[.:/]\d|,\d|\s?%)/gu;
const decimal = /(?<![\w.,])(\d{1,3})[.,](5|25|75)(?![\d.,])/g;
/** "9am-5:30pm" */
const colon =
  /(?:(?<![\w.:/#-]|[\w.:/#]-)|(?<=(?:\d\s?[ap](?:\.?m\.?)?|noon|midnight)[-\u2013]))(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d|:\d|\s?%)/g;
const colonAfterDash = /(?<=\d:\d\d ?- ?|\d ?- ?)(\d{1,2}):(\d{2})(?!\d|:\d)/g;
const dotted =
  /(?:(?<![\w.:,/#$€£-])|(?<=(?:\d\s?[ap](?:\.?m\.?)?|noon|midnight)[-\u2013]))(\d{1,2})\.(\d{2})(?![\d%]|\.\d|,\d|\s?%)/g;
/** "9.00-17.30", where a time has a point; "01.12-05.12" is two dates. */
const dottedAfterDash =
  /(?<=(?<![\w.:,/#$€£-])\d{1,2}[.:]\d\d\s?[-\u2013]\s?)(?<!\.(?:0[1-9]|1[0-2])\s?[-\u2013]\s?(?=\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d)))(\d{1,2})\.(\d{2})(?![\d%]|\.\d|,\d|\s?%)/g;
const lettered =
  /(?<![\w.:/#-])(\d{1,2})\s?h\s?(\d{2})(?!\d|\s?(?:m(?:in)?(?![a-z'])|h(?![a-z])))|(?<![\w.:/#-])(\d{1,2})h(?![a-z\d])/g;
/** "9h-18h", "8h30 - 17h15" */
const letteredAfterDash =
  /(?<=(?<![\w.:/#-])\d{1,2}\s?h(?:\s?\d\d)?\s?[-\u2013]\s?)(\d{1,2})\s?h(?:\s?(\d{2}))?(?![a-z\d])/g;
/** "every 2h30", "in 1h45m": so long; where a time of day stands it is that. */
const length = /(?<![\w.:/#-])(\d{1,2})\s?h\s?([0-5]\d)(?:\s?m(?:in)?)?(?![a-z\d'])/g;
/** "630pm" */
const joined = /(?:(?<![\w.:/#$€£-])|(?<=\d\s?[ap]\.?m\.?[-\u2013]))(1[0-2]|[1-9])([0-5]\d)\s?([ap])\.?m\.?(?![a-z])/g;
const military = /(?<![\w.:/#$€£]|(?<!(?<!\d)\d{4})-)([01]\d|2[0-3])([0-5]\d)(?![\d%/]|-(?!\d{4}(?!\d))|[:.,]\d)/g;
/** "2026-11-30T07:45" */
const colonAfterDate = /(?<=20\d\d-\d\d-\d\dt)(\d\d):([0-5]\d)(?::([0-5]\d))?(?!\d)/g;
const iso = /(?<![\w-])(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?=t\d\d:|[^\w/-]|$|-(?!\d))/g;
const numericDate = /(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\w/]|-\d|\.\d|:\d)/g;
/** "01.12.-05.12.", "1/12-5/12", "01.12.2026-05.12.2026" */
const dateRange =
  /(?<![\w/.:-])(?<first>\d{1,2}([./])\d{1,2}(?:\2(?:20\d\d|\d\d)|(?<=\.\d\d?)\.)?)\s?[-\u2013]\s?(?<last>\d{1,2}\2\d{1,2}(?:\2(?:20\d\d|\d\d)|(?<=\.\d\d?)\.)?)(?![\w/]|[.:-]\d)/g;
const year = /(?<![\w/.:-])(20\d\d)(?![\w/-]|[.:]\d)/g;

/** Times, dates, ordinals and numbers written in digits. */
export function readNumerals(chart: Chart, style: NumeralStyle): void {
  readTimes(chart, style);
  readDates(chart, style);
  const { text } = chart;
  for (const match of matchesOf(text, number)) {
    const digits = match[0];
    if (isPartOfName(text, match.index)) continue;
    chart.add("NUM", match.index, match.index + digits.length, { value: Number(digits), digits }, "digits");
  }
  for (const { index, 0: words, 1: hours, 2: minutes } of matchesOf(text, length))
    chart.add(
      "AMOUNT",
      index,
      index + words.length,
      { count: Number(hours) * 60 + Number(minutes), unit: "minute" },
      "length",
    );
  for (const match of matchesOf(text, decimal)) {
    const value = Number(`${match[1]}.${match[2]}`);
    chart.add("NUM", match.index, match.index + match[0].length, { value }, "decimal");
  }
  for (const match of matchesOf(text, year)) chart.add("YEAR", match.index, match.index + 4, Number(match[1]), "year");
  if (!style.ordinal) return;
  for (const match of matchesOf(text, style.ordinal)) {
    chart.add("ORD", match.index, match.index + match[0].length, Number(match[1]), "ordinal");
  }
}

/** "node-14", "COVID-19"; but "8am-6pm" and "Mon-5". */
function isPartOfName(text: string, start: number): boolean {
  if (text[start - 1] !== "-" || !/\p{L}/u.test(text[start - 2] ?? " ")) return false;
  return !/\d\s?[ap]\.?m?\.?-$/.test(text.slice(Math.max(0, start - 8), start));
}

function readTimes(chart: Chart, style: NumeralStyle): void {
  const { text } = chart;
  const enter = (match: RegExpExecArray, kind: "CLOCK" | "DOTTED" | "MILITARY", clear: boolean): void => {
    const hour = Number(match[1] ?? match[3]);
    const minute = Number(match[2] ?? 0);
    const seconds = kind === "CLOCK" && match[2] !== undefined ? Number(match[3] ?? 0) : 0;
    const end = match.index + match[0].length;
    if (hour > 24 || minute > 59 || seconds > 59 || (hour === 24 && minute > 0)) {
      if (kind === "CLOCK") chart.add("BAD_TIME", match.index, end, match[0], "time");
      return;
    }
    const clock = { minutes: (hour % 24) * 60 + minute, ...(seconds > 0 ? { seconds } : {}) };
    const open = hour <= 12 && match[0].charAt(0) !== "0" && hour > 0 ? { open: true } : {};
    chart.add(kind, match.index, end, { ...clock, ...open, clear }, "time");
  };
  for (const match of matchesOf(text, colon)) enter(match, "CLOCK", true);
  for (const match of matchesOf(text, colonAfterDate)) enter(match, "CLOCK", true);
  for (const match of matchesOf(text, colonAfterDash)) enter(match, "CLOCK", true);
  for (const match of matchesOf(text, lettered)) enter(match, "CLOCK", true);
  for (const match of matchesOf(text, letteredAfterDash)) enter(match, "CLOCK", true);
  for (const match of matchesOf(text, joined)) {
    const hour = (Number(match[1]) % 12) + (match[3] === "p" ? 12 : 0);
    const clock = { minutes: hour * 60 + Number(match[2]), clear: true };
    chart.add("CLOCK", match.index, match.index + match[0].length, clock, "time");
  }
  for (const match of matchesOf(text, dotted)) enter(match, "DOTTED", style.dottedTimes === true);
  if (style.dottedTimes) for (const match of matchesOf(text, dottedAfterDash)) enter(match, "DOTTED", true);
  for (const match of matchesOf(text, military)) enter(match, "MILITARY", false);
}

function readDates(chart: Chart, { dates }: NumeralStyle): void {
  const { text } = chart;
  for (const match of matchesOf(text, iso)) {
    const end = match.index + match[0].length;
    enterDate(chart, match.index, end, Number(match[1]), Number(match[2]), Number(match[3]));
    if (text[end] === "t") chart.add("AT", end, end + 1, {}, "iso");
  }
  for (const match of matchesOf(text, numericDate)) readDate(chart, dates, match, match.index);
  for (const { 0: words, groups, index } of matchesOf(text, dateRange)) {
    const [first = "", last = ""] = [groups?.["first"], groups?.["last"]];
    if (saysHours(first, last)) continue;
    const from = index + words.length - last.length;
    for (const [part, start] of [
      [first, index],
      [last, from],
    ] as const) {
      const match = matchesOf(part, numericDate)[0];
      if (match) readDate(chart, dates, match, start, part.length);
    }
  }
}

/** "8.10-12.30" is a stretch of the day: without a year or a point behind the month, in minutes that a clock is said in. */
function saysHours(first: string, last: string): boolean {
  return [first, last].every((part) => {
    const [hour = 0, minute = 0, more] = part.split(".").map(Number);
    return part.includes(".") && more === undefined && hour < 25 && minute % 5 === 0;
  });
}

/** `length`: of all that is written of it, where that is more than the match. */
function readDate(
  chart: Chart,
  dates: NumeralStyle["dates"],
  match: RegExpExecArray,
  start: number,
  length = match[0].length,
): void {
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[2] === "." && dates !== "dmy" && (match[4]?.length ?? 0) < 4) return;
  if (match[2] === "-" && match[4] === undefined) return;
  const written = match[4] === undefined ? null : Number(match[4]);
  const fullYear = written !== null && written < 100 ? 2000 + written : written;
  // "8.30" without a year is a time rather than a date with its month first.
  if (match[2] === "." && written === null && second > 12) return;
  const monthFirst = dates === "mdy" && match[2] !== "." ? first <= 12 : second > 12;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return;
  // "12/11" is December to some and November to others; the East writes the month first.
  const isUnclear =
    (chart.isSpaced || match[4] !== undefined) &&
    dates === "mdy" &&
    match[2] === "/" &&
    first <= 12 &&
    second <= 12 &&
    first !== second;
  const end = start + length;
  enterDate(chart, start, end, fullYear, month, day, isUnclear);
  if (match[2] === "." && chart.text[end] === ".") enterDate(chart, start, end + 1, fullYear, month, day);
}

function enterDate(
  chart: Chart,
  start: number,
  end: number,
  fullYear: number | null,
  month: number,
  day: number,
  isUnclear = false,
) {
  const date = datedDay(fullYear, month, day);
  const words = chart.text.slice(start, end);
  if (date) chart.add("DATE", start, end, isUnclear ? { ...date, unclear: words } : date, "date");
  else chart.add("BAD_DATE", start, end, words, "date");
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** null where the month has no such day. */
export function datedDay(fullYear: number | null, month: number, day: number) {
  const length = fullYear ? new Date(Date.UTC(fullYear, month, 0)).getUTCDate() : (lengths[month - 1] ?? 0);
  if (day < 1 || day > length) return null;
  if (fullYear) return { kind: "date" as const, year: fullYear, month, day };
  return { kind: "yearDay" as const, month, days: [day], recurring: false };
}

import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { daysFrom, edgeOfMonth } from "../grammar/edge-of-month";
import { matchesOf } from "../grammar/matches";
import { WORKDAYS } from "./named-days";
import { numberOf } from "./spoken-numbers";

const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const NAME = `(?:${names.join("|")})s?`;
const DAYS = `(?:(?:every|each|on)\\s)?(?:(?:business|working|week|work)[\\s-]?days?|weekends?|days?|daily|${NAME}(?:(?:,\\s|,?\\sand\\s)${NAME}){0,6})`;
const MONTH = "of\\s(?:the|each|every|a)\\smonth(?!\\p{L})";
/** "every business day from the 20th to the end of the month" */
const untilEnd = new RegExp(
  `(?<!\\p{L})(${DAYS}),?\\sfrom\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)\\s(?:to|until|till|through|up\\sto)\\s(?:the\\s)?(?:end|last\\sday)\\s${MONTH}`,
  "gu",
);
/** "Mondays and Tuesdays in the first half of the month" */
const half = new RegExp(
  `(?<!\\p{L})(${DAYS}),?\\s(?:in|during|throughout)\\sthe\\s(first|second|last)\\shalf\\s${MONTH}`,
  "gu",
);
const COUNT = "\\d{1,2}|two|three|four|five|six|ten";
/** "every month two days before the last day" */
const beforeLast = new RegExp(
  `(?<!\\p{L})(?:every|each)\\smonth,?\\s(?:on\\s)?(?:the\\s)?(?:(${COUNT})\\sdays?|day)\\sbefore\\sthe\\slast\\sday(?!\\p{L}|\\sof)`,
  "gu",
);
/** "on the day before payday (25th)" */
const beforePayday = new RegExp(
  `(?<!\\p{L})(?:on\\s)?(?:the\\sday|(${COUNT})\\sdays)\\sbefore\\s(?:pay\\s?day|rent\\sday|billing\\sday|the\\s(?:due\\sdate|deadline))(?:\\s\\((?:the\\s)?|,\\s(?:which\\sis\\s)?the\\s)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s${MONTH})?(?:\\)|,|(?=\\sat\\s))`,
  "gu",
);
const MIDDLE = 15;

function weekdaysIn(words: string): number[] | null {
  const named = names.flatMap((name, day) => (words.includes(name) ? [day] : []));
  if (named.length > 0) return named;
  if (/weekend/.test(words)) return [0, 6];
  return /business|working|week|work/.test(words) ? WORKDAYS : null;
}

/** Days of each month that are a part of it, and the weekdays among them. */
export function readPartsOfMonth(chart: Chart): void {
  const enter = ({ index, 0: words }: RegExpExecArray, days: number[], weekdays: number[] | null = null): void => {
    if (days.length === 0 || days.some((day) => day === 0 || day > 31)) return;
    const slot: DaySlot = { kind: "monthDays", days, recurring: true, ...(weekdays ? { weekdays } : {}) };
    chart.add("PHRASE", index, index + words.length, { slots: [slot], strength: "strong" }, "part of month");
  };
  for (const match of matchesOf(chart.text, untilEnd))
    enter(match, daysFrom(Number(match[2])), weekdaysIn(match[1] ?? ""));
  for (const match of matchesOf(chart.text, half)) {
    const days = match[2] === "first" ? edgeOfMonth(MIDDLE, false) : daysFrom(MIDDLE + 1);
    enter(match, days, weekdaysIn(match[1] ?? ""));
  }
  for (const match of matchesOf(chart.text, beforeLast)) enter(match, [-1 - numberOf(match[1] ?? "one")]);
  for (const match of matchesOf(chart.text, beforePayday)) {
    const day = Number(match[2]) - numberOf(match[1] ?? "one");
    if (day > 0) enter(match, [day]);
  }
}

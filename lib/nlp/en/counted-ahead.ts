import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { enterSpoken } from "./enter-spoken";
import { numberOf } from "./spoken-numbers";

const COUNT = "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** "in three weeks' time", "in two weeks' time on Thursday" */
const time = new RegExp(
  `(?<![\\p{L}])in\\s(?:about\\s)?${COUNT}\\s(minute|hour|day|week|month|year)(?:s'|'s|s)\\stime(?:,?\\s(?:on\\s)?(?:the\\s)?(${WEEKDAYS.join("|")}))?(?![\\p{L}])`,
  "gu",
);

/** "make a reminder for 7 days from today": what is made is for that day; "check for 7 days from today" lasts so long. */
const madeFor = new RegExp(
  `(?<=(?:reminder|alarm|alert|notification|appointment|meeting|call|task|job|it|this|one)\\s)for\\s${COUNT}\\s(day|week|month)s?\\sfrom\\s(?:today|now)(?![\\p{L}])`,
  "gu",
);

/** "tomorrow week" */
const dayWeek = /(?<![\p{L}])(today|tomorrow)\sweek(?![\p{L}'])/gu;
/** "the Monday after next" */
const afterNext = new RegExp(
  `(?<![\\p{L}])(?:on\\s)?(?:the\\s)?(${WEEKDAYS.join("|")})\\safter\\snext(?![\\p{L}]|\\sweek)`,
  "gu",
);

const countOf = (words: string): number => (/^an?$/.test(words) ? 1 : numberOf(words));

function ahead(count: number, unit = "", weekday?: string): Slot {
  if (unit === "minute" || unit === "hour") return { kind: "delay", seconds: count * (unit === "hour" ? 3600 : 60) };
  if (unit === "week" && weekday !== undefined)
    return { kind: "relative", unit, count, weekday: WEEKDAYS.indexOf(weekday) };
  if (unit === "week") return { kind: "relative", unit, count, exact: true };
  return { kind: "relative", unit: unit === "month" || unit === "year" ? unit : "day", count };
}

/** Days that are counted from today. */
export function readCountedAhead(chart: Chart): void {
  enterSpoken(chart, time, "strong", ([, count = "", unit, weekday]) => ahead(countOf(count), unit, weekday));
  enterSpoken(chart, dayWeek, "strong", ([, day]) => ahead(day === "tomorrow" ? 8 : 7, "day"));
  enterSpoken(chart, afterNext, "strong", ([, weekday = ""]) => ({
    kind: "relative",
    unit: "week",
    count: 1,
    weekday: WEEKDAYS.indexOf(weekday),
    exact: true,
  }));
  enterSpoken(chart, madeFor, "strong", ([, count = "", unit]) => ahead(countOf(count), unit));
}

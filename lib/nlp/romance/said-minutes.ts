import type { Chart } from "../grammar/chart";
import type { Clock, Num } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** The preposition of one hour: "a las 9 y 15". */
const beforeHour = /(?<!\p{L})(?:d?a\s|alle\s|dalle\s|verso\s|sobre\s|ore\s|pe)?(?:las?|as|a|le|alle|dalle|ore)\s$/u;
/** "a las 8, a las 14 y 20": the last two of several hours. */
const goesOn = /\d(?:h|hs|:\d\d)?,\s(?:a\s)?(?:las?|as|le|alle)\s$/u;
/** "a las 8 y 20 h", "9 a 13 y 15 a 19" */
const furtherHour = /^\s?(?:h|hs|hrs|horas?|ore|[:%\d-])(?![\p{L}])|^\s(?:al?|as|hasta|ate|alle|fino)\s/u;
const opensRange = /(?<!\p{L})(?:de|das|dalle|desde|entre|da|tra)\s(?:las?\s|le\s|as\s)?$/u;

/** "alle 6, anzi [6 e 20]": the hour that was said with its preposition, and words that put it right. */
const sameHour = /(?:las?|as|alle|le)\s(\d{1,2})[\s,.;-]+(?:\p{L}+[\s,.;-]+){1,3}$/u;

const isFigure = ({ value, digits }: Num): boolean =>
  digits?.length === 2 && value >= 5 && value < 24 && value % 5 === 0;

/** A single day is named, and nothing repeats. */
function isOneDay(chart: Chart): boolean {
  const repeats = (["EVERY", "EVERY_OTHER", "ADVERB", "DAYGROUP", "MONTHLY", "FREQUENCY", "YEARLY"] as const).some(
    (one) => chart.has(one),
  );
  const days = chart.all("WEEKDAY");
  if (repeats || days.length > 1 || days.some(({ value }) => value.recurring)) return false;
  return days.length > 0 || chart.has("RELDAY") || chart.has("MONTH") || chart.has("DATE");
}

type Reading = "minutes" | "either" | "hours";

/** "Las 9 y 15" is one time; twelve hours apart ("las 8 y 20") two runs a day are as likely, unless the day is one. */
export function readFigures(hour: Num, minutes: Num, { chart, start, end }: Place): Reading {
  const before = chart.text.slice(0, start);
  if (hour.digits === undefined || !isFigure(minutes)) return "hours";
  if (sameHour.exec(before)?.[1] === hour.digits) return "minutes";
  if (!beforeHour.test(before) || goesOn.test(before)) return "hours";
  if (furtherHour.test(chart.text.slice(end)) && !opensRange.test(before)) return "hours";
  if (minutes.value - hour.value !== 12 || isOneDay(chart)) return "minutes";
  return "either";
}

export const saidMinutes: Rule[] = [
  rule("CLOCK", ["NUM", "AND", "NUM"], (hour, _a, minutes, place): Clock | null => {
    if (!/\d\s[ye]\s\d/.test(place.chart.text.slice(place.start, place.end))) return null;
    if (hour.value > 23 || readFigures(hour, minutes, place) !== "minutes") return null;
    const certain = hour.value > 12 || hour.value === 0 || hour.digits?.startsWith("0");
    return { minutes: hour.value * 60 + minutes.value, clear: true, ...(certain ? {} : { open: true }) };
  }),
];

/** Whether "las 8 y 20" is one time or two has to be asked. */
export const eitherTime: Rule = rule("PHRASE", ["AT", "NUM", "AND", "NUM"], (_t, hour, _a, minutes, place) => {
  const { chart, end } = place;
  const words = chart.text.slice(place.start, end);
  const start = end - (/\d+\s[ye]\s\d+$/.exec(words)?.[0].length ?? 0);
  return start < end && readFigures(hour, minutes, { chart, start, end }) === "either"
    ? phrase([{ kind: "unread", words }])
    : null;
});

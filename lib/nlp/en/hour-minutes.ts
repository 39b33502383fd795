import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const NAMED: Record<string, number> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  "twenty five": 25,
  half: 30,
};
const NUMBER = "\\d{1,2}|(?:a\\s)?quarter|half|twenty[\\s-]five|twenty|ten|five";
/** "a quarter past", "10 minutes to", ":15", "minute 40". */
const ITEM = `(?:minute\\s\\d{1,2}|(?:${NUMBER})\\s(?:minutes?\\s|mins?\\s)?(?:past|after|to|before|till|til)|:\\d{2}(?:\\s(?:past|after))?)`;
const LIST = `${ITEM}(?:(?:,\\s?(?:and\\s)?|\\sand\\s)(?:at\\s)?${ITEM})*`;
const pastEveryHour = new RegExp(
  `(?<![\\p{L}\\d])(?:at\\s)?(${LIST})\\s(?:of\\s)?(?:every|each|the)\\shour(?![\\p{L}])`,
  "gu",
);
/** "at half past", "at twenty to" without an hour behind it: a minute of every hour, where there are hours. */
const atPast = new RegExp(
  `(?<![\\p{L}\\d])at\\s((?:${NUMBER})\\s(?:minutes?\\s|mins?\\s)?(?:past|to))(?:\\sthe\\shour)?(?=\\s?[,;:.]|\\s?$|\\son\\s|\\s(?:too|also|as\\swell)(?!\\p{L})|\\sat\\s(?:the\\s)?weekends?(?!\\p{L}))`,
  "gu",
);
/** "…, and [at half past] on Fridays": beside the other minutes. */
const alsoBefore = /(?:^|[\s,;])(?:and|plus|also|but\salso)\s$/u;
const alsoBehind = /^\s(?:on\s\p{L}+\s)?(?:too|also|as\swell)(?!\p{L})/u;
const startingPast = new RegExp(
  `(?<![\\p{L}])(?:starting|beginning|from|start|begin)\\s(?:at\\s|from\\s)?((?:${NUMBER})(?:\\sminutes?)?\\spast)\\s(?:the|each|every)\\shour(?![\\p{L}])`,
  "gu",
);
const minutesPast =
  /(?<![\p{L}\d:])(?:at\s)?((?::?\d{1,2},\s)*:?\d{1,2}(?:\sand\s:?\d{1,2})?)\s(?:minutes?\s)?(?:past|of)\s(?:the|every|each)\shour(?![\p{L}])/gu;
/** "twice an hour, at 10 and 40 past" */
const timesAnHour =
  /(?<![\p{L}\d])(?:(?:once|twice|(?:two|three|four|six|\d)\s?(?:x|times))\s(?:an|each|every|per)\shour|hourly|every\shour)[,:]?\s(?:at\s)?((?::?\d{1,2},\s)*:?\d{1,2}(?:,?\sand\s:?\d{1,2})?)\s(?:minutes?\s|mins?\s)?(?:past|after)(?:\sthe\shour)?(?![\p{L}]|\s\d)/gu;
/** "at :07 and :37" */
const bareMinutes =
  /(?<![\p{L}\d])(?:at|on)\s(:\d{2}(?:(?:,\s?|\sand\s|,\sand\s)(?:at\s)?:\d{2})*)(?![\d:])(?!\s(?:past|after|of|each|every))/gu;
/** "5 minutes before every full hour" */
const beforeFullHour =
  /(?<![\p{L}\d])(\d{1,2}|five|ten|twenty)\s?(?:minutes?|mins?)\s(before|after|past|to)\s(?:(?:every|each|the)\s(?:full|whole)\shour|the\stop\sof\s(?:the|every|each)\shour)(?![\p{L}])/gu;
const halfHour =
  /(?<![\p{L}\d])(?:(?:(?:every|each)\shour|hourly),?\s(?:on|at)\s(?:the\s)?half(?:[\s-]hour|\spast)?|(?:at|on)\sthe\shalf[\s-]hour)(?![\p{L}])/gu;
/** "hourly at a quarter past", before anything but an hour */
const everyHourPast = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:every|each)\\shour|hourly|once\\san\\shour),?\\s(?:(?:at|on)\\s(?:the\\s)?)?((?:${NUMBER})\\s(?:minutes?\\s|mins?\\s)?(?:past|to))(?:\\sthe\\shour)?(?!\\s(?:\\d|the|every|each|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\p{L}]))(?![\\p{L}])`,
  "gu",
);
const hourAtMinute =
  /(?<![\p{L}\d])(?:(?:every|each)\shour|hourly),?\s(?:at|on)\s(?:minute\s|the\s)?:?(\d{2})(?:\sminutes?)?(?!\d|:|\s?[ap]m)/gu;

/** "every 4 hours at half past", "every six hours, offset by 30 minutes" */
const stepsPast = new RegExp(
  `(?<=(?:every|each)\\s(?:\\d{1,2}|two|three|four|six|eight|twelve)\\shours,?\\s)(?:(?:at\\s)?((?:${NUMBER})\\s(?:minutes?\\s|mins?\\s)?past)(?:\\sthe\\shour)?|(?:offset|shifted)\\sby\\s(${NUMBER})(?:\\s(?:minutes?|mins?|an\\shour|hour))?)(?!\\s(?:\\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L}))(?!\\p{L})`,
  "gu",
);

/** "at 6 (pm, not am!)" */
const bracketedHalf =
  /(?<![\p{L}\d:.])(\d{1,2})(?:[:.](\d\d))?\s?\((?:in\sthe\s)?(am|a\.m\.|morning|pm|p\.m\.|afternoon|evening)(?:,?\snot\s(?:in\sthe\s)?\p{L}+)?!?\)/gu;

/** Minutes of every hour: "at ten past and ten to every hour", "hourly at :15". */
export function readHourMinutes(chart: Chart): void {
  for (const { index, 0: words, 1: hour, 2: minute = "0", 3: half = "" } of matchesOf(chart.text, bracketedHalf)) {
    const minutes = (Number(hour) % 12) * 60 + Number(minute) + (/^(?:a|m)(?!ft)/.test(half) ? 0 : 720);
    if (Number(hour) <= 12) chart.add("CLOCK", index, index + words.length, { minutes, clear: true }, "bracketed");
  }
  for (const match of matchesOf(chart.text, pastEveryHour)) {
    const items = (match[1] ?? "").split(/,\s?(?:and\s)?|\sand\s/);
    enter(chart, match, items.map(minuteOf));
  }
  for (const match of matchesOf(chart.text, bareMinutes))
    enter(chart, match, (match[1]?.match(/\d+/g) ?? []).map(Number));
  for (const match of [...matchesOf(chart.text, minutesPast), ...matchesOf(chart.text, timesAnHour)])
    enter(chart, match, (match[1]?.match(/\d+/g) ?? []).map(Number));
  for (const match of [...matchesOf(chart.text, startingPast), ...matchesOf(chart.text, atPast)]) {
    const end = match.index + match[0].length;
    const isAlso = alsoBefore.test(chart.text.slice(0, match.index)) || alsoBehind.test(chart.text.slice(end));
    const also = isAlso ? { also: true as const } : {};
    const slots = [{ kind: "minuteOfHour" as const, minutes: [minuteOf(match[1] ?? "")], ...also }];
    const isMinute = slots.every(({ minutes }) => minutes.every((minute) => minute < 60));
    if (isMinute) chart.add("PHRASE", match.index, end, { slots, strength: "side" }, "phase");
  }
  for (const match of matchesOf(chart.text, stepsPast)) {
    const minutes = [minuteOf(match[1] ?? match[2] ?? "")].filter((minute) => minute < 60);
    const slots = [{ kind: "minuteOfHour" as const, minutes }];
    if (minutes.length > 0)
      chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "side" }, "phase");
  }
  for (const match of matchesOf(chart.text, beforeFullHour)) {
    const minutes = NAMED[match[1] ?? ""] ?? Number(match[1]);
    enter(chart, match, [/before|to/.test(match[2] ?? "") ? 60 - minutes : minutes]);
  }
  for (const match of matchesOf(chart.text, halfHour)) enter(chart, match, [30]);
  for (const match of matchesOf(chart.text, everyHourPast)) enter(chart, match, [minuteOf(match[1] ?? "")]);
  for (const match of matchesOf(chart.text, hourAtMinute)) enter(chart, match, [Number(match[1])]);
}

/** "a quarter to" is minute 45. */
function minuteOf(words: string): number {
  const name = Object.keys(NAMED).findLast((one) =>
    new RegExp(`(?:^|\\s)${one}(?:\\s|$)`).test(words.replace("-", " ")),
  );
  const minutes = Number(/\d+/.exec(words)?.[0] ?? NAMED[name ?? ""]);
  return /\s(?:to|before|till|til)$/.test(words) ? 60 - minutes : minutes;
}

function enter(chart: Chart, match: RegExpExecArray, minutes: number[]): void {
  if (minutes.some((minute) => !(minute < 60))) return;
  const slots = [
    { kind: "interval" as const, count: 1, unit: "hour" as const },
    { kind: "minuteOfHour" as const, minutes },
  ];
  const end = match.index + match[0].length;
  chart.add("PHRASE", match.index, end, { slots, strength: "strong" }, "minute of the hour");
}

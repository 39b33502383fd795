import type { LanguageRules } from "../core/language";
import type { Chart } from "../grammar/chart";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "twenty-two hundred", "oh-eight-hundred", "0800 hours". */
const spokenMilitary =
  /(?<![\p{L}])(?:(oh|zero|o)[\s-])?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[\s-](?:one|two|three))?)[\s-]hundred(?:[\s-]hours)?(?![\p{L}])/gu;
const pastEveryHour =
  /(?<![\p{L}\d])(?:at\s)?(?:minute\s(\d{1,2})|(\d{1,2})\s(?:minutes?\s|mins?\s)?(?:past|after)|:(\d{2})(?:\spast)?|(half|quarter)\spast|(quarter)\sto|(\d{1,2})\s(?:minutes?\s|mins?\s)?(?:to|before))(?:\s(?:of\s)?(?:every|each|the)\shour)(?![\p{L}])/gu;
const halfHour =
  /(?<![\p{L}\d])(?:(?:every|each)\shour|hourly),?\s(?:on|at)\s(?:the\s)?half(?:[\s-]hour|\spast)?(?![\p{L}])/gu;
const minutesPast =
  /(?<![\p{L}\d:])(?:at\s)?((?::?\d{1,2},\s)*:?\d{1,2}(?:\sand\s:?\d{1,2})?)\s(?:minutes?\s)?(?:past|of)\s(?:the|every|each)\shour(?![\p{L}])/gu;
const startingPast =
  /(?<![\p{L}])(?:starting|beginning|from|start|begin)\s(?:at\s|from\s)?(?:(\d{1,2}|five|ten|twenty|twenty-five)|(a\s)?(quarter)|(half))(?:\sminutes?)?\spast\s(?:the|each|every)\shour(?![\p{L}])/gu;
const atHalfPast = /(?<![\p{L}\d])at\s(?:(half)|(?:a\s)?quarter)\spast(?=\s?[,;:.]|\s?$)/gu;
const onTheHalf = /(?<![\p{L}\d])(?:at|on)\sthe\shalf[\s-]hour(?![\p{L}])/gu;
const hourAtMinute =
  /(?<![\p{L}\d])(?:(?:every|each)\shour|hourly),?\s(?:at|on)\s(?:minute\s|the\s)?:?(\d{2})(?:\sminutes?)?(?!\d|:|\s?[ap]m)/gu;
const beforeEvent =
  /(?<![\p{L}\d])(?:\d{1,3}|an?|half\san|a\squarter\sof\san|one|two|three|five|ten|fifteen|twenty|thirty|forty-five)\s?(?:minutes?|mins?|hours?|hrs?|h)\s(?:before|prior\sto|ahead\sof)\s(?:my|our|the|each|every|his|her|their|a)\s(?!hour)(?:\d{1,2}(?::\d{2})?\s?(?:[ap]m)?\s)?\p{L}+/gu;
const LEAP_DAY = "(?:feb(?:ruary)?\\s29(?:th)?|(?:the\\s)?29(?:th)?\\s(?:of\\s)?feb(?:ruary)?)";
const LEAP_YEAR = "(?:(?:each|every|in\\seach|in\\severy|in|on|of)\\s)?(?:a\\s)?leap\\syears?";
const leapDay = new RegExp(
  `(?<![\\p{L}\\d])(?:on\\s)?(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s(?:on\\s)?${LEAP_DAY})(?![\\p{L}])`,
  "gu",
);
const teens =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Hours as soldiers say them, and minutes of every hour. */
export function readSpoken(chart: Chart): void {
  for (const match of chart.text.matchAll(spokenMilitary)) {
    const [first = "", second] = (match[2] ?? "").split(/[\s-]/);
    const hour = teens.indexOf(first) + 1 + (second === undefined ? 0 : teens.indexOf(second) + 1);
    chart.add("CLOCK", match.index, match.index + match[0].length, { minutes: hour * 60, clear: true }, "military");
  }
  for (const match of chart.text.matchAll(pastEveryHour)) {
    const named = match[4] === "half" ? 30 : match[4] === "quarter" ? 15 : match[5] ? 45 : null;
    const minute = named ?? (match[6] ? 60 - Number(match[6]) : Number(match[1] ?? match[2] ?? match[3]));
    enterMinute(chart, match.index, match[0].length, minute);
  }
  for (const match of chart.text.matchAll(minutesPast))
    enterMinutes(chart, match.index, match[0].length, (match[1]?.match(/\d+/g) ?? []).map(Number));
  for (const match of chart.text.matchAll(startingPast)) {
    const named: Record<string, number> = { five: 5, ten: 10, twenty: 20, "twenty-five": 25 };
    const minute = match[4] ? 30 : match[3] ? 15 : (named[match[1] ?? ""] ?? Number(match[1]));
    if (minute > 59) continue;
    const slots = [{ kind: "minuteOfHour" as const, minutes: [minute] }];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "side" }, "phase");
  }
  for (const match of chart.text.matchAll(atHalfPast)) {
    const slots = [{ kind: "minuteOfHour" as const, minutes: [match[1] ? 30 : 15] }];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "side" }, "phase");
  }
  for (const match of chart.text.matchAll(leapDay)) {
    const slots = [{ kind: "yearDay" as const, month: 2, days: [29], recurring: true }];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "strong" }, "leap day");
  }
  for (const match of chart.text.matchAll(beforeEvent)) {
    const slots = [{ kind: "unread" as const, words: match[0] }];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "firm" }, "event");
  }
  for (const match of chart.text.matchAll(onTheHalf)) enterMinute(chart, match.index, match[0].length, 30);
  for (const match of chart.text.matchAll(halfHour)) enterMinute(chart, match.index, match[0].length, 30);
  for (const match of chart.text.matchAll(hourAtMinute))
    enterMinute(chart, match.index, match[0].length, Number(match[1]));
}

function enterMinute(chart: Chart, start: number, length: number, minute: number): void {
  enterMinutes(chart, start, length, [minute]);
}

function enterMinutes(chart: Chart, start: number, length: number, minutes: number[]): void {
  if (minutes.some((minute) => minute > 59)) return;
  const slots = [
    { kind: "interval" as const, count: 1, unit: "hour" as const },
    { kind: "minuteOfHour" as const, minutes },
  ];
  chart.add("PHRASE", start, start + length, { slots, strength: "strong" }, "minute of the hour");
}

export const rules: LanguageRules = {
  phrases: [
    rule("PHRASE", ["AMOUNT", "RELDAY"], ({ count, unit }, { count: days }) =>
      unit === "week" || unit === "day"
        ? phrase([{ kind: "relative", unit: "day", count: days + count * (unit === "week" ? 7 : 1) }])
        : null,
    ),
    rule("PHRASE", ["AMOUNT", "ON?", "WEEKDAY"], ({ count, unit }, _o, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit: "week", count, weekday: day, exact: true }], "weak") : null,
    ),
    rule("PHRASE", ["EVERY", "NUM", "UNIT", "PART"], (_e, { value }, unit, { part }) =>
      unit === "day"
        ? phrase([
            { kind: "interval", count: value, unit },
            { kind: "partOfDay", part },
          ])
        : null,
    ),
  ],
};

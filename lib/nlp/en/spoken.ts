import type { IntervalUnit, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";

/** "twenty-two hundred", "oh-eight-hundred", "0800 hours". */
const spokenMilitary =
  /(?<![\p{L}])(?:(oh|zero|o)[\s-])?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[\s-](?:one|two|three))?)[\s-]hundred(?:[\s-]hours)?(?![\p{L}])/gu;
const teens =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const HOURS =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[\\s-](?:one|two|three))?";
const MINUTES =
  "(?:oh|zero)[\\s-](?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?";
/** "oh seven thirty", "twenty-three fifteen", "fourteen oh five" */
const spokenDigital = new RegExp(
  `(?<![\\p{L}-])(?:(oh|zero)[\\s-])?(${HOURS})[\\s-](${MINUTES})(?:\\shours)?(?![\\p{L}-])`,
  "gu",
);

/** "10 minutes before my 3pm meeting": the time of something that has one of its own. */
const beforeEvent =
  /(?<![\p{L}\d])(?:\d{1,3}|an?|half\san|a\squarter\sof\san|one|two|three|five|ten|fifteen|twenty|thirty|forty-five)\s?(?:minutes?|mins?|hours?|hrs?|h)\s(?:before|prior\sto|ahead\sof)\s(?:my|our|the|each|every|his|her|their|a)\s(?!hour)(?:\d{1,2}(?::\d{2})?\s?(?:[ap]m)?\s)?\p{L}+/gu;

/** "a week before, at 10": before what is said elsewhere. */
const beforehand =
  /(?<![\p{L}\d])(?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten)\s(?:minutes?|mins?|hours?|days?|weeks?|months?)\s(?:before|beforehand|earlier|prior|ahead|in\sadvance)(?:\stoo|\sas\swell)?(?=\s?(?:[,;.]|$|every\s|each\s))/gu;

/** "at 5-hour intervals", "at intervals of 20 minutes" */
const intervals =
  /(?<![\p{L}\d])(?:(?:at|in|with|on)\s)?(?:(\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty)[\s-](second|minute|hour|day|week)s?\sintervals?|intervals\sof\s(\d{1,3})\s(second|minute|hour|day|week)s?)(?![\p{L}])/gu;
const named: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  "forty five": 45,
  "forty-five": 45,
};

/** "in three weeks' time" */
const time =
  /(?<![\p{L}])in\s(?:about\s)?(\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve)\s(minute|hour|day|week|month|year)(?:s'|'s|s)\stime(?![\p{L}])/gu;

/** "…, still 3pm": the time that was said before. */
const stillSaid =
  /(?<=[,;.]\s)(?:but\s)?still\s(?:at\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)?(?=\s?(?:[,;.!]|$))/gu;

const LEAP_DAY = "(?:feb(?:ruary)?\\s29(?:th)?|(?:the\\s)?29(?:th)?\\s(?:of\\s)?feb(?:ruary)?)";
const LEAP_YEAR = "(?:(?:each|every|in\\seach|in\\severy|in|on|of)\\s)?(?:a\\s)?leap\\syears?";
const leapDay = new RegExp(
  `(?<![\\p{L}\\d])(?:every|each|on)\\s(?:the\\s)?leap\\sdays?(?![\\p{L}])|(?<![\\p{L}\\d])(?:on\\s)?(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s(?:on\\s)?${LEAP_DAY})(?![\\p{L}])`,
  "gu",
);

/** "or the last day when the month is shorter" */
const lastIfShorter =
  /(?<![\p{L}\d])(?:or|otherwise|else)\s(?:on\s)?the\slast\s(?:day|one)(?:\sof\sthe\smonth)?,?\s(?:(?:when|if|where|in\scase)\s(?:the|a|that)\smonth\s(?:is\sshorter|has\s(?:fewer|less|no|only)(?:\s\S+){0,3}?)|(?:in|for|of|on)\s(?:the\s)?shorter\s(?:months|ones))(?![\p{L}])/gu;

const WORKDAY = "(?:weekday|working\\sday|business\\sday|workday|work\\sday)";
/** "the nearest weekday to the 20th", "on the 15th, or the nearest weekday to it" */
const nearest = new RegExp(
  `(?<![\\p{L}\\d])(?:on\\s)?(?:the\\s)?(?:(?:nearest|closest)\\s${WORKDAY}\\s(?:to\\s)?the\\s(\\d{1,2})(?:st|nd|rd|th)|(\\d{1,2})(?:st|nd|rd|th),?\\sor\\s(?:on\\s)?the\\s(?:nearest|closest)\\s${WORKDAY}(?:\\sto\\s(?:it|that))?)(?:\\sof\\s(?:each|every|the)\\smonth)?(?![\\p{L}])`,
  "gu",
);

/** "the first workday of the week", "the last day of each week" */
const dayOfWeek =
  /(?<![\p{L}\d])(?:on\s)?(?:the\s)?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\s(workday|weekday|working\sday|business\sday|day)\sof\s(?:the|each|every|a)\s(?:working\s|work\s)?week(?![\p{L}])/gu;
const places = ["first", "second", "third", "fourth", "fifth"];

/** "0415Z" */
const zulu = /(?<!\d)([01]\d|2[0-3]):?([0-5]\d)\s?z(?![\p{L}\d])/gu;

/** "outside business hours" */
const outsideHours =
  /(?<![\p{L}])outside\s(?:of\s)?(?:normal\s|regular\s|the\s)?(?:business|office|working|work)\shours(?![\p{L}])/gu;

/** "on even hours", "at every odd hour" */
const parityHours =
  /(?<![\p{L}])(?:(?:on|at|in|during)\s)?(?:(?:every|each|all|the)\s)?(even|odd)(?:-numbered)?\shours?(?![\p{L}])/gu;

/** "through the end of term on [18 December]" */
const untilEvent =
  /(?<![\p{L}])(?:until|till|til|through|up\sto)\s(?:the\s)?(?:(?:end|start|beginning|close|last\sday|launch|opening|deadline)\s(?:of\s)?(?:the\s|our\s|my\s)?)?(?:term|semester|season|school\syear|project|sprint|campaign|year|course|event|exam|exams|trial|contract|holidays|summer|winter)\s(?:on|,)\s(?=\p{L}|\d)/gu;

const fromNow = /(?<![\p{L}])(?:starting|beginning|start|begin|effective)\s(?:right\s)?now(?![\p{L}])/gu;

/** "remind me half an hour before", behind a time */
const shift =
  /(?<![\p{L}\d])(?:(half\san|an?|a\squarter\sof\san)\shour|(\d{1,3}|five|ten|fifteen|twenty|thirty|forty[\s-]five)\s?(?:minutes?|mins?)|(\d{1,2}|two|three|four|six)\s?(?:hours?|hrs?))\s(?:before|beforehand|earlier|prior|ahead|in\sadvance)(?=\s?(?:[,;.!]|$))/gu;

/** "…, three days before": before a date that is told. */
const daysBefore =
  /(?<![\p{L}\d])(\d{1,2}|an?|one|two|three|four|five|six|seven|ten)\s(day|week)s?\s(?:before|beforehand|earlier|prior|ahead|in\sadvance)(?=\s?(?:[,;.!]|$|at\s|every\s|each\s))/gu;

/** "in Q1 2027" */
const quarterOfYear = /(?<![\p{L}])(?:in|during|throughout|for)\sq([1-4])\s(?:of\s)?(20\d\d)(?![\p{L}\d])/gu;

/** "for the rest of the week" */
const restOf =
  /(?<![\p{L}])(?:for\s)?(?:the\s)?(?:rest|remainder)\sof\s(?:the|this)\s(week|month|year)(?![\p{L}])|(?<![\p{L}])(?:(?:just|only)\s(?:for\s)?|for\s)this\s(week|month|year)(?:\sonly)?(?=\s?(?:[,;:.!]|$))|(?<![\p{L}])this\s(week|month|year)\sonly(?![\p{L}])|(?<=(?:every|each)\s(?:single\s)?(?:day|weekday|morning|evening|night|afternoon)\s)this\s(week|month)(?![\p{L}])|(?<=(?:^|[.;:]\s))this\s(week|month)(?=,?\s[^.;]{0,60}(?:every|each)\s)/gu;

/** What no rule can say because it needs more than words side by side. */
export function readSpoken(chart: Chart): void {
  for (const match of chart.text.matchAll(spokenMilitary)) {
    const [first = "", second] = (match[2] ?? "").split(/[\s-]/);
    const hour = teens.indexOf(first) + 1 + (second === undefined ? 0 : teens.indexOf(second) + 1);
    chart.add("CLOCK", match.index, match.index + match[0].length, { minutes: hour * 60, clear: true }, "military");
  }
  for (const match of chart.text.matchAll(spokenDigital)) {
    const [hour, minute] = [
      spokenNumber(match[2] ?? ""),
      spokenNumber((match[3] ?? "").replace(/^(?:oh|zero)[\s-]/, "")),
    ];
    // "at nine thirty" may be evening; "oh seven thirty" and "fourteen thirty" may not. "Twenty-five" is a number.
    if (match[1] === undefined && (hour < 13 || (hour === 20 && minute < 10))) continue;
    chart.add(
      "CLOCK",
      match.index,
      match.index + match[0].length,
      { minutes: hour * 60 + minute, clear: true },
      "digital",
    );
  }
  enterAll(chart, leapDay, "strong", () => ({ kind: "yearDay", month: 2, days: [29], recurring: true }));
  enterAll(chart, lastIfShorter, "firm", () => ({ kind: "lastIfShorter" }));
  enterAll(chart, restOf, "firm", ([, ...units]) => ({
    kind: "bound",
    bound: { kind: "end", day: lastOf(units.find((unit) => unit !== undefined)) },
  }));
  for (const match of chart.text.matchAll(quarterOfYear)) {
    const [quarter, year] = [Number(match[1]), Number(match[2])];
    const slots = [
      {
        kind: "bound" as const,
        bound: { kind: "start" as const, day: { kind: "date" as const, year, month: quarter * 3 - 2, day: 1 } },
      },
      { kind: "bound" as const, bound: { kind: "end" as const, day: lastDay(year, quarter * 3) } },
    ];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "weak" }, "quarter");
  }
  for (const match of chart.text.matchAll(zulu)) {
    const end = match.index + match[0].length;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    chart.add("CLOCK", match.index, end - 1, { minutes, clear: true }, "zulu");
    chart.add("ZONE", end - 1, end, "UTC", "zulu");
  }
  for (const match of chart.text.matchAll(parityHours)) {
    const first = match[1] === "odd" ? 1 : 0;
    const times = Array.from({ length: 12 }, (_, index) => ({ minutes: (first + index * 2) * 60 }));
    const slots = [{ kind: "everyDay" as const }, { kind: "times" as const, times }];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "strong" }, "hours");
  }
  enterAll(chart, dayOfWeek, "strong", ([, place = "", day]) => ({
    kind: "weekdays",
    weekdays: [
      place === "last" ? (day === "day" ? 0 : 5) : /^\d/.test(place) ? Number(place[0]) : places.indexOf(place) + 1,
    ],
    recurring: true,
  }));
  enterAll(chart, nearest, "strong", ([, to, or]) => ({ kind: "nearestWorkday", days: [Number(to ?? or)] }));
  enterAll(chart, outsideHours, "strong", () => ({ kind: "excludePart", part: "hours" }));
  for (const match of chart.text.matchAll(untilEvent))
    chart.add("UNTIL", match.index, match.index + match[0].trimEnd().length, {}, "event");
  enterAll(chart, fromNow, "firm", () => ({ kind: "delay", seconds: 0 }));
  enterAll(chart, shift, "aside", ([words, hour, minutes, hours]) => ({
    kind: "earlier",
    minutes: hour ? hourPart(hour) : numberOf(minutes ?? "0") + numberOf(hours ?? "0") * 60,
    words,
  }));
  readBeforehand(chart);
  enterAll(chart, intervals, "strong", ([, count, unit, counted, ofUnit]) => ({
    kind: "interval",
    count: numberOf(count ?? counted),
    unit: (unit ?? ofUnit ?? "hour") as IntervalUnit,
  }));
  enterAll(chart, time, "strong", ([, count = "", unit]) => after(/^an?$/.test(count) ? 1 : numberOf(count), unit));
  enterAll(chart, stillSaid, "aside", () => ({ kind: "dropped" }));
}

/** Days before a date of the year move it; before anything else they are asked for. */
function readBeforehand(chart: Chart): void {
  const isDated = chart.has("MONTH") && !/(?<![\p{L}])(?:too|also|as\swell)(?![\p{L}])/u.test(chart.text);
  for (const pattern of isDated ? [beforeEvent] : [beforehand, beforeEvent])
    enterAll(chart, pattern, "firm", ([words]) => ({ kind: "unread", words }));
  if (isDated)
    enterAll(chart, daysBefore, "aside", ([words, count = "", unit]) => ({
      kind: "earlier",
      minutes: (/^an?$/.test(count) ? 1 : numberOf(count)) * (unit === "week" ? 7 : 1) * 1440,
      words,
    }));
}

/** 0 to 59 in words. */
function spokenNumber(words: string): number {
  const [first = "", second = ""] = words.split(/[\s-]/);
  const tens = ["twenty", "thirty", "forty", "fifty"].indexOf(first);
  const unit = (word: string): number => (word === "zero" ? 0 : teens.indexOf(word) + 1);
  return tens < 0 ? unit(first) : (tens + 2) * 10 + (second === "" ? 0 : unit(second));
}

function hourPart(words: string): number {
  if (words.startsWith("half")) return 30;
  return words.includes("quarter") ? 15 : 60;
}

function after(count: number, unit: string | undefined): Slot {
  if (unit === "minute" || unit === "hour") return { kind: "delay", seconds: count * (unit === "hour" ? 3600 : 60) };
  if (unit === "week") return { kind: "relative", unit, count, exact: true };
  return { kind: "relative", unit: unit === "month" || unit === "year" ? unit : "day", count };
}

const numberOf = (words = ""): number => named[words] ?? Number(words);

const lastDay = (year: number, month: number) => ({
  kind: "date" as const,
  year,
  month,
  day: new Date(Date.UTC(year, month, 0)).getUTCDate(),
});

function lastOf(unit: string | undefined) {
  if (unit === "week") return { kind: "relative" as const, unit: "week" as const, count: 0, weekday: 0 };
  if (unit === "month") return { kind: "monthDays" as const, days: [-1], recurring: false };
  return { kind: "yearDay" as const, month: 12, days: [31], recurring: false };
}

function enterAll(chart: Chart, pattern: RegExp, strength: Strength, slotOf: (match: RegExpExecArray) => Slot): void {
  for (const match of chart.text.matchAll(pattern))
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots: [slotOf(match)], strength }, "spoken");
}

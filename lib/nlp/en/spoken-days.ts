import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterDaysBehind } from "../shared-rules/days-ahead";
import { enterMiddleMonth } from "../shared-rules/middle-month";
import { enterSpoken } from "./enter-spoken";
import { numberOf } from "./spoken-numbers";

const LEAP_DAY = "(?:feb(?:ruary)?\\s29(?:th)?|(?:the\\s)?29(?:th)?\\s(?:of\\s)?feb(?:ruary)?)";
const LEAP_YEAR =
  "(?:(?:(?:each|every|in\\seach|in\\severy|in|on|of)\\s)?(?:a\\s)?leap\\syears?|when(?:ever)?\\s(?:there\\sis\\sone|it\\s(?:exists|comes\\s(?:a)?round)|we\\shave\\sone))";
const leapDay = new RegExp(
  `(?<![\\p{L}\\d])(?:every|each|on)\\s(?:the\\s)?leap\\sdays?(?![\\p{L}])|(?<![\\p{L}\\d])(?:on\\s)?(?:${LEAP_DAY}[,\\s]+(?:(?:so|obviously|only|just|which|is|of|course)[,\\s]+)*${LEAP_YEAR}|${LEAP_YEAR},?\\s(?:on\\s)?${LEAP_DAY})(?![\\p{L}])`,
  "gu",
);

/** "or the last day when the month is shorter", "or the last day if there is none" */
const lastIfShorter =
  /(?<![\p{L}\d])(?:or|otherwise|else)\s(?:on\s)?the\slast\s(?:day|one)(?:\sof\sthe\smonth)?,?\s(?:(?:when|if|where|in\scase)\s(?:(?:the|a|that)\smonth\s(?:is\sshorter|has\s(?:fewer|less|no|only)(?:\s\S+){0,3}?)|there\s(?:is|isn't)\s(?:no(?:ne|t\sone)?|one)(?:\ssuch\sday)?|it\sdoesn't\sexist)|(?:in|for|of|on)\s(?:the\s)?shorter\s(?:months|ones))(?![\p{L}])/gu;

const WORKDAY = "(?:weekday|working\\sday|business\\sday|workday|work\\sday)";
/** "… when that lands on a weekend" */
const ON_WEEKEND =
  ",?\\s(?:if|when|whenever|where|should)\\s(?:that|it|this|the\\s\\d{1,2}(?:st|nd|rd|th))(?:'s|\\sis|\\sfalls?|\\slands?)\\s(?:on\\s)?(?:an?\\s|the\\s)?(?:weekend|saturday\\sor\\s(?:an?\\s)?sunday)";
/** "the nearest weekday to the 20th", "on the 15th, or the nearest weekday to it" */
const nearest = new RegExp(
  `(?<![\\p{L}\\d])(?:on\\s)?(?:the\\s)?(?:(?:nearest|closest)\\s${WORKDAY}\\s(?:to\\s)?the\\s(\\d{1,2})(?:st|nd|rd|th)|(\\d{1,2})(?:st|nd|rd|th)(?:\\sof\\s(?:each|every|the)\\smonth)?,?\\s(?:or|(?:moved|shifted|brought|pushed)\\sto)\\s(?:on\\s)?the\\s(?:nearest|closest)\\s${WORKDAY}(?:\\sto\\s(?:it|that))?(?:${ON_WEEKEND})?)(?:\\sof\\s(?:each|every|the)\\smonth)?(?![\\p{L}])`,
  "gu",
);

/** "the first workday of the week", "the last day of each week" */
const dayOfWeek =
  /(?<![\p{L}\d])(?:on\s)?(?:the\s)?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\s(workday|weekday|working\sday|business\sday|day)\sof\s(?:the|each|every|a)\s(?:working\s|work\s)?week(?![\p{L}])/gu;
const places = ["first", "second", "third", "fourth", "fifth"];

/** "in Q1 2027" */
const quarterOfYear = /(?<![\p{L}])(?:in|during|throughout|for)\sq([1-4])\s(?:of\s)?(20\d\d)(?![\p{L}\d])/gu;

/** "every weekday in Q4"; behind a verb of the past it is the thing's own. */
const quarterOfYears =
  /(?<![\p{L}])(?:in|during|throughout)\s(?:each\s|every\s)?q([1-4])(?![\p{L}\d]|\s(?:of\s)?20\d\d|'s)/gu;

const namesDayBefore = (chart: Chart, place: number): boolean =>
  [...chart.all("WEEKDAY"), ...chart.all("DAYGROUP")].some(({ end }) => end <= place);

/** "for the rest of the week" */
const restOf =
  /(?<![\p{L}])(?:for\s)?(?:the\s)?(?:rest|remainder)\sof\s(?:the|this)\s(week|month|year)(?![\p{L}])|(?<![\p{L}])(?:(?:just|only)\s(?:for\s)?|for\s)this\s(week|month|year)(?:\sonly)?(?=\s?(?:[,;:.!]|$))|(?<![\p{L}])this\s(week|month|year)\sonly(?![\p{L}])|(?<=(?:every|each)\s(?:single\s)?(?:day|weekday|morning|evening|night|afternoon)\s)this\s(week|month)(?![\p{L}])|(?<=(?:^|[.;:]\s))this\s(week|month)(?=,?\s[^.;]{0,60}(?:every|each)\s)/gu;

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december".split("|");
/** "for the rest of November" */
const restOfMonth = new RegExp(
  `(?<![\\p{L}])(?:for\\s)?(?:the\\s)?(?:rest|remainder)\\sof\\s(${MONTHS.join("|")})(?![\\p{L}])`,
  "gu",
);

/** "biweekly on Tuesdays" is every other week; without a weekday or a start it may be twice a week. */
const biweekly = /(?<![\p{L}])bi-?weekly(?![\p{L}])/gu;

const biweeklyMeanings: Slot[][] = [
  [
    { kind: "interval", count: 2, unit: "week" },
    { kind: "weekdays", weekdays: [1], recurring: true },
  ],
  [{ kind: "weekdays", weekdays: [1, 4], recurring: true }],
];

function readBiweekly(chart: Chart): void {
  const isDated = (["WEEKDAY", "DAYGROUP", "RELDAY", "MONTH"] as const).some((category) => chart.has(category));
  for (const { index, 0: words } of matchesOf(chart.text, biweekly))
    if (isDated) chart.add("ADVERB", index, index + words.length, { count: 2, unit: "week" }, "biweekly");
    else {
      const said = `${words}: twice a week, or every other week?`;
      const slots = [{ kind: "unread" as const, words: said, meanings: biweeklyMeanings }];
      chart.add("PHRASE", index, index + words.length, { slots, strength: "strong" }, "biweekly");
    }
}

/** "tomorrow and the day after" */
const dayAfter =
  /(?<=(?:tomorrow|tmrw)(?:\s(?:and|&|plus)|,)\s|(?:tomorrow|tmrw)[^.!?]{1,40}[,;:]\s|(?:tomorrow|tmrw)\s[^.!?,]{1,20}\s(?:and|&|plus)\s)(?:on\s)?(?:the\sday\safter(?!\s(?:tomorrow|the|my|our|each|every|an?|\d|\p{L}+day)(?![\p{L}]))(?:\sthat)?)(?![\p{L}])/gu;
/** "…, and the next day at 8 send the result" */
const nextDay =
  /(?<![\p{L}])(?:on\s)?the\s(?:day\safter(?:\sthat)?|(?:next|following)\sday)(?=,?\s(?:at|by|around)\s(?:\d|noon|half|quarter))/gu;
/** "take it down the Monday after at 7": of what day, only the words before say. */
const weekdayAfter =
  /(?<![\p{L}])(?:on\s)?the\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s(?:after|afterwards)(?:\sthat)?(?=,?\s(?:at|by|around)\s(?:\d|noon|half|quarter)|\s?(?:[.,;!]|$))/gu;
/** "this time tomorrow", "this time next week" */
const thisTime = /(?<![\p{L}])(?:at\s)?(?:this|the\ssame)\stime\s(tomorrow|next\sweek)(?![\p{L}])/gu;
/** "tomorrow, same time", "in 2 days at the same time as now" */
const sameTime =
  /(?<![\p{L}])(?:same\stime\s(tomorrow|next\sweek)|(?:(tomorrow|next\sweek)|in\s(\d{1,2}|an?|two|three|four|five|six|ten)\s(day|week)s?(?:'?\stime)?),?\s(?:at\s)?(?:the\s)?same\stime)(?:\sas\s(?:now|today))?(?![\p{L}])/gu;
/** "each spring on March 20" */
const eachSeason =
  /(?<![\p{L}])(?:each|every)\s(?:spring|summer|autumn|fall|winter)(?=,?\s(?:on\s)?(?:the\s)?(?:\d|jan|feb|mar|apr|may\s\d|jun|jul|aug|sep|oct|nov|dec))/gu;
const DATES_OF_YEAR =
  "(?:\\d|two|three|four|five|six)\\s(?:dates|days)\\s(?:a|each|every|per|in\\sthe|of\\sthe)\\syear";
/** "Two dates a year matter, 1 March and 1 September: …": told of the dates, which are of every year. */
const datesOfYear = new RegExp(
  `(?<=^|[.:;!?]\\s)(?:there\\sare\\s)?${DATES_OF_YEAR}(?!\\p{L})|(?<![\\p{L}\\d])(?:on\\s)?${DATES_OF_YEAR}(?=[,:]?\\s(?:on\\s)?(?:the\\s)?(?:\\d|${MONTHS.map((month) => month.slice(0, 3)).join("|")}))`,
  "gu",
);
/** "every summer, on Mondays", "autumn Saturdays" */
const everySeason =
  /(?<![\p{L}])(?:each|every|throughout(?:\sthe)?|over\sthe|all)\s(?:spring|summer|autumn|fall|winter)(?:\slong)?(?![\p{L}])(?!\s(?:sale|break|holidays?|term|school|camp|season)(?![\p{L}]))|(?<![\p{L}])(?:on\s)?(?:spring|summer|autumn|fall|winter)(?=\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|weekdays)(?![\p{L}]))/gu;
/** "each day this week and next week" */
const twoWeeks = /(?<![\p{L}])(?:for\s|during\s)?(?:both\s)?this(?:\sweek)?\sand\snext\sweek(?![\p{L}'])/gu;
const WEEKDAY = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";
const weekdayNames = WEEKDAY.split("|");
/** "every 13th that is a Friday" */
const dayThatIs = new RegExp(
  `(?<![\\p{L}\\d])(?:on\\s)?(?:every|each|any)\\s(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s(?:the|a|each|every)\\smonth\\s)?(?:that|which|when\\sit|if\\sit)(?:'s|\\sis|\\sfalls\\son|\\shappens\\sto\\s(?:be|fall\\son))\\s(?:an?\\s)?(${WEEKDAY})(?![\\p{L}])`,
  "gu",
);
/** "all days whose name begins with T" */
const daysByLetter =
  /(?<![\p{L}])(?:on\s)?(?:(?:all|every|each|the)\s)?(?:week)?days?\s(?:of\sthe\sweek\s)?(?:whose\snames?|that|which)\s(?:begins?|starts?)\swith\s(?:an?\s|the\sletter\s)?"?([mtwfs])"?(?![\p{L}])/gu;

/** "on the eve of every 1 May" */
const eveOf = /(?<![\p{L}])(?:the\s)?eve\s(of)\s/gu;

/** "the middle month of each quarter" */
const middleMonth = /(?<=the\s)middle(?=\smonth(?:\sof\s|\s?(?:[,;.]|$)))/gu;

function readPlaces(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, dayAfter)) {
    // "the day after tomorrow …, and the day after that …"
    const before = chart.all("RELDAY").filter(({ end }) => end <= index);
    const last = before.reduce((far, { value }) => Math.max(far, value.count), 1);
    chart.add("RELDAY", index, index + words.length, { count: last + 1 }, "day after");
  }
  enterDaysBehind(chart, nextDay);
  for (const { index, 0: words } of matchesOf(chart.text, weekdayAfter))
    chart.add("PHRASE", index, index + words.length, { slots: [{ kind: "unread", words }], strength: "firm" }, "after");
  if (chart.has("MONTH"))
    for (const { index, 0: words } of matchesOf(chart.text, datesOfYear)) {
      const slots: Slot[] = [{ kind: "interval", count: 1, unit: "year" }];
      const end = index + words.length;
      const isKept = /^\s(?:matter|count|are|on\swhich)(?!\p{L})/u.test(chart.text.slice(end))
        ? { isKept: true as const }
        : {};
      chart.add("PHRASE", index, end, { slots, strength: "firm", ...isKept }, "dates of the year");
    }
  for (const { index, 0: words } of matchesOf(chart.text, eachSeason))
    chart.add("EVERY_YEAR", index, index + words.length, {}, "season");
  enterSpoken(chart, twoWeeks, "firm", () => ({
    kind: "bound",
    bound: { kind: "end", day: { kind: "relative", unit: "week", count: 1, weekday: 0 } },
  }));
  enterSpoken(chart, dayThatIs, "strong", ([, day, weekday = ""]) => ({
    kind: "monthDays",
    days: [Number(day)],
    recurring: true,
    weekdays: [weekdayNames.indexOf(weekday)],
  }));
  enterSpoken(chart, daysByLetter, "strong", ([, letter = ""]) => ({
    kind: "weekdays",
    weekdays: weekdayNames.flatMap((name, day) => (name.startsWith(letter) ? [day] : [])),
    recurring: true,
  }));
  enterSpoken(chart, everySeason, "strong", ([words]) => ({ kind: "unread", words }));
  for (const { index, 0: words } of matchesOf(chart.text, eveOf)) {
    const of = index + words.length - "of ".length;
    chart.add("AMOUNT", index, of - 1, { count: 1, unit: "day" }, "eve");
    chart.add("BEFORE", of, of + "of".length, {}, "eve");
  }
  enterMiddleMonth(chart, middleMonth);
  enterSpoken(chart, thisTime, "strong", ([, day]) => ({
    kind: "delay",
    seconds: daysTo(day) * 86_400,
  }));
  // Beside another time it is that one.
  if (chart.has("CLOCK")) return;
  enterSpoken(chart, sameTime, "strong", ([, first, second, count, unit]) => {
    const number = /^an?$/.test(count ?? "") ? 1 : numberOf(count ?? "1");
    const days = count === undefined ? daysTo(first ?? second) : number * (unit === "week" ? 7 : 1);
    return { kind: "delay", seconds: days * 86_400 };
  });
}

const daysTo = (day: string | undefined): number => (day === "tomorrow" ? 1 : 7);

/** Days by their place in a week, a month, a quarter or a year. */
export function readDays(chart: Chart): void {
  readBiweekly(chart);
  readPlaces(chart);
  enterSpoken(chart, leapDay, "strong", () => ({ kind: "yearDay", month: 2, days: [29], recurring: true }));
  enterSpoken(chart, lastIfShorter, "firm", () => ({ kind: "lastIfShorter" }));
  enterSpoken(chart, restOf, "firm", (match) => {
    const [words, ...units] = match;
    // "at 5 on Saturdays, but 6:30 the rest of the week": the other days.
    const isOthers =
      units.includes("week") && /^(?:the\s)?(?:rest|rem)/.test(words) && namesDayBefore(chart, match.index);
    if (isOthers) return { kind: "weekdays", weekdays: [0, 1, 2, 3, 4, 5, 6], recurring: true, others: true };
    return {
      kind: "bound",
      bound: { kind: "end", day: lastOf(units.find((unit) => unit !== undefined)) },
    };
  });
  enterSpoken(chart, restOfMonth, "firm", ([, month = ""]) => ({
    kind: "bound",
    bound: {
      kind: "end",
      day: { kind: "yearDay", month: MONTHS.indexOf(month) + 1, days: [-1], recurring: false },
    },
  }));
  for (const match of matchesOf(chart.text, quarterOfYear)) {
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
  for (const { 0: words, 1: quarter, index } of matchesOf(chart.text, quarterOfYears)) {
    const last = Number(quarter) * 3;
    const slots = [{ kind: "months" as const, months: [last - 2, last - 1, last] }];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "weak" }, "quarter");
  }
  enterSpoken(chart, dayOfWeek, "strong", ([, place = "", day]) => ({
    kind: "weekdays",
    weekdays: [
      place === "last" ? (day === "day" ? 0 : 5) : /^\d/.test(place) ? Number(place[0]) : places.indexOf(place) + 1,
    ],
    recurring: true,
  }));
  enterSpoken(chart, nearest, "strong", ([, to, or]) => ({ kind: "nearestWorkday", days: [Number(to ?? or)] }));
}

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

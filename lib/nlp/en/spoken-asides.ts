import type { PartOfDay } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";
import { numberOf } from "./spoken-numbers";
import { VERB } from "./verbs";

/** "10 minutes before my 3pm meeting": the time of something that has one of its own. */
const beforeEvent =
  /(?<![\p{L}\d])(?:\d{1,3}|an?|half\san|a\squarter\sof\san|one|two|three|five|ten|fifteen|twenty|thirty|forty-five)\s?(?:minutes?|mins?|hours?|hrs?|h)\s(?:before|prior\sto|ahead\sof)\s(?:my|our|the|each|every|his|her|their|a)\s(?!hour)(?:\d{1,2}(?::\d{2})?\s?(?:[ap]m)?\s)?\p{L}+/gu;

/** "two days before my exam": the day of something of somebody's own. */
const daysBeforeEvent =
  /(?<![\p{L}\d])(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten)\s(?:days?|weeks?)\s(?:before|prior\sto|ahead\sof)\s(?:my|our|his|her|their)\s\p{L}+/gu;

/** "a week before, at 10": before what is said elsewhere. */
const beforehand =
  /(?<![\p{L}\d])(?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten)\s(?:minutes?|mins?|hours?|days?|weeks?|months?)\s(?:before|beforehand|earlier|prior|ahead|in\sadvance)(?:\stoo|\sas\swell)?(?=\s?(?:[,;.]|$|every\s|each\s))/gu;

/** "remind me half an hour before", "2 hours before that", "10 minutes before each", behind a time */
const shift =
  /(?<![\p{L}\d])(?:(half\san|an?|a\squarter\sof\san)\shour|(\d{1,3}|five|ten|fifteen|twenty|thirty|forty[\s-]five)\s?(?:minutes?|mins?)|(\d{1,2}|two|three|four|six)\s?(?:hours?|hrs?))\s(?:(?:before|ahead\sof)(?:\s(?:that|it|then|each(?:\sone)?|every\sone|all\sof\sthem|each\s(?:of\s)?(?:them|time)))?|beforehand|earlier|prior|ahead|in\sadvance)(?=\s?(?:[,;.!]|$)|\s(?:at|whether|if|that|about|to|via|in)\s)/gu;

/** "the import ends at 3:30; check it 15 minutes later": behind a time that is told. */
const shiftedOn =
  /(?<![\p{L}\d]|(?:again|and|once\smore)\s)(?:(half\san|an?|a\squarter\sof\san)\shour|(\d{1,3}|five|ten|fifteen|twenty|thirty|forty[\s-]five)\s?(?:minutes?|mins?)|(\d{1,2}|two|three|four|six)\s?(?:hours?|hrs?))\s(?:later|afterwards?|after(?:\s(?:that|it|then))?)(?=\s?(?:[,;.!]|$))/gu;

/** "…, three days before": before a date that is told. */
const daysBefore =
  /(?<![\p{L}\d])(\d{1,2}|an?|one|two|three|four|five|six|seven|ten)\s(day|week)s?\s(?:before|beforehand|earlier|prior|ahead|in\sadvance)(?:\s(?:that|then|it)(?:\s(?:day|date))?)?(?=\s?(?:[,;.!]|$|at\s|every\s|each\s|to\s\p{L}))/gu;

/** "…, and two days before remind me to move the money": what opens a job before another one. */
const aheadOfJob = new RegExp(
  `(?<=^|[,;.]\\s(?:(?:and|but|then|also)\\s)*|\\s(?:and|but|plus)\\s(?:also\\s)?)(?:(?:the|an?|one)\\s(day|night|evening|afternoon|morning|week)|(half\\san|an?)\\shour|(\\d{1,3}|two|three|four|five|six|seven|ten|fifteen|twenty|thirty)\\s(minute|min|hour|hr|day|week)s?)\\s(?:before|earlier|prior|beforehand|in\\sadvance)(?:\\s(?:that|then|it))?(?=,?\\s(?:(?:at|around|by)\\s[^,;.]{1,12}?,?\\s)?(?:please\\s)?(?:${VERB})\\s)`,
  "gu",
);

const unitMinutes: Readonly<Record<string, number>> = { minute: 1, min: 1, hour: 60, hr: 60, week: 10_080 };

/** "weekdays at 7 but on Fridays an hour later" */
const shifted =
  /(?<=(?:days?|weekends?|(?:mon|tue|wed|thu|fri|sat|sun)s?),?\s)(?:an?|half\san|one|two|three|\d{1,3})\s(?:hours?|hrs?|minutes?|mins?)\s(?:later|earlier|sooner)(?![\p{L}])/gu;

/** "bin day is Tuesday. Remind me the evening before at 8" */
const partBefore =
  /(?<![\p{L}\d]|(?<!\p{L})(?:of|from|since|for|in|than|like|and)\s)(?:on\s)?the\s(evening|night|afternoon|morning|day)\s(?:before|prior)(?=\s?(?:[,;.!]|$|at\s|around\s|by\s|\d))/gu;

/** "the dentist is on 9 December at 14:45, remind me that morning at 8": another time of the day that is told. */
const thatDay =
  /(?<=[,.;]\s[^,.;!?]{2,60}?\s)(?:on\s)?(?:that|the\s(?:very\s)?same)\s(morning|afternoon|evening|day)(?=,?\s(?:at|around|by)\s)/gu;

/** Times and days before what has a time or a day of its own. */
export function readAsides(chart: Chart): void {
  const asides = [
    ...matchesOf(chart.text, partBefore).map((match) => ({ match, minutes: 1440 })),
    ...matchesOf(chart.text, thatDay).map((match) => ({ match, minutes: 0 })),
  ];
  for (const { match, minutes } of asides) {
    const { index, 0: words, 1: part = "day" } = match;
    const earlier = { kind: "earlier" as const, minutes, words };
    const named = part === "day" ? [] : [{ kind: "partOfDay" as const, part: part as PartOfDay }];
    chart.add("PHRASE", index, index + words.length, { slots: [earlier, ...named], strength: "aside" }, "before");
  }
  for (const match of matchesOf(chart.text, aheadOfJob)) {
    const { index, 0: words, 1: period, 2: hour, 3: count = "1", 4: unit = period ?? "day" } = match;
    const minutes = hour ? hourPart(hour) : numberOf(count) * (unitMinutes[unit] ?? 1440);
    const isPart = period !== undefined && period !== "day" && period !== "week";
    const named = isPart ? [{ kind: "partOfDay" as const, part: period as PartOfDay }] : [];
    const slots = [{ kind: "earlier" as const, minutes, words }, ...named];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "aside" }, "ahead of job");
  }
  enterSpoken(chart, shift, "aside", ([words, hour, minutes, hours]) => ({
    kind: "earlier",
    minutes: hour ? hourPart(hour) : numberOf(minutes ?? "0") + numberOf(hours ?? "0") * 60,
    words,
  }));
  for (const match of matchesOf(chart.text, shiftedOn)) {
    if (!chart.all("CLOCK").some(({ end }) => end <= match.index)) continue;
    const [words, hour, minutes, hours] = match;
    const later = hour ? hourPart(hour) : numberOf(minutes ?? "0") + numberOf(hours ?? "0") * 60;
    const slots = [{ kind: "earlier" as const, minutes: -later, words }];
    chart.add("PHRASE", match.index, match.index + words.length, { slots, strength: "aside" }, "later");
  }
  enterSpoken(chart, shifted, "strong", ([words]) => ({ kind: "unread", words }));
  readBeforehand(chart);
}

/** Days before a date of the year move it; before anything else they are asked for. */
function readBeforehand(chart: Chart): void {
  const isDated = chart.has("MONTH") && !/(?<![\p{L}])(?:too|also|as\swell)(?![\p{L}])/u.test(chart.text);
  const events = [beforeEvent, daysBeforeEvent];
  for (const pattern of isDated ? events : [beforehand, ...events])
    enterSpoken(chart, pattern, "firm", ([words]) => ({ kind: "unread", words }));
  if (isDated)
    enterSpoken(chart, daysBefore, "aside", ([words, count = "", unit]) => ({
      kind: "earlier",
      minutes: (/^an?$/.test(count) ? 1 : numberOf(count)) * (unit === "week" ? 7 : 1) * 1440,
      words,
    }));
}

function hourPart(words: string): number {
  if (words.startsWith("half")) return 30;
  return words.includes("quarter") ? 15 : 60;
}

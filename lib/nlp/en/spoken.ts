import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { readAmounts } from "./amounts";
import { readClosedDays } from "./closed-days";
import { readCountedAhead } from "./counted-ahead";
import { enterSpoken } from "./enter-spoken";
import { readNightsBetween } from "./nights-between";
import { readSkippedDays } from "./skipped-days";
import { readAsides } from "./spoken-asides";
import { readClocks } from "./spoken-clocks";
import { readDays } from "./spoken-days";
import { numberOf } from "./spoken-numbers";
import { readStruck } from "./struck";

/** "…, still 3pm", "…, not pm": the time that was said before. */
const stillSaid =
  /(?<=[,;.]\s)not\s(?:in\sthe\s)?(?:[ap]\.?m\.?|morning|afternoon|evening)(?=\s?(?:[,;.!]|$))|(?<=[,;.]\s)(?:but\s)?still\s(?:at\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)?(?=\s?(?:[,;.!]|$))/gu;

/** "at 6, not 7, every morning" */
const deniedHour =
  /(?<=[,(\u2013\u2014-]\s?)not\s(?:at\s)?(?=\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?[,;.)\u2013\u2014-])/gu;

/** "outside business hours" */
const outsideHours =
  /(?<![\p{L}])outside\s(?:of\s)?(?:normal\s|regular\s|the\s)?(?:business|office|working|work)\shours(?![\p{L}])/gu;

/** "on even hours", "at every odd hour" */
const parityHours =
  /(?<![\p{L}])(?:(?:on|at|in|during)\s)?(?:(?:every|each|all|the)\s)?(even|odd)(?:-numbered)?\shours?(?![\p{L}])/gu;

/** "through the end of term on [18 December]" */
const untilEvent =
  /(?<![\p{L}])(?:until|till|til|through|up\sto)\s(?:the\s)?(?:(?:end|start|beginning|close|last\sday|launch|opening|deadline)\s(?:of\s)?(?:the\s|our\s|my\s)?)?(?:term|semester|season|school\syear|project|sprint|campaign|year|course|event|exam|exams|trial|contract|holidays|summer|winter)\s(?:on|,)\s(?=\p{L}|\d)/gu;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
/** "until the kids break up on 18 December" */
const untilSomething = new RegExp(
  `(?<![\\p{L}])(?:until|till|til)\\s(?:(?!on\\s|every\\s|each\\s)[\\p{L}']+\\s){1,6}on\\s(?=(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}|${MONTH}\\p{L}*\\s\\d))`,
  "gu",
);

/** "…, please stop after 3 weeks" */
const stopAfter =
  /(?<=[,.;\u2013\u2014-]\s|\sand\s)(?:(?:please|and|then|but)\s)*(?:stop|end|finish|quit)(?:\s(?:it|this|that))?\safter\s(\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve)\s(day|week|month)s?(?=\s?(?:[,.;!]|$))/gu;

/** "Good evening. Every evening at 9 …": a greeting says no part of the day. */
const greeted = /^good\s(?:morning|afternoon|evening|night)(?:\s(?:all|everyone|team))?(?=\s?[,.!:\u2013\u2014-])/gu;

/** "Thanksgiving is the fourth Thursday in November: …": a feast whose day is told. */
const feastIs =
  /(?<![\p{L}])(?:thanksgiving(?:\sday)?|easter(?:\ssunday|\smonday)?|(?:mother|father)'s\sday|labor\sday|memorial\sday|good\sfriday|payday)\s(?:is|falls\son|means)(?=\s(?:always\s)?(?:on\s)?(?:the\s)?(?:first|second|third|fourth|fifth|last|\d))/gu;

/** "starting from the second week of January", "in the last week of December": which day that is, nobody knows. */
const weekOfMonth =
  /(?<![\p{L}])(?:but\s)?(?:(?:start(?:ing|s)?|begin(?:ning|s)?|from|as\sof)\s(?:from\s|in\s|with\s)?|in\s|during\s)the\s(?:first|second|third|fourth|last)\s(?:full\s)?week\s(?:of|in)\s\p{L}+/gu;

/** "some time next week", "early next month": a stretch, and no day of it. */
const someTime =
  /(?<![\p{L}])(?:(?:some\s?time|at\ssome\spoint|any\s?time)\s(?:(?:early|late|later|in|on|during|over|around)\s)*|(?:early|late|later|mid)\s(?:in\s)?)(?:the\s)?(?:next|this|coming|following)\s(?:week|month|year|quarter|weekend|\p{L}+day)(?![\p{L}])/gu;

/** "starting now" */
const fromNow = /(?<![\p{L}])(?:starting|beginning|start|begin|effective)\s(?:right\s)?now(?![\p{L}])/gu;

/** "The last one goes out in June 2027" */
const lastGoes =
  /(?<![\p{L}])(?:and\s|with\s)?(?:the\s|its\s|my\s)?(?:last|final)\s(?:one|run|time|reminder|report|e?-?mail|message|issue|send)\s(?:goes\sout|is\sdue|is|runs|comes|happens|will\sbe|should\s(?:be|run|go\sout)|to\sbe|being|falls)(?:\s(?:on|in|at))?(?=\s)/gu;
/** "10am her time, i.e. Auckland time": the second says whose. */
const whoseTime =
  /(?<![\p{L}])(?:his|her|their|your|local)\stime,?\s(?:\(|i\.?e\.?,?\s|that\sis,?\s|so\s|meaning\s)(?=\p{L}+(?:\s\p{L}+)?\stime(?![\p{L}]))/gu;
/** "…, the time's fine", "…, keep the time" */
const timeStays =
  /(?<=[,;.\u2013\u2014-]\s(?:but\s|and\s)?)(?:(?:the\s)?(?:same\s)?time(?:'s|\sis|\sstays?|\sremains)?\s(?:fine|ok|okay|good|right|correct|unchanged|the\ssame|as\s(?:it\s)?(?:is|was)|stays)|(?:keep|leave)\sthe\s(?:same\s)?time(?:\sas\sit\sis)?|time\sstays)(?=\s?(?:[,;.!]|$))/gu;
/** "before bed at 10": the time says it. */
const mealTime =
  /(?<![\p{L}])(?:before|after|at|with)\s(?:his\s|her\s|my\s|our\s|their\s)?(?:bed|bedtime|breakfast|lunch|dinner|supper|work|school)(?=,?\s(?:at|about|around|say|by)\s\d)/gu;

/** "every other Thursday starting this week": the first one ahead is as well. */
const startingThis = /(?<![\p{L}])(?:starting|beginning|from)\sthis\s(?:week|month)(?:\son)?(?![\p{L}])/gu;

/** "from now until Christmas" */
const fromNowUntil =
  /(?<![\p{L}])(?:starting\s|beginning\s)?from\snow(?:\son)?(?=\s(?:until|till|til|to|through|up\sto)\s)/gu;

/** "this Sunday at 5, and every Sunday after that" */
const afterThat =
  /(?<=(?:every|each)\s(?:[\p{L}\d]+\s)?(?:\p{L}+day|weekends?|weeks?|months?|years?|days?|hours?|hrs?|minutes?|mins?)\s)(?:after(?:\s(?:that|this))?|thereafter)(?=\s?(?:[,.;!]|$|at\s|until\s|till\s))/gu;

/** What no rule can say because it needs more than words side by side. */
export function readSpoken(chart: Chart): void {
  readClocks(chart);
  readDays(chart);
  readNightsBetween(chart);
  for (const match of matchesOf(chart.text, parityHours)) {
    const first = match[1] === "odd" ? 1 : 0;
    const times = Array.from({ length: 12 }, (_, index) => ({ minutes: (first + index * 2) * 60 }));
    const slots = [{ kind: "everyDay" as const }, { kind: "times" as const, times }];
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "strong" }, "hours");
  }
  enterSpoken(chart, outsideHours, "strong", () => ({ kind: "excludePart", part: "hours" }));
  for (const match of matchesOf(chart.text, untilEvent))
    chart.add("UNTIL", match.index, match.index + match[0].trimEnd().length, {}, "event");
  for (const { index, 0: words } of matchesOf(chart.text, lastGoes))
    chart.add("UNTIL", index, index + words.length, {}, "last");
  enterSpoken(chart, whoseTime, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, timeStays, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, mealTime, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, startingThis, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, fromNowUntil, "aside", () => ({ kind: "dropped" }));
  for (const match of matchesOf(chart.text, untilSomething))
    chart.add("UNTIL", match.index, match.index + match[0].trimEnd().length, {}, "event");
  enterSpoken(chart, fromNow, "firm", () => ({ kind: "delay", seconds: 0 }));
  readAsides(chart);
  enterSpoken(chart, stopAfter, "aside", ([, count = "", unit]) => ({
    kind: "bound",
    bound: { kind: "duration", count: /^an?$/.test(count) ? 1 : numberOf(count), unit: unit as IntervalUnit },
  }));
  readAmounts(chart);
  readStruck(chart);
  readCountedAhead(chart);
  readClosedDays(chart);
  readSkippedDays(chart);
  for (const match of matchesOf(chart.text, deniedHour))
    chart.add("IN_PLACE_OF", match.index, match.index + match[0].trimEnd().length, {}, "hour");
  enterSpoken(chart, someTime, "strong", ([words]) => ({
    ...{ kind: "unread", words },
    ...(/(?:next|following)\sweek$/.test(words) ? { meanings: [1, 3, 5].map(ofNextWeek) } : {}),
  }));
  enterSpoken(chart, weekOfMonth, "strong", ([words]) => ({ kind: "unread", words }));
  enterSpoken(chart, feastIs, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, afterThat, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, greeted, "aside", () => ({ kind: "dropped" }));
  enterSpoken(chart, stillSaid, "aside", () => ({ kind: "dropped" }));
}

const ofNextWeek = (weekday: number): Slot[] => [{ kind: "relative", unit: "week", count: 1, weekday }];

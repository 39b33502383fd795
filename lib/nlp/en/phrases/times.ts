import type { PhraseFamily, Reading } from "../../core/slots";
import { CLOCK, CLOCKS, hasClearClock, readClock, readClocks } from "../clock";
import { VERB } from "../verbs";

/** What may follow a bare "at 9": the sentence's end or more schedule, never a noun ("look at 3 servers"). */
const follows = new RegExp(
  String.raw`^(?:\s?(?:$|[.,;:!?)\n-]|and\s|(?:on|every|each|in\sthe|until|till|from|for|starting|except|but|tomorrow|today|tonight|daily|weekly|monthly|weekdays?|weekends?|utc|gmt|[a-z]{2,3}t\b|please|local|to\s|send|mon|tue|wed|thu|fri|sat|sun|sharp|then|check|next|this|excluding|not|only|my|our|[a-z]+\stime\b|[a-z]+\s[a-z]+\stime\b|the\s(?:first|last|\d)|i\s|run|remind|ping|email|mail|at|${VERB})(?![a-z])))`,
);
const afterDay =
  /(?:days?|mornings?|evenings?|nights?|afternoons?|weekends?|months?|weeks?|tomorrow|daily|weekly|monthly|\dth|\dst|\dnd|\drd|sat|sun|mon|tue|wed|thu|fri),?\s$/;
const at = new RegExp(`(?<![\\w:.-])(?:at|@|by)\\s?(?:exactly\\s|precisely\\s)?(?:${CLOCKS})(?![\\w%]|:\\d)`, "g");
const clear = new RegExp(`(?<![\\w:.$#/-])${CLOCKS}(?![\\w%]|:\\d|'s)`, "g");
const about = new RegExp(
  `(?<!\\w)(?:at\\s)?(?:around|about|approximately|roughly|circa|~)\\s?(${CLOCK}|\\d{1,2})(?![\\w:%.]|\\s(?:[a-z]+s\\b))`,
  "g",
);
const hourAt =
  /(?<!\w)(?:(?:every|each)\shour|hourly)\s(?:at|on)\s(?:minute\s|the\s)?:?(\d{2})(?:\sminutes?)?(?![\w:]|\s?[ap]m)/g;
const past =
  /(?<!\w)(?:at\s)?(?:minute\s(\d{1,2})|(\d{1,2})\s(?:minutes?\s|mins?\s)?(?:past|after)|:(\d{2})(?:\spast)?|(half|quarter)\spast)(?:\s(?:of\s)?(?:every|each|the)\shour)(?!\w)/g;
const onTheHour = /(?<!\w)(?:on|at)\sthe\s(half[\s-])?hour(?!\w)/g;

function noSuchTime(words: string): Reading | null {
  if (!/\d[:.h]\d\d/.test(words)) return null;
  return { slots: [{ kind: "impossible", message: `There is no such time of day: "${words.trim()}".` }] };
}

/** Behind a day the hour is clear whatever follows: "every afternoon at 3 water the plants". */
export const atTime: PhraseFamily = {
  name: "at a time",
  pattern: at,
  read(match, folded) {
    const words = match[0].replace(/^(?:at|@|by)\s?/, "");
    const times = readClocks(words);
    if (!times) return noSuchTime(match[0]);
    const before = folded.slice(Math.max(0, match.index - 14), match.index);
    const certain =
      hasClearClock(words) || follows.test(folded.slice(match.index + match[0].length)) || afterDay.test(before);
    return certain ? { slots: [{ kind: "times", times }] } : null;
  },
};

export const clearTime: PhraseFamily = {
  name: "a clear time",
  pattern: clear,
  read(match) {
    const times = hasClearClock(match[0]) ? readClocks(match[0]) : null;
    return times && { slots: [{ kind: "times", times }], strength: "weak" };
  },
};

export const aboutTime: PhraseFamily = {
  name: "about a time",
  pattern: about,
  read(match) {
    const time = readClock(match[1] ?? "");
    if (!time) return null;
    return { slots: [time.bare ? { kind: "vagueTime", hour: time.minutes / 60 } : { kind: "times", times: [time] }] };
  },
};

export const minutePastTheHour: PhraseFamily = {
  name: "minute past every hour",
  pattern: past,
  read(match) {
    const named = match[4] === undefined ? null : match[4] === "half" ? 30 : 15;
    const minute = named ?? Number(match[1] ?? match[2] ?? match[3]);
    if (minute > 59) return null;
    return {
      slots: [
        { kind: "interval", count: 1, unit: "hour" },
        { kind: "minuteOfHour", minutes: [minute] },
      ],
    };
  },
};

export const everyHourAt: PhraseFamily = {
  name: "every hour at :45",
  pattern: hourAt,
  read(match) {
    const minute = Number(match[1]);
    return minute > 59
      ? null
      : {
          slots: [
            { kind: "interval", count: 1, unit: "hour" },
            { kind: "minuteOfHour", minutes: [minute] },
          ],
        };
  },
};

export const onTheFullHour: PhraseFamily = {
  name: "on the hour",
  pattern: onTheHour,
  read: (match) => ({ slots: [{ kind: "minuteOfHour", minutes: [match[1] ? 30 : 0] }], strength: "weak" }),
};

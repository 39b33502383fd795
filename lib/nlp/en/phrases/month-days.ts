import type { PhraseFamily, Slot } from "../../core/slots";
import { AND, list, MONTH, ORDINAL, readAll, readMonth, readOrdinal } from "../words";

const OF_MONTH =
  "(?:\\s(?:day\\s)?(?:of|in)\\s(?:every|each|the|a|any|all)\\smonths?|\\s(?:day\\s)?(?:of\\sthe\\smonth|every\\smonth|each\\smonth|monthly))";
const OF_MONTHS = `(?:\\s(?:of|in)\\s(?:every\\s|each\\s)?(${list(MONTH, 11)}))`;
const NUMERAL = "\\d{1,2}(?!\\d|:|\\s?[ap]m)";
const TO = "\\s?(?:-|to|through|thru|until)\\s?(?:the\\s)?";
const ONE = `(?:the\\s)?(?:${ORDINAL}|last|${NUMERAL})`;
const RANGE = `${ONE}(?:${TO}(?:${ORDINAL}|${NUMERAL}))?`;
const ordinals = new RegExp(
  `(?<![\\w'])((?:(?:only\\s)?(?:on|from|between)\\s)?(?:every\\s|each\\s)?(?:the\\s)?(?:days?\\s)?)(${list(RANGE, 9)})(?:\\sday)?(${OF_MONTH})(?![\\w'])`,
  "g",
);
const bare = new RegExp(
  `(?<![\\w'])(?:(?:only\\s)?on\\s(?:the\\s)?|every\\s)(\\d{1,2}(?:st|nd|rd|th)(?:${AND}(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)|${NUMERAL}(?=\\sat\\s|${AND}|[.,;]|$))|${TO}\\d{1,2}(?:st|nd|rd|th)){0,9})(?!\\w)(?!\\s(?:${MONTH}|of\\s|mon|tue|wed|thu|fri|sat|sun|days?\\b|week|month|hour|minute|second|year|quarter|time|business|working|work))`,
  "g",
);
const monthly = new RegExp(
  `(?<!\\w)(?:monthly|every\\smonth|each\\smonth|once\\sa\\smonth)\\s(?:on\\s)?(?:the\\s)?(${list(`(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)(?:${TO}\\d{1,2}(?:st|nd|rd|th))?|first|fifteenth|last(?:\\sday)?|day\\s\\d{1,2}|(?<=(?:on|the|,|and)\\s)${NUMERAL}(?=\\sat\\s|${AND}|[.,;]|$))`, 5)})(?!\\w)(?!\\s(?:mon|tue|wed|thu|fri|sat|sun|week|business|work))(?:\\sday)?`,
  "g",
);
const endings = new RegExp(
  `(?<!\\w)(?:(?:only\\s)?(?:on|at)\\s)?(?:the\\s)?(?:(first|last|final|penultimate|second[\\s-](?:to[\\s-])?last|end)\\s?(?:day\\s)?(?:of|in)\\s(?:every|each|the|a)\\smonth|month[\\s-]end|eom|(first|last)\\sday\\sof${OF_MONTHS})(?!\\w)`,
  "g",
);
const beforeEnd =
  /(?<!\w)(?:on\s)?(?:the\s)?(\d{1,2}|one|two|three|four|five)\sdays?\sbefore\s(?:the\s)?(?:end\sof\s(?:the|each|every)\smonth|month[\s-]end|last\sday\sof\s(?:the|each|every)\smonth)(?!\w)/g;
const quarters =
  /(?<!\w)(?:on\s)?(?:the\s)?(first|last|1st)\s(?:(?:(business|working|work|week)\s?)?day\s)?of\s(?:every|each|the|a)\s(quarter|year)(?!\w)/g;

const DAY = `(?:${ORDINAL}|last|\\d{1,2})`;
const ranges = new RegExp(`(?<![a-z\\d])(${DAY})(?:${TO}(${DAY}))?(?![a-z\\d])`, "g");

function readDays(text: string): number[] {
  const days = [...text.matchAll(ranges)].flatMap(([, from = "", to]) => {
    const first = readOrdinal(from);
    const last = to === undefined ? first : readOrdinal(to);
    return last > first && last < 100
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [first, last];
  });
  return [...new Set(days)].filter((day) => day !== 0);
}

function checked(days: number[], text: string): { slots: Slot[] } | null {
  if (days.length === 0) return null;
  const wrong = days.find((day) => day > 31);
  if (wrong !== undefined)
    return { slots: [{ kind: "impossible", message: `No month has a day ${wrong} ("${text.trim()}").` }] };
  return { slots: [{ kind: "monthDays", days, recurring: true }] };
}

/** Numbers without an ending need a word that makes them days: "the top 3 of the month" are none. */
export const ordinalDays: PhraseFamily = {
  name: "the 1st and 15th of the month",
  pattern: ordinals,
  read(match) {
    const lead = match[1] ?? "";
    const list = match[2] ?? "";
    const plain = !/[a-z]/.test(list.replace(/and|or|the|to|through|thru|until/g, ""));
    if (plain && lead === "" && !/^the\s/.test(list)) return null;
    return checked(readDays(lead.startsWith("between") ? list.replace(/\sand\s/, " to ") : list), match[0]);
  },
};

export const bareOrdinalDays: PhraseFamily = {
  name: "on the 15th",
  pattern: bare,
  read(match) {
    const reading = checked(readDays(match[1] ?? ""), match[0]);
    const [slot] = reading?.slots ?? [];
    if (slot?.kind === "monthDays") slot.recurring = slot.days.length > 1 || /^(?:only|every)/.test(match[0]);
    return reading;
  },
};

export const monthlyOn: PhraseFamily = {
  name: "monthly on the 1st",
  pattern: monthly,
  read: (match) => checked(readDays(match[1] ?? ""), match[0]),
};

export const monthEnds: PhraseFamily = {
  name: "last day of the month",
  pattern: endings,
  read(match) {
    const word = (match[1] ?? match[2] ?? "last").replaceAll("-", " ");
    const day = word === "end" ? -1 : word === "first" ? 1 : readOrdinal(word);
    const slots: Slot[] = [{ kind: "monthDays", days: [day], recurring: true }];
    if (match[3]) slots.push({ kind: "months", months: readAll(match[3], MONTH, readMonth) });
    return { slots };
  },
};

export const daysBeforeMonthEnd: PhraseFamily = {
  name: "2 days before the end of the month",
  pattern: beforeEnd,
  read(match) {
    const words = ["zero", "one", "two", "three", "four", "five"];
    const count = /\d/.test(match[1] ?? "") ? Number(match[1]) : words.indexOf(match[1] ?? "");
    return count > 27 ? null : { slots: [{ kind: "monthDays", days: [-1 - count], recurring: true }] };
  },
};

export const quarterDays: PhraseFamily = {
  name: "first day of the quarter",
  pattern: quarters,
  read(match) {
    const last = match[1] === "last";
    const ends = match[3] === "year" ? [last ? 12 : 1] : last ? [3, 6, 9, 12] : [1, 4, 7, 10];
    const day = last ? -1 : 1;
    const days: Slot = match[2]
      ? { kind: "nthWorkday", ordinals: [day] }
      : { kind: "monthDays", days: [day], recurring: true };
    return { slots: [days, { kind: "months", months: ends }] };
  },
};

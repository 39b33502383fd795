import type { IntervalUnit, PhraseFamily } from "../../core/slots";
import { NUMBER, ORDINAL, readNumber, readOrdinal, readWeekday, WEEKDAY } from "../words";

const units: Record<string, IntervalUnit> = {
  s: "second",
  sec: "second",
  second: "second",
  min: "minute",
  mn: "minute",
  m: "minute",
  minute: "minute",
  h: "hour",
  hr: "hour",
  hour: "hour",
  d: "day",
  day: "day",
  wk: "week",
  week: "week",
  fortnight: "week",
  mo: "month",
  month: "month",
  quarter: "quarter",
  yr: "year",
  year: "year",
  weekday: "workday",
  workday: "workday",
  "business day": "workday",
  "working day": "workday",
};
export const UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|quarters?|years?|yrs?|(?:business|working|work)\\s?days?|weekdays?)";

export function readUnit(text: string): IntervalUnit | null {
  const word = text.trim();
  return units[word] ?? units[word.replace(/s$/, "")] ?? null;
}

const everyN = new RegExp(
  `(?<!\\w)(?:once\\s)?(?:every|each|per)\\s(?:(${NUMBER}(?:\\.\\d)?|couple\\sof|few|other|half|single|half\\san?)\\s?-?)?(${UNIT}|[smh]|fortnight)(?![\\w-])(\\sand\\sa\\shalf)?(?!'s)`,
  "g",
);
const compact = /(?<!\w)every\s(\d{1,4})(s|m|h|d|min|hr)(?!\w)/g;
const otherWeekday = new RegExp(
  `(?<!\\w)(?:(?:on\\s)?every\\s(other|second|2nd|third|3rd|fourth|4th)|(?:on\\s)?alternate|alternating)\\s(${WEEKDAY})s?(?!\\w)(?!\\sof)`,
  "g",
);
const everyNthUnit = new RegExp(
  `(?<!\\w)every\\s(${ORDINAL})\\s(minute|hour|day|week|month|year)(?!\\w)(?!\\sof)`,
  "g",
);
const perUnit = new RegExp(
  `(?<!\\w)(once|twice|thrice|(${NUMBER})\\s?(?:times|x))\\s(?:(?:an?|per|every|each)\\s(minute|hour|day|week|month|year)|(daily|hourly))(?!\\w)`,
  "g",
);
const adverb =
  /(?:(?<=(?<!\w)(the|our|my|your|this|last|next|their|a|an)\s)|(?<![\w-]))(hourly|daily|weekly|biweekly|bi-weekly|fortnightly|monthly|bimonthly|quarterly|yearly|annually|annual|half-yearly|semi-annually|every\sday|everyday|minutely)(?![\w-])/g;
const quarterHour =
  /(?<!\w)every\s(?:(half)(?:\s?-?\s?an)?|(quarter)(?:\sof\san)?|(three\squarters\sof\san))\s?-?hours?(?!\w)/g;

export const everyCount: PhraseFamily = {
  name: "every N units",
  pattern: everyN,
  read(match) {
    const unit = readUnit(match[2] ?? "");
    const word = match[1] ?? "1";
    if (!unit || (/^[smh]$/.test(match[2] ?? "") && match[1] === undefined)) return null;
    const fortnight = match[2] === "fortnight" ? 2 : 1;
    const base = word === "other" ? 2 : word === "few" ? 3 : word.startsWith("half") ? 0.5 : readNumber(word);
    const count = (base + (match[3] ? 0.5 : 0)) * fortnight;
    if (!(count > 0)) return { slots: [{ kind: "impossible", message: `"${match[0].trim()}" is no interval.` }] };
    return { slots: [{ kind: "interval", count, unit, ...(word === "few" ? { approximate: true } : {}) }] };
  },
};

export const everyCompact: PhraseFamily = {
  name: "every 5m",
  pattern: compact,
  read(match) {
    const unit = readUnit(match[2] ?? "");
    return unit && Number(match[1]) > 0 ? { slots: [{ kind: "interval", count: Number(match[1]), unit }] } : null;
  },
};

export const everyPartOfAnHour: PhraseFamily = {
  name: "every half hour",
  pattern: quarterHour,
  read: (match) => ({ slots: [{ kind: "interval", count: match[1] ? 30 : match[2] ? 15 : 45, unit: "minute" }] }),
};

export const everyOtherWeekday: PhraseFamily = {
  name: "every other Tuesday",
  pattern: otherWeekday,
  read(match) {
    const word = match[1] ?? "other";
    const count = word === "other" ? 2 : readOrdinal(word);
    const weekdays = [readWeekday(match[2] ?? "")];
    return {
      slots: [
        { kind: "interval", count, unit: "week" },
        { kind: "weekdays", weekdays, recurring: true },
      ],
    };
  },
};

export const everyNth: PhraseFamily = {
  name: "every third day",
  pattern: everyNthUnit,
  read(match) {
    const unit = readUnit(match[2] ?? "");
    return unit ? { slots: [{ kind: "interval", count: readOrdinal(match[1] ?? ""), unit }] } : null;
  },
};

export const timesPerUnit: PhraseFamily = {
  name: "twice a day",
  pattern: perUnit,
  read(match) {
    const word = match[1] ?? "";
    const count = word === "once" ? 1 : word === "twice" ? 2 : word === "thrice" ? 3 : readNumber(match[2] ?? "");
    const unit = readUnit(match[4] === "hourly" ? "hour" : (match[3] ?? "day")) ?? "day";
    if (count === 1) return { slots: [{ kind: "interval", count: 1, unit }] };
    if (unit === "day") return { slots: [{ kind: "perDay", count }] };
    const parts = unit === "hour" ? 60 / count : unit === "minute" ? 60 / count : 0;
    if (!Number.isInteger(parts) || parts === 0) return null;
    return { slots: [{ kind: "interval", count: parts, unit: unit === "hour" ? "minute" : "second" }] };
  },
};

const adverbs: Record<string, [number, IntervalUnit]> = {
  minutely: [1, "minute"],
  hourly: [1, "hour"],
  daily: [1, "day"],
  everyday: [1, "day"],
  "every day": [1, "day"],
  weekly: [1, "week"],
  biweekly: [2, "week"],
  "bi-weekly": [2, "week"],
  fortnightly: [2, "week"],
  monthly: [1, "month"],
  bimonthly: [2, "month"],
  quarterly: [1, "quarter"],
  yearly: [1, "year"],
  annually: [1, "year"],
  annual: [1, "year"],
  "half-yearly": [6, "month"],
  "semi-annually": [6, "month"],
};

export const adverbOfFrequency: PhraseFamily = {
  name: "daily",
  pattern: adverb,
  read(match, folded) {
    const [count, unit] = adverbs[match[2] ?? ""] ?? [1, "day"];
    if (/^(?:this|last|next)$/.test(match[1] ?? "")) return null;
    const rest = folded.slice(match.index + match[0].length);
    const modifies =
      /^\s(?!at\b|on\b|in\b|from\b|between\b|and\b|starting\b|until\b|to\b|for\b|by\b|except\b|check|send|run|with\b|\d|@)[a-z]/.test(
        rest,
      ) && match.index > 0;
    const adjective =
      match[2] !== "every day" &&
      (match[1] !== undefined || (modifies && !/[,.;:]\s?$/.test(folded.slice(0, match.index))));
    return { slots: [{ kind: "interval", count, unit }], strength: adjective ? "adjective" : "strong" };
  },
};

import type { PartOfDay, PhraseFamily } from "../../core/slots";

const words: Record<string, PartOfDay> = {
  morning: "morning",
  mornings: "morning",
  lunch: "lunch",
  lunchtime: "lunch",
  afternoon: "afternoon",
  afternoons: "afternoon",
  evening: "evening",
  evenings: "evening",
  night: "night",
  nights: "night",
};
const WORD = "(mornings?|lunch(?:time)?|afternoons?|evenings?|nights?)";
const everyPart = new RegExp(`(?<!\\w)(?:every|each)\\s(?:single\\s)?${WORD}(?![\\w'])`, "g");
const inPart = new RegExp(`(?<!\\w)(?:(?:in|during)\\s(?:the\\s)?(?:early\\s|late\\s)?|at\\s)${WORD}(?![\\w'])`, "g");
const firstThing = /(?<!\w)first\sthing(?:\s(?:in\sthe|every|each)\smorning)?(?!\w)/g;
const barePart = new RegExp(`(?<![\\w'])${WORD}(?![\\w'])`, "g");
const nightlyWord = /(?:(?<=(?<!\w)(the|our|my|last)\s)|(?<![\w-]))nightly(?![\w-])/g;
const endOfDay =
  /(?<!\w)(?:(?:at|by)\s)?(?:(?:the\s)?end\sof\s(?:the\s|each\s|every\s|my\s)?(?:working\s|business\s|work\s)?day|eod|cob|close\sof\sbusiness)(?![\w'])/g;

export const everyPartOfDay: PhraseFamily = {
  name: "every morning",
  pattern: everyPart,
  read: (match) => ({ slots: [{ kind: "everyDay" }, { kind: "partOfDay", part: words[match[1] ?? ""] ?? "morning" }] }),
};

export const inPartOfDay: PhraseFamily = {
  name: "in the morning",
  pattern: inPart,
  read: (match) => ({ slots: [{ kind: "partOfDay", part: words[match[1] ?? ""] ?? "morning" }], strength: "weak" }),
};

export const partOfDay: PhraseFamily = {
  name: "a part of the day",
  pattern: barePart,
  read(match, folded) {
    const plural = match[0].endsWith("s");
    const opens = match.index === 0 || /[,;.]\s$/.test(folded.slice(0, match.index));
    const part = words[match[0]] ?? "morning";
    if (plural && opens) return { slots: [{ kind: "everyDay" }, { kind: "partOfDay", part }] };
    return { slots: [{ kind: "partOfDay", part }], strength: "weak" };
  },
};

export const firstThingInTheMorning: PhraseFamily = {
  name: "first thing",
  pattern: firstThing,
  read(match) {
    const slot = { kind: "partOfDay" as const, part: "morning" as const };
    return /every|each/.test(match[0]) ? { slots: [{ kind: "everyDay" }, slot] } : { slots: [slot], strength: "weak" };
  },
};

export const nightly: PhraseFamily = {
  name: "nightly",
  pattern: nightlyWord,
  read(match) {
    if (match[1] === "last") return null;
    const slots = [{ kind: "everyDay" as const }, { kind: "partOfDay" as const, part: "nightly" as const }];
    return { slots, strength: match[1] ? "adjective" : "strong" };
  },
};

export const endOfTheDay: PhraseFamily = {
  name: "end of day",
  pattern: endOfDay,
  read(match) {
    const slots = [{ kind: "partOfDay" as const, part: "endOfDay" as const }];
    return { slots: /each|every/.test(match[0]) ? [{ kind: "everyDay" }, ...slots] : slots };
  },
};

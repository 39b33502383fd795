import type { PartOfDay, PhraseFamily, Slot } from "../../core/slots";
import { AND } from "../words";

const words: Record<string, PartOfDay> = {
  morning: "morning",
  breakfast: "morning",
  lunch: "lunch",
  lunchtime: "lunch",
  afternoon: "afternoon",
  evening: "evening",
  dinner: "evening",
  night: "night",
  overnight: "night",
  day: "day",
  daytime: "day",
};
const PART = "(?:mornings?|lunchtime|afternoons?|evenings?|nights?)";
const MEAL = "(?:breakfast|lunch|dinner)";
const NAMED = "(?:noon|midday|midnight)";
const AGAIN = "(?:(?:at|in|during|every|each)\\s)?(?:the\\s)?";
const MORE = `(?:${AND}${AGAIN}(?:${PART}|${NAMED}|${MEAL})(?![\\w']|\\sat\\s|\\s\\d)){0,4}`;
const everyPart = new RegExp(
  `(?<!\\w)(?:every|each)\\s(?:single\\s)?(?:${PART}|lunch|(?:${NAMED}(?=${AND}${AGAIN}${PART})))(?![\\w'])${MORE}`,
  "g",
);
const inPart = new RegExp(
  `(?<!\\w)(?:(?:in|during)\\s(?:the\\s)?(?:early\\s|late\\s)?(?:${PART}|lunch|day(?:time)?)|at\\s(?:${PART}|${MEAL}))(?![\\w'])${MORE}`,
  "g",
);
const series = new RegExp(`(?<![\\w'])${PART}${MORE.replace("{0,4}", "{1,4}")}(?![\\w'])`, "g");
/** "failed overnight" is content; beside steps it says in which hours they are. */
const besideSteps = /(?:hours?|hourly|minutes?|mins?|except|excluding|not),?\s$/;
const barePart = new RegExp(`(?<![\\w'])(?:${PART}|overnight)(?![\\w'])`, "g");
const partOrTime = new RegExp(`(?<!\\w)(?:${PART}|${NAMED}|${MEAL}|overnight|daytime|day)(?!\\w)`, "g");
/** A part of the day as something that can be left out. */
export const DAY_PART = `(?:${PART}|lunch|overnight|daytime)`;
const firstThing = /(?<!\w)first\sthing(?:\s(?:in\sthe|every|each)\smorning)?(?!\w)/g;
const nightlyWord = /(?:(?<=(?<!\w)(the|our|my|last)\s)|(?<![\w-]))nightly(?![\w-])/g;
const endOfDay =
  /(?<!\w)(?:(?:at|by)\s)?(?:(?:the\s)?end\sof\s(?:the\s|each\s|every\s|my\s)?(?:working\s|business\s|work\s)?day|eod|cob|close\sof\sbusiness)(?![\w'])/g;

export function readDayPart(text: string): PartOfDay {
  return words[text] ?? words[text.replace(/s$/, "")] ?? "morning";
}

function readParts(text: string, before: string): Slot[] {
  const separate = /(?:\sand|,)\s$/.test(before);
  return [...text.matchAll(partOrTime)].map(([word]): Slot => {
    if (word === "midnight") return { kind: "times", times: [{ minutes: 0 }] };
    if (word === "noon" || word === "midday") return { kind: "times", times: [{ minutes: 720 }] };
    return { kind: "partOfDay", part: readDayPart(word), ...(separate ? { separate } : {}) };
  });
}

export const everyPartOfDay: PhraseFamily = {
  name: "every morning and evening",
  pattern: everyPart,
  read: (match, folded) => ({
    slots: [{ kind: "everyDay" }, ...readParts(match[0], folded.slice(0, match.index))],
  }),
};

export const inPartOfDay: PhraseFamily = {
  name: "in the morning",
  pattern: inPart,
  read: (match, folded) => ({
    slots: readParts(match[0], folded.slice(0, match.index)),
    strength: match.index === 0 ? "strong" : "weak",
  }),
};

export const partsOfDay: PhraseFamily = {
  name: "morning, noon and night",
  pattern: series,
  read(match, folded) {
    const slots = readParts(match[0], folded.slice(0, match.index));
    return slots.length > 2 || /s(?!\w)/.test(match[0])
      ? { slots: [{ kind: "everyDay" }, ...slots] }
      : { slots, strength: "weak" };
  },
};

export const partOfDay: PhraseFamily = {
  name: "a part of the day",
  pattern: barePart,
  read(match, folded) {
    if (match[0] === "overnight" && !besideSteps.test(folded.slice(0, match.index))) return null;
    const plural = match[0].endsWith("s");
    const opens = match.index === 0 || /[,;.]\s$/.test(folded.slice(0, match.index));
    const slots = readParts(match[0], folded.slice(0, match.index));
    return plural && opens ? { slots: [{ kind: "everyDay" }, ...slots] } : { slots, strength: "weak" };
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

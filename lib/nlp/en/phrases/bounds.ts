import type { DaySlot, PhraseFamily, Slot, Strength } from "../../core/slots";
import { MONTH, NUMBER, ORDINAL, readMonth, readNumber, readOrdinal, readWeekday, WEEKDAY } from "../words";
import { readUnit } from "./intervals";

const DAY = `(tomorrow|today|(?:next\\s|this\\s)?${WEEKDAY}|next\\s(?:week|month|year)|(?:the\\s)?(?:end\\sof\\s(?:the\\s|this\\s)?(?:week|month|year))|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s20\\d\\d)?|(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:\\s20\\d\\d)?|20\\d\\d-\\d\\d-\\d\\d|the\\s\\d{1,2}(?:st|nd|rd|th)|${MONTH})`;
const starts = new RegExp(
  `(?<!\\w),?\\s?(?:starting|beginning|commencing|effective|as\\sof|from)\\s(?:from\\s|on\\s|in\\s|with\\s)?${DAY}(?:\\son(?:wards?)?)?(?![\\w']|\\s(?:to|through|-)\\s)`,
  "g",
);
const ends = new RegExp(
  `(?<!\\w),?\\s?(?:until|till|through|ending|up\\sto|up\\suntil)\\s(?:on\\s)?${DAY}(?![\\w'])`,
  "g",
);
const lasts = new RegExp(
  `(?<!\\w),?\\s?for\\s(?:the\\s)?(?:next\\s|coming\\s)?(${NUMBER}|an?)\\s(minutes?|hours?|days?|weeks?|months?|years?)(?![\\w'-])`,
  "g",
);
const counted = new RegExp(
  `(?<!\\w),?\\s?(?:(?:for\\s)?(?:the\\snext\\s)?(${NUMBER})\\s(?:times|runs|occurrences)(?:\\s(?:in\\stotal|only|and\\sthen\\sstop))?|for\\s(?:the\\snext\\s)?(${NUMBER})\\s(?:mornings|evenings|${WEEKDAY}s)|(?:only\\s)?(twice)\\sin\\stotal)(?!\\w|\\s(?:a|an|per|each|every)\\s)`,
  "g",
);

function readDay(text: string, end: boolean): DaySlot | null {
  const words = text.replace(/^the\s/, "");
  if (/^today|^tomorrow/.test(words)) return { kind: "relative", unit: "day", count: words === "today" ? 0 : 1 };
  if (/^end\sof/.test(words)) return endOf(words);
  const unit = /^next\s(week|month|year)/.exec(words)?.[1] as "week" | "month" | "year" | undefined;
  if (unit)
    return {
      kind: "relative",
      unit,
      count: 1,
      ...(unit === "month" ? { monthDay: 1 } : unit === "week" ? { weekday: 1 } : {}),
    };
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return { kind: "date", year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const ordinal = new RegExp(`^(${ORDINAL})$`).exec(words);
  if (ordinal) return { kind: "monthDays", days: [readOrdinal(words)], recurring: false };
  const month = new RegExp(`(?:^|\\s)(${MONTH})`).exec(words)?.[1];
  const weekday = new RegExp(`^(?:next\\s|this\\s)?(${WEEKDAY})`).exec(words)?.[1];
  if (weekday && !month) return { kind: "relative", unit: "week", count: 0, weekday: readWeekday(weekday) };
  if (!month) return null;
  const year = /20\d\d/.exec(words)?.[0];
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0] ?? (end ? 31 : 1));
  const shortened = Math.min(day, new Date(Date.UTC(Number(year ?? 2028), readMonth(month), 0)).getUTCDate());
  if (year) return { kind: "date", year: Number(year), month: readMonth(month), day: shortened };
  return { kind: "yearDay", month: readMonth(month), days: [shortened], recurring: false };
}

function endOf(words: string): DaySlot {
  if (words.endsWith("week")) return { kind: "relative", unit: "week", count: 0, weekday: 0 };
  if (words.endsWith("year")) return { kind: "yearDay", month: 12, days: [31], recurring: false };
  return { kind: "monthDays", days: [-1], recurring: false };
}

function bound(kind: "start" | "end", text: string, words: string): { slots: Slot[]; strength: Strength } | null {
  const day = readDay(text, kind === "end");
  const strength = /start|begin|commenc|effective|as\sof|until|till|ending/.test(words) ? "strong" : "weak";
  return day && { slots: [{ kind: "bound", bound: { kind, day } }], strength };
}

export const startingOn: PhraseFamily = {
  name: "starting tomorrow",
  pattern: starts,
  read: (match) => bound("start", match[1] ?? "", match[0]),
};

export const untilDay: PhraseFamily = {
  name: "until June 30",
  pattern: ends,
  read: (match) => bound("end", match[1] ?? "", match[0]),
};

export const forSomeTime: PhraseFamily = {
  name: "for 3 weeks",
  pattern: lasts,
  read(match) {
    const unit = readUnit(match[2] ?? "");
    const count = /^an?$/.test(match[1] ?? "") ? 1 : readNumber(match[1] ?? "");
    return unit && { slots: [{ kind: "bound", bound: { kind: "duration", count, unit } }], strength: "weak" };
  },
};

export const countOfRuns: PhraseFamily = {
  name: "5 times",
  pattern: counted,
  read(match) {
    const count = match[3] ? 2 : readNumber(match[1] ?? match[2] ?? "");
    return count > 0 ? { slots: [{ kind: "count", count }], strength: "weak" } : null;
  },
};

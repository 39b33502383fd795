import type { PhraseFamily, Slot } from "../../core/slots";
import { NUMBER, ORDINAL, readNumber, readOrdinal, readWeekday, WEEKDAY } from "../words";
import { readUnit } from "./intervals";

const COUNT = `(${NUMBER}(?:\\.5)?|an?|half\\san|a\\scouple\\sof|a\\sfew)`;
const UNIT = "(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)";
const delay = new RegExp(
  `(?<!\\w)(?:once\\s)?(?:(?:in|after)\\s${COUNT}\\s?${UNIT}(?:\\sand\\s(?:a\\s(half)|${COUNT}\\s?${UNIT}))?(?:\\s(?:from\\snow|time))?|${COUNT}\\s?${UNIT}\\sfrom\\snow)(?![\\w'])`,
  "g",
);
const nearDay =
  /(?<!\w)(?:(?:the\s)?day\safter\stomorrow|tomorrow|today|tonight|tmrw|this\s(?:morning|afternoon|evening))(?![\w'])(?:\s(morning|afternoon|evening|night)(?![\w']))?/g;
const namedDay = new RegExp(
  `(?<!\\w)(?:on\\s)?(next|this|coming|this\\scoming|the\\scoming)\\s(${WEEKDAY})(?![\\w'])(?:\\snext\\sweek)?`,
  "g",
);
const weekdayAfter = new RegExp(`(?<!\\w)(?:on\\s)?(${WEEKDAY})\\s(?:of\\s)?next\\sweek(?![\\w'])`, "g");
const nextPeriod = new RegExp(
  `(?<!\\w)(?:on\\s)?(?:(?:the\\s)?(${ORDINAL})\\s(?:day\\s)?(?:of\\s))?next\\s(week|month|year)(?:\\son\\sthe\\s(${ORDINAL}))?(?![\\w'])`,
  "g",
);
const immediately = /(?<!\w)(?:right\snow|right\saway|immediately|asap|once\snow)(?!\w)/g;
const onceWords = /(?<!\w)(?:just\sonce|only\sonce|one\stime\sonly|one-time|one-off|just\sthis\sonce)(?!\w)/g;

const seconds: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };

function amountOf(text: string): number {
  if (/^half/.test(text)) return 0.5;
  if (/^an?$/.test(text)) return 1;
  if (/few/.test(text)) return 3;
  return /couple/.test(text) ? 2 : readNumber(text);
}

export const inSomeTime: PhraseFamily = {
  name: "in 5 minutes",
  pattern: delay,
  read(match) {
    const count = amountOf(match[1] ?? match[6] ?? "");
    const unit = readUnit(match[2] ?? match[7] ?? "");
    if (!unit || unit === "workday" || unit === "quarter") return null;
    if (
      !match[3] &&
      !match[4] &&
      Number.isInteger(count) &&
      (unit === "day" || unit === "week" || unit === "month" || unit === "year")
    ) {
      return { slots: [{ kind: "relative", unit, count }] };
    }
    const scale = seconds[unit];
    if (scale === undefined) return null;
    const extraUnit = match[5] ? readUnit(match[5]) : null;
    const extra = match[3] ? 0.5 * scale : extraUnit ? amountOf(match[4] ?? "") * (seconds[extraUnit] ?? 0) : 0;
    return { slots: [{ kind: "delay", seconds: count * scale + extra }] };
  },
};

export const todayOrTomorrow: PhraseFamily = {
  name: "tomorrow",
  pattern: nearDay,
  read(match) {
    const words = match[0];
    const count = /after/.test(words) ? 2 : /tomorrow|tmrw/.test(words) ? 1 : 0;
    const part = /tonight/.test(words) ? "night" : /morning|afternoon|evening|night/.exec(words)?.[0];
    const slots: Slot[] = [{ kind: "relative", unit: "day", count }];
    if (part) slots.push({ kind: "partOfDay", part: part as "morning" | "afternoon" | "evening" | "night" });
    return { slots, strength: words.startsWith("today") ? "weak" : "strong" };
  },
};

export const nextWeekday: PhraseFamily = {
  name: "next Friday",
  pattern: namedDay,
  read(match) {
    const weekday = readWeekday(match[2] ?? "");
    const nextWeek = match[0].endsWith("week");
    return { slots: [{ kind: "relative", unit: "week", count: nextWeek ? 1 : 0, weekday }] };
  },
};

export const weekdayOfNextWeek: PhraseFamily = {
  name: "Tuesday next week",
  pattern: weekdayAfter,
  read: (match) => ({ slots: [{ kind: "relative", unit: "week", count: 1, weekday: readWeekday(match[1] ?? "") }] }),
};

export const nextWeekOrMonth: PhraseFamily = {
  name: "next month",
  pattern: nextPeriod,
  read(match, folded) {
    const unit = readUnit(match[2] ?? "");
    const ordinal = match[1] ?? match[3];
    if (unit !== "week" && unit !== "month" && unit !== "year") return null;
    const day = ordinal ? { monthDay: readOrdinal(ordinal) } : {};
    const alone = match.index === 0 || /^[.!?]?$/.test(folded.slice(match.index + match[0].length));
    const opens = /^on|^the/.test(match[0]) || ordinal !== undefined || alone;
    return { slots: [{ kind: "relative", unit, count: 1, ...day }], strength: opens ? "strong" : "weak" };
  },
};

export const rightNow: PhraseFamily = {
  name: "right now",
  pattern: immediately,
  read: () => ({ slots: [{ kind: "now" }] }),
};

export const justOnce: PhraseFamily = {
  name: "just once",
  pattern: onceWords,
  read: () => ({ slots: [{ kind: "count", count: 1 }], strength: "weak" }),
};

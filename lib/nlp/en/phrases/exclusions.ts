import type { PhraseFamily, Slot } from "../../core/slots";
import { AND, list, MONTH, ORDINAL, readAll, readMonth, readOrdinal, readWeekday, WEEKDAY } from "../words";

const NOT =
  "(?:,?\\s?(?:except\\sfor|except|excepting|excluding|but\\snot|other\\sthan|apart\\sfrom|save\\sfor|besides|skipping|without|but|not|never|skip)\\s(?:on\\s|in\\s|during\\s|for\\s)?(?:the\\s)?(?:every\\s)?)";
const days = new RegExp(
  `(?<!\\w)${NOT}(${WEEKDAY}s?(?:${AND}(?:on\\s)?${WEEKDAY}s?){0,5}|weekends?|weekdays)(?![\\w'])`,
  "g",
);
const dayRange = new RegExp(`(?<!\\w)${NOT}(${WEEKDAY})s?\\s?(?:-|to|through)\\s?(${WEEKDAY})s?(?!\\w)`, "g");
const months = new RegExp(`(?<!\\w)${NOT}(${list(MONTH, 11)})(?![\\w']|\\s\\d)`, "g");
const ordinals = new RegExp(
  `(?<!\\w)${NOT}(${list(`(?:the\\s)?${ORDINAL}`, 6)})(?:\\sof\\s(?:the|each|every)\\smonth)?(?!\\w)(?!\\s(?:mon|tue|wed|thu|fri|sat|sun|week|day|time))`,
  "g",
);
const holidays = new RegExp(`(?<!\\w)${NOT}(?:public\\s|bank\\s|national\\s|company\\s)?holidays(?!\\w)`, "g");
const negated = /(?<!\w)not\s(?:every\sday|daily|every\shour|hourly|every\sweek|weekly|every\smonth|monthly)/g;

function exclude(part: Partial<{ weekdays: number[]; months: number[]; monthDays: number[] }>): Slot {
  return { kind: "exclude", weekdays: [], months: [], monthDays: [], ...part };
}

export const exceptDays: PhraseFamily = {
  name: "except Sundays",
  pattern: days,
  read(match) {
    const words = match[1] ?? "";
    if (words.startsWith("weekend")) return { slots: [exclude({ weekdays: [0, 6] })] };
    if (words === "weekdays") return { slots: [exclude({ weekdays: [1, 2, 3, 4, 5] })] };
    return { slots: [exclude({ weekdays: readAll(words, `${WEEKDAY}s?`, readWeekday) })] };
  },
};

export const exceptDayRange: PhraseFamily = {
  name: "except Friday to Sunday",
  pattern: dayRange,
  read(match) {
    const first = readWeekday(match[1] ?? "");
    const length = ((readWeekday(match[2] ?? "") - first + 7) % 7) + 1;
    return { slots: [exclude({ weekdays: Array.from({ length }, (_, index) => (first + index) % 7) })] };
  },
};

export const exceptMonths: PhraseFamily = {
  name: "except in August",
  pattern: months,
  read: (match) => ({ slots: [exclude({ months: readAll(match[1] ?? "", MONTH, readMonth) })] }),
};

export const exceptMonthDays: PhraseFamily = {
  name: "except the 1st",
  pattern: ordinals,
  read: (match) => ({
    slots: [exclude({ monthDays: readAll(match[1] ?? "", ORDINAL, readOrdinal) })],
    strength: "weak",
  }),
};

export const exceptHolidays: PhraseFamily = {
  name: "except holidays",
  pattern: holidays,
  read: () => ({ slots: [{ kind: "holidays" }], strength: "weak" }),
};

export const notEveryDay: PhraseFamily = {
  name: "not every day",
  pattern: negated,
  read: () => ({ slots: [{ kind: "dropped" }], strength: "weak" }),
};

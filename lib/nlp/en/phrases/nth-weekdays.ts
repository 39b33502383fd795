import type { PhraseFamily } from "../../core/slots";
import { AND, list, MONTH, ORDINAL, readAll, readMonth, readOrdinal, readWeekday, WEEKDAY } from "../words";

const NTH = `(?:${ORDINAL}|last|final|penultimate)`;
const OF = `(?:\\s(?:of|in)\\s(?:every|each|the|a|any)\\smonths?|\\s(?:every|each|a)\\smonth|\\s(?:of|in)\\s(?:every\\s|each\\s)?(${list(MONTH, 11)})(?:\\s(?:every|each)\\syear)?)`;
const ofMonth = new RegExp(
  `(?<![\\w'])(?:monthly\\s|every\\smonth\\s)?(?:(?:only\\s)?on\\s)?(?:every\\s|each\\s)?(?:the\\s)?(${list(`(?:the\\s)?${NTH}`, 4)})\\s(${list(`${WEEKDAY}s?`, 6)})${OF}(?!\\w)`,
  "g",
);
const everyFirst = new RegExp(
  `(?<![\\w'])(?:monthly\\s(?:on\\s)?|every\\smonth\\s(?:on\\s)?|each\\smonth\\s(?:on\\s)?)(?:the\\s)?(${list(`(?:the\\s)?${NTH}`, 4)})\\s(${WEEKDAY})s?(?!\\w)|(?<![\\w'])(?:on\\s)?(?:every|each)\\s(first|1st|last|(?:the\\s)?${NTH}(?:${AND}(?:the\\s)?${NTH}){1,3})\\s(${WEEKDAY})(?!\\w)`,
  "g",
);
const theDate = new RegExp(
  `(?<!\\w)(?:on\\s)?(?:every|each)\\s(${WEEKDAY})\\s(?:the\\s)?(\\d{1,2}th|\\d{1,2}(?:st|nd|rd))(?!\\w)(?!\\sof)`,
  "g",
);
const WORKDAY = "(?:week|work|business\\s|working\\s)\\s?days?";
const workday = new RegExp(
  `(?<![\\w'])(?:monthly\\s)?(?:(?:only\\s)?on\\s)?(?:every\\s|each\\s)?(?:the\\s)?(${list(`(?:the\\s)?${NTH}`, 3)})\\s${WORKDAY}${OF}(?!\\w)`,
  "g",
);

/** Both must hold: the 13th, on no other weekday. */
export const weekdayTheDate: PhraseFamily = {
  name: "Friday the 13th",
  pattern: theDate,
  read(match) {
    const weekday = readWeekday(match[1] ?? "");
    const days = [readOrdinal(match[2] ?? "")];
    const others = [0, 1, 2, 3, 4, 5, 6].filter((day) => day !== weekday);
    return {
      slots: [
        { kind: "monthDays", days, recurring: true },
        { kind: "exclude", weekdays: others, months: [], monthDays: [] },
      ],
    };
  },
};

export const nthWeekdayOfMonth: PhraseFamily = {
  name: "first Monday of the month",
  pattern: ofMonth,
  read(match) {
    const ordinals = readAll(match[1] ?? "", NTH, readOrdinal);
    const weekdays = readAll(match[2] ?? "", `${WEEKDAY}s?`, readWeekday);
    if (ordinals.some((ordinal) => ordinal > 5)) {
      return {
        slots: [{ kind: "impossible", message: `No month has so many of that weekday ("${match[0].trim()}").` }],
      };
    }
    const months = match[3] ? readAll(match[3], MONTH, readMonth) : [];
    return {
      slots: [
        { kind: "nthWeekday", ordinals, weekdays },
        ...(months.length > 0 ? [{ kind: "months" as const, months }] : []),
      ],
    };
  },
};

export const everyFirstWeekday: PhraseFamily = {
  name: "every first Monday",
  pattern: everyFirst,
  read(match) {
    const ordinals = readAll(match[3] ?? match[1] ?? "", NTH, readOrdinal);
    const weekdays = [readWeekday(match[4] ?? match[2] ?? "")];
    return ordinals.some((ordinal) => ordinal > 5) ? null : { slots: [{ kind: "nthWeekday", ordinals, weekdays }] };
  },
};

export const nthWorkdayOfMonth: PhraseFamily = {
  name: "last business day of the month",
  pattern: workday,
  read(match) {
    const ordinals = readAll(match[1] ?? "", NTH, readOrdinal);
    if (ordinals.some((ordinal) => ordinal > 23)) return null;
    const months = match[2] ? readAll(match[2], MONTH, readMonth) : [];
    return {
      slots: [{ kind: "nthWorkday", ordinals }, ...(months.length > 0 ? [{ kind: "months" as const, months }] : [])],
    };
  },
};

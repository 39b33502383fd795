import type { PhraseFamily, Reading } from "../../core/slots";
import { AND, MONTH, ORDINAL, readAll, readMonth, readOrdinal } from "../words";

const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|tenth|fifteenth)(?![\\d:]|\\s?[ap]m)`;
const YEAR = "(?:,?\\s(20\\d\\d)(?![\\d:]))?";
const YEARLY = "(\\s?,?\\s?(?:every\\syear|each\\syear|yearly|annually|of\\s(?:every|each)\\syear))?";
const LEAD =
  "(?:(yearly|annually|every\\syear|each\\syear|once\\sa\\syear)\\s?,?\\s?)?(?:on\\s)?(every\\s|each\\s)?(?:the\\s)?";
const monthFirst = new RegExp(
  `(?<!\\w)${LEAD}(${MONTH})\\.?\\s(?:the\\s)?(${DAY}(?:${AND}(?:the\\s)?${DAY}){0,6})${YEAR}${YEARLY}(?!\\w)`,
  "g",
);
const dayFirst = new RegExp(
  `(?<!\\w)${LEAD}(\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})\\s(?:of\\s)?(${MONTH})${YEAR}${YEARLY}(?!\\w)`,
  "g",
);
const iso = /(?<![\w-])(?:on\s)?(20\d\d)-(\d\d)-(\d\d)(?:t(?=\d\d:))?(?![\d-])/g;
const slashed =
  /(?<![\w/.-])(?:on\s)(\d{1,2})[/](\d{1,2})(?:[/](20\d\d))?(?![\w/])|(?<![\w/.-])(?:on\s)?(\d{1,2})[/](\d{1,2})[/](20\d\d)(?![\w/])/g;
const months = new RegExp(
  `(?<!\\w)(?:(?:only\\s)?(?:in|during)\\s|every\\s|each\\s)(?:the\\smonths?\\sof\\s)?(${MONTH}(?:${AND}(?:in\\s)?${MONTH}){0,11})(?![\\w']|\\s\\d)`,
  "g",
);
const monthRange = new RegExp(
  `(?<!\\w)(?:from\\s|between\\s|in\\s)?(${MONTH})\\s?(?:-|to|through|thru|and)\\s?(${MONTH})(?!\\w|\\s\\d)`,
  "g",
);
const feasts =
  /(?<!\w)(?:on\s)?(every\s)?(christmas\seve|christmas\sday|christmas|new\syear'?s\seve|new\syear'?s\sday|halloween)(?!\w)/g;

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dated(
  month: number,
  days: number[],
  year: string | undefined,
  recurring: boolean,
  text: string,
): Reading | null {
  const day = days[0];
  if (day === undefined || month < 1 || month > 12) return null;
  const length = year ? new Date(Date.UTC(Number(year), month, 0)).getUTCDate() : (lengths[month - 1] ?? 31);
  if (days.some((one) => one < 1 || one > length)) {
    return {
      slots: [
        { kind: "impossible", message: `There is no such date: "${text.trim()}" (that month has ${length} days).` },
      ],
    };
  }
  if (year) return { slots: [{ kind: "date", year: Number(year), month, day }] };
  return { slots: [{ kind: "yearDay", month, days, recurring: recurring || days.length > 1 }], strength: "strong" };
}

export const monthThenDay: PhraseFamily = {
  name: "March 3",
  pattern: monthFirst,
  read(match) {
    const days = readAll(
      match[4] ?? "",
      "(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|tenth|fifteenth)",
      readOrdinal,
    );
    const recurring = Boolean(match[1] ?? match[2] ?? match[6]);
    return dated(readMonth(match[3] ?? ""), days, match[5], recurring, match[0]);
  },
};

export const dayThenMonth: PhraseFamily = {
  name: "3 March",
  pattern: dayFirst,
  read(match) {
    const recurring = Boolean(match[1] ?? match[2] ?? match[6]);
    return dated(readMonth(match[4] ?? ""), [readOrdinal(match[3] ?? "")], match[5], recurring, match[0]);
  },
};

export const isoDate: PhraseFamily = {
  name: "2027-03-01",
  pattern: iso,
  read: (match) =>
    withStrength(dated(Number(match[2]), [Number(match[3])], match[1], false, match[0]), match[0].startsWith("on")),
};

/** Month first, as the dollar's country writes it, unless only the other order is a date. */
export const slashedDate: PhraseFamily = {
  name: "3/31/2027",
  pattern: slashed,
  read(match) {
    const first = Number(match[1] ?? match[4]);
    const second = Number(match[2] ?? match[5]);
    const [month, day] = first > 12 ? [second, first] : [first, second];
    return withStrength(dated(month, [day], match[3] ?? match[6], false, match[0]), match[0].startsWith("on"));
  },
};

function withStrength(reading: Reading | null, stated: boolean): Reading | null {
  return reading && { ...reading, strength: stated ? "strong" : "weak" };
}

export const inMonths: PhraseFamily = {
  name: "in January and July",
  pattern: months,
  read(match) {
    const slot = { kind: "months" as const, months: readAll(match[1] ?? "", MONTH, readMonth) };
    return { slots: [slot], strength: /^(?:every|each|only)/.test(match[0]) ? "strong" : "weak" };
  },
};

export const monthsRange: PhraseFamily = {
  name: "June to August",
  pattern: monthRange,
  read(match) {
    const first = readMonth(match[1] ?? "");
    const length = ((readMonth(match[2] ?? "") - first + 12) % 12) + 1;
    if (/\sand\s/.test(match[0]) && !match[0].startsWith("between")) return null;
    return {
      slots: [{ kind: "months", months: Array.from({ length }, (_, index) => ((first - 1 + index) % 12) + 1) }],
      strength: "weak",
    };
  },
};

const feastDays: Record<string, [number, number]> = {
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  halloween: [10, 31],
};

export const feastDay: PhraseFamily = {
  name: "Christmas Eve",
  pattern: feasts,
  read(match) {
    const [month, day] = feastDays[(match[2] ?? "").replace("years", "year's")] ?? [12, 25];
    return {
      slots: [{ kind: "yearDay", month, days: [day], recurring: match[1] !== undefined }],
      strength: /^(?:on|every)/.test(match[0]) ? "strong" : "weak",
    };
  },
};

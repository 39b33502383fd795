import type { PhraseFamily, Slot } from "../../core/slots";
import { BARE, CLOCK, readClock } from "../clock";
import { VERB } from "../verbs";
import { AND, list, MONTH, ORDINAL, readMonth, readOrdinal, readWeekday, WEEKDAY } from "../words";
import { DAY_PART, readDayPart } from "./parts-of-day";
import { windowOf } from "./windows";

const NOT =
  "(?:except\\sfor|except|excepting|excluding|but\\snot|other\\sthan|apart\\sfrom|aside\\sfrom|save\\sfor|besides|skipping|without|but|not|never|skip)";
const INTO = "(?:\\s(?:on|in|during|for|at))?(?:\\sthe)?(?:\\severy)?";
const TIME = `(?:${CLOCK}|${BARE})`;
const ENDS = `(?=\\s(?:at|of|and|or|every|each|on|in|${VERB})(?!\\w)|[.,;:!?]|$)`;
const NTH_WEEKDAY = `(?:${ORDINAL}|last)\\s(?:${WEEKDAY}s?|week|(?:business|working|work|week)\\s?day)(?:\\s(?:of|in)\\s(?:the|each|every)\\smonth)?`;
const DATE = `(?:${MONTH}\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH})`;
const NEAR = `(?:tomorrow|today|tonight|(?:next|this)\\s(?:week|month|year|${WEEKDAY})|christmas(?:\\s(?:eve|day))?|new\\syear'?s(?:\\s(?:eve|day))?|halloween|easter|(?:when|if)\\s(?:it's|it\\sis)\\s(?:a\\s)?(?:(?:public|bank)\\s)?(?:holiday|weekend|night|late))`;
const MONTH_DAY = `(?:(?:${ORDINAL})\\s(?:day\\s)?of\\s(?:the|each|every)\\smonth|(?:\\d{1,2}(?:st|nd|rd|th)${ENDS}))`;
const HOLIDAYS = "(?:public\\s|bank\\s|national\\s|company\\s)?holidays";
const ITEM = `(?:${NTH_WEEKDAY}|${DATE}|${NEAR}|${MONTH_DAY}|${HOLIDAYS}|${WEEKDAY}s?(?:\\s?(?:-|to|through|until)\\s?${WEEKDAY}s?|\\s${DAY_PART})?|weekends?|weekdays|(?:between|from)\\s${TIME}\\s?(?:and|to|until|till|-)\\s?${TIME}|${TIME}\\s?(?:to|-|until)\\s?${TIME}|${MONTH}(?!\\s\\d)|${DAY_PART}|${CLOCK}|(?<=at\\s)${BARE})`;
const exclusion = new RegExp(
  `(?<!\\w)(${NOT})(${INTO}\\s${ITEM}(?:${AND}(?:(?:not|except|on|in|during|for|at)\\s){0,2}(?:the\\s)?${ITEM}){0,7})(?![\\w'])`,
  "g",
);
const item = new RegExp(`(?<![\\w'])${ITEM}(?!\\w)`, "g");
const negated = /(?<!\w)not\s(?:every\sday|daily|every\shour|hourly|every\sweek|weekly|every\smonth|monthly)/g;

function exclude(part: Partial<{ weekdays: number[]; months: number[]; monthDays: number[] }>): Slot {
  return { kind: "exclude", weekdays: [], months: [], monthDays: [], ...part };
}

const nthWeekday = new RegExp(`^${NTH_WEEKDAY}$`);
const date = new RegExp(`^(?:${DATE}|${NEAR})$`);
const dayRange = new RegExp(`^(${WEEKDAY})s?\\s?(?:-|to|through|until)\\s?(${WEEKDAY})s?$`);
const stretch = new RegExp(`^(?:between\\s|from\\s)?(${TIME})\\s?(?:and|to|until|till|-)\\s?(${TIME})$`);
const weekday = new RegExp(`^${WEEKDAY}s?$`);
const monthDay = new RegExp(`^(${ORDINAL})(?:\\s|$)`);
const month = new RegExp(`^${MONTH}$`);
const dayPart = new RegExp(`^${DAY_PART}$`);
const clock = new RegExp(`^${TIME}$`);

/** What one item leaves out; null where no schedule can leave it out. */
function readItem(text: string): Slot | null {
  if (nthWeekday.test(text) || date.test(text)) return null;
  if (text.endsWith("holidays")) return { kind: "holidays" };
  if (text.startsWith("weekend")) return exclude({ weekdays: [0, 6] });
  if (text === "weekdays") return exclude({ weekdays: [1, 2, 3, 4, 5] });
  const range = dayRange.exec(text);
  if (range) {
    const first = readWeekday(range[1] ?? "");
    const length = ((readWeekday(range[2] ?? "") - first + 7) % 7) + 1;
    return exclude({ weekdays: Array.from({ length }, (_, index) => (first + index) % 7) });
  }
  if (weekday.test(text)) return exclude({ weekdays: [readWeekday(text)] });
  if (month.test(text)) return exclude({ months: [readMonth(text)] });
  if (dayPart.test(text)) return { kind: "excludePart", part: readDayPart(text) };
  const day = monthDay.exec(text)?.[1];
  if (day !== undefined) return exclude({ monthDays: [readOrdinal(day)] });
  const hours = stretch.exec(text);
  const window = hours && windowOf(hours[1] ?? "", hours[2] ?? "");
  if (window) return { kind: "excludeTimes", ...window };
  const time = clock.test(text) ? readClock(text) : null;
  return time && { kind: "excludeTimes", from: time, to: null };
}

/** "except Sundays, holidays and at night". What cannot be left out is asked about, never dropped. */
export const exceptions: PhraseFamily = {
  name: "except Sundays",
  pattern: exclusion,
  read(match) {
    const words = [...(match[2] ?? "").matchAll(item)].map((found) => found[0]);
    const slots = words.map(readItem);
    const known = slots.filter((slot) => slot !== null);
    // A bare "but" or "without" before a time of day says something else: "daily, but at 10 on Fridays".
    const sayNo = !/^(?:but|without|besides)$/.test(match[1] ?? "");
    if (!sayNo && known.some((slot) => slot.kind === "excludeTimes" || slot.kind === "excludePart")) return null;
    if (known.length < slots.length || slots.length === 0)
      return { slots: [{ kind: "unread", words: match[0].trim() }], strength: "weak" };
    const firm = known.some((slot) => slot.kind === "exclude" && slot.monthDays.length === 0);
    return { slots: known, strength: firm ? "strong" : "weak" };
  },
};

export const notEveryDay: PhraseFamily = {
  name: "not every day",
  pattern: negated,
  read: () => ({ slots: [{ kind: "dropped" }], strength: "weak" }),
};

const season = "(?:winter|summer|spring|autumn|fall)";
const vague = new RegExp(
  `(?<!\\w)(?:(?:in|during|on)\\s(?:the\\s)?(?:${ORDINAL}|last|final)\\s(?:weeks?|half|days)\\s(?:of|in)\\s(?:the|every|each|a)\\s(?:month|year|quarter)|(?:in|during)\\s(?:the\\s)?${list(season, 3)}|at\\s(?:sunrise|sunset|dawn|dusk)|(?:${NOT})\\s(?:when|if)\\s(?:it's|it\\sis)\\sa?\\s?(?:\\w+\\s)?holiday)(?!\\w)`,
  "g",
);

export const vagueDays: PhraseFamily = {
  name: "in the first week of the month",
  pattern: vague,
  read: (match) => ({ slots: [{ kind: "unread", words: match[0].trim() }], strength: "weak" }),
};

import type { PartOfDay } from "../../core/slots";
import type { Chart } from "../chart";
import type { Clock, Num } from "../meanings";
import { type Place, rule } from "../rule";

/** An hour of the clock on its own, 0–24. */
function hourOf({ value, digits }: Num): Num | null {
  if (!Number.isInteger(value) || value > 24 || (digits?.length ?? 0) > 2) return null;
  return digits === undefined ? { value } : { value, digits };
}

/** "8" may be morning or evening; "08", "0" and "15" may not. */
function bareHour({ value, digits }: Num): Clock {
  const certain = value > 12 || value === 0 || digits?.startsWith("0") === true;
  return { minutes: (value % 24) * 60, clear: false, ...(certain ? {} : { bare: true }) };
}

function wordedHour(hour: Num, minutes = 0): Clock | null {
  if (minutes > 59 || minutes < 0) return null;
  const certain = hour.value > 12 || hour.value === 0 || hour.digits?.startsWith("0") === true;
  return { minutes: (hour.value % 24) * 60 + minutes, clear: true, ...(certain ? {} : { open: true }) };
}

function shifted(clock: Clock, minutes: number): Clock {
  const { bare, ...rest } = clock;
  return {
    ...rest,
    ...(bare ? { open: true, spoken: true } : {}),
    minutes: (clock.minutes + minutes + 1440) % 1440,
    clear: true,
  };
}

function withMeridiem(clock: Clock, meridiem: "am" | "pm"): Clock | null {
  const hour = Math.floor(clock.minutes / 60);
  const seconds = clock.seconds === undefined ? {} : { seconds: clock.seconds };
  if (hour > 12) return meridiem === "pm" ? { minutes: clock.minutes, ...seconds, clear: true } : null;
  const base = (hour % 12) * 60 + (clock.minutes % 60);
  return { minutes: base + (meridiem === "pm" ? 720 : 0), ...seconds, clear: true, halved: true };
}

/** The clock time that a part of the day makes of an hour: 3 in the afternoon is 15. */
export function withPart(clock: Clock, part: PartOfDay): Clock | null {
  if (!clock.bare && !clock.open) {
    const fits = fitsPart(Math.floor(clock.minutes / 60), part);
    return fits ? { ...clock, clear: true } : null;
  }
  const hour = Math.floor(clock.minutes / 60);
  const moved = hourInPart(hour % 12, part);
  const seconds = clock.seconds === undefined ? {} : { seconds: clock.seconds };
  return { minutes: moved * 60 + (clock.minutes % 60), ...seconds, clear: true, halved: true };
}

function hourInPart(hour: number, part: PartOfDay): number {
  if (part === "morning") return hour;
  if (part === "lunch") return hour < 6 ? hour + 12 : hour;
  if (part === "night" || part === "nightly") return hour >= 6 ? hour + 12 : hour;
  if (part === "hours" || part === "day") return hour < 6 ? hour + 12 : hour;
  return hour + 12;
}

function fitsPart(hour: number, part: PartOfDay): boolean {
  if (part === "morning") return hour < 12;
  if (part === "lunch") return hour >= 11 && hour < 16;
  if (part === "afternoon") return hour >= 12 && hour < 20;
  if (part === "evening" || part === "endOfDay") return hour >= 14;
  if (part === "night") return hour >= 18 || hour < 7;
  return true;
}

/** "half an hour before midnight" */
function awayFrom(minutes: number, count: number, unit: string): Clock | null {
  const length = unit === "hour" ? 60 : unit === "minute" ? 1 : 0;
  return length === 0 ? null : { minutes: (minutes + count * length + 1440) % 1440, clear: true };
}

const signed = (minutes: number, sign: 1 | -1): number => minutes * sign;

/** "[12]-19 May" */
export function opensDates(chart: Chart, end: number): boolean {
  const gap = /^\s?(?:[-\u2013\u2014]\s?\d{1,2}(?:st|nd|rd|th|\.)?\s)(?:of\s|de\s)?/.exec(
    chart.text.slice(end, end + 14),
  )?.[0];
  return gap !== undefined && chart.from("MONTH", end + gap.length).length > 0;
}

export const clocks = [
  // 12月 is no hour.
  rule("HOUR", ["NUM"], (number, { chart, start, end }) =>
    chart.from("MONTH", start).some((month) => month.end > end) || opensDates(chart, end) ? null : hourOf(number),
  ),
  rule("CLOCK", ["NAMED_TIME", "CLOCK_SUFFIX"], (minutes, add) => ({
    minutes: (minutes + add + 1440) % 1440,
    clear: true,
  })),
  rule("CLOCK", ["AMOUNT", "BEFORE", "NAMED_TIME"], ({ count, unit }, _b, minutes) => awayFrom(minutes, -count, unit)),
  rule("CLOCK", ["AMOUNT", "AFTER", "NAMED_TIME"], ({ count, unit }, _a, minutes) => awayFrom(minutes, count, unit)),
  // "an hour before eight"
  ...(["BEFORE", "AFTER"] as const).map((side) =>
    rule("CLOCK", ["AMOUNT", side, "HOUR", "HOUR_WORD?"], ({ count, unit }, _s, hour) =>
      unit === "hour" || (unit === "minute" && count % 30 === 0)
        ? shifted(bareHour(hour), (side === "BEFORE" ? -count : count) * (unit === "hour" ? 60 : 1))
        : null,
    ),
  ),
  rule("CLOCK", ["NAMED_TIME"], (minutes) => ({ minutes, clear: true })),
  rule("CLOCK", ["HOUR", "HOUR_WORD", "NUM", "MINUTE_WORD", "NUM", "SECOND_WORD"], (hour, _h, minute, _m, second) => {
    const clock = wordedHour(hour, minute.value);
    return clock && second.value < 60 ? { ...clock, seconds: second.value } : null;
  }),
  rule("CLOCK", ["HOUR", "HOUR_WORD", "AND?", "NUM", "MINUTE_WORD"], (hour, _h, _and, minute) =>
    wordedHour(hour, minute.value),
  ),
  rule("CLOCK", ["HOUR", "HOUR_WORD", "NUM"], (hour, _h, { value, digits }, { chart, end }) =>
    (digits === undefined ? value >= 5 : digits.length === 2) && !isCounting(chart.text, end)
      ? wordedHour(hour, value)
      : null,
  ),
  rule("CLOCK", ["HOUR", "HOUR_WORD?", "CLOCK_SUFFIX"], (hour, _h, add) => shifted(bareHour(hour), add)),
  rule("CLOCK", ["HOUR", "HOUR_WORD?", "PLUS_MINUTES", "NUM", "MINUTE_WORD?"], (hour, _h, sign, { value }) =>
    value > 0 && value < 60 ? shifted(bareHour(hour), signed(value, sign)) : null,
  ),
  rule("CLOCK", ["NAMED_TIME", "PLUS_MINUTES", "NUM", "MINUTE_WORD?"], (minutes, sign, { value }) =>
    value < 60 ? { minutes: (minutes + signed(value, sign) + 1440) % 1440, clear: true } : null,
  ),
  // "2 hours of German"
  rule("CLOCK", ["HOUR", "HOUR_WORD"], (hour, _h, { chart, end }) =>
    /(?:hours|hrs) of\s/.test(chart.text.slice(end - 5, end + 4)) ? null : wordedHour(hour),
  ),
  rule("CLOCK", ["DOTTED", "HOUR_WORD"], (clock) => ({ ...clock, clear: true })),
  rule("CLOCK", ["CLOCK", "HOUR_WORD"], (clock) => (clock.clear ? clock : null)),
  rule("CLOCK", ["MILITARY", "HOUR_WORD"], ({ open, ...clock }) => ({ ...clock, clear: true })),
  rule("CLOCK", ["CLOCK_PREFIX", "HOUR", "HOUR_WORD?"], (add, hour) => shifted(bareHour(hour), add)),
  rule("CLOCK", ["CLOCK_PREFIX", "NAMED_TIME"], (add, minutes) => ({
    minutes: (minutes + add + 1440) % 1440,
    clear: true,
  })),
  rule("CLOCK", ["NUM", "MINUTE_WORD?", "PAST_HOUR", "CLOCK"], (minutes, word, sign, clock, place) =>
    isMinutes(minutes, word !== undefined, sign, place) ? shifted(clock, signed(minutes.value, sign)) : null,
  ),
  rule("CLOCK", ["NUM", "MINUTE_WORD?", "PAST_HOUR", "HOUR", "HOUR_WORD?"], (minutes, word, sign, hour, _h, place) =>
    isMinutes(minutes, word !== undefined, sign, place) ? shifted(bareHour(hour), signed(minutes.value, sign)) : null,
  ),
  rule("CLOCK", ["HOUR", "MERIDIEM"], (hour, meridiem, place) =>
    place.chart.isCapitalLetter(place.end - 1) || isArticle(place) ? null : withMeridiem(bareHour(hour), meridiem),
  ),
  ...(["CLOCK", "DOTTED", "MILITARY"] as const).map((category) =>
    rule("CLOCK", [category, "MERIDIEM"], (clock, meridiem, place) =>
      isArticle(place) ? null : withMeridiem(clock, meridiem),
    ),
  ),
  rule("CLOCK", ["MERIDIEM", "CLOCK"], (meridiem, clock, place) =>
    isLetter(place) ? null : withMeridiem(clock, meridiem),
  ),
  // "5pm 3) …": a meridiem behind a number belongs to it.
  rule("CLOCK", ["MERIDIEM", "HOUR"], (meridiem, hour, place) =>
    isLetter(place) || /\d\s?$/.test(place.chart.text.slice(Math.max(0, place.start - 2), place.start))
      ? null
      : withMeridiem(bareHour(hour), meridiem),
  ),
  // "um halb acht jeden Morgen": the part of the day says which days as well.
  rule("CLOCK", ["CLOCK", "PART"], (clock, { part, separate, recurring }) =>
    separate || recurring ? null : withPart(clock, part),
  ),
  rule("CLOCK", ["DOTTED", "PART"], (clock, { part, separate, recurring }) =>
    separate || recurring ? null : withPart(clock, part),
  ),
  rule("CLOCK", ["HOUR", "PART"], (hour, { part, separate, recurring }) =>
    separate || recurring ? null : withPart(bareHour(hour), part),
  ),
  rule("CLOCK", ["CLOCK", "HOUR_WORD"], (clock) => (clock.clear ? clock : null)),
  // "Mon/Wed/Fri 6.30 gym": right behind a day it is no number.
  rule("CLOCK", ["DOTTED"], (clock, { chart, start }) => {
    const isOfDay = (["WEEKDAY", "DAYGROUP"] as const).some((days) => chart.endingAt(days, start - 1).length > 0);
    return isOfDay ? { ...clock, clear: true } : clock;
  }),
  rule("CLOCK", ["MILITARY"], (clock, place) => (isYearOfDate(place) ? null : clock)),
  rule("CLOCK", ["HOUR"], bareHour),
  // "10 minutes before 9"; "every 10 minutes before 9" is a window.
  rule("CLOCK", ["AMOUNT", "BEFORE", "AT?", "CLOCK"], ({ count, unit }, _b, _a, clock, { chart, start }) => {
    const isStep = (["EVERY", "EVERY_OTHER", "FOR"] as const).some((one) =>
      chart.all(one).some((edge) => edge.end <= start && chart.skip(edge.end) === start),
    );
    const earlier = isStep ? null : awayFrom(clock.minutes, -count, unit);
    return earlier && { ...clock, ...earlier };
  }),
];

/** "a three-line summary": one letter is a meridiem behind a number only. */
const isLetter = ({ chart, start }: Place): boolean => /^[ap]\s/.test(chart.text.slice(start, start + 2));

/** "on Fridays at 5 [a] chart of the week": apart from its number and before a word the letter is an article. */
const isArticle = ({ chart, end }: Place): boolean => /^\sa\s\p{L}/u.test(chart.text.slice(end - 2, end + 2));

/** "ten to eight" is a time; "10 to 5" in digits is from one hour to another, but behind "at" it is a time. */
function isMinutes({ value, digits }: Num, isNamed: boolean, sign: 1 | -1, place: Place): boolean {
  const { chart, start } = place;
  if (value <= 0 || value >= 60) return false;
  // "nine to half five" is from nine on.
  if (isUpToMinutes(place)) return false;
  if (isNamed || digits === undefined || sign === 1) return true;
  if (value % 5 !== 0) return false;
  // "a 10 para las 8", "a las 20 para las 7": behind the hour's own preposition a smaller number may be an hour.
  if (chart.hours === 24) return isBeforeHour(value, place);
  return /(?:^|\s)at\s$/.test(chart.text.slice(Math.max(0, start - 4), start));
}

const opensTime = /(?:^|[,;:.!?]\s|(?<!\p{L})(?:al?|aos?)\s)$/u;

/** "20 para las 7": no hour, as the one behind it lies before it, or no word stands before that hours have. */
function isBeforeHour(value: number, { chart, start, end }: Place): boolean {
  const before = chart.text.slice(0, start);
  const isHour = chart.endingAt("AT", before.trimEnd().length).length > 0;
  if (!isHour) return opensTime.test(before);
  return value > Number(/\d+/.exec(chart.text.slice(start, end).replace(/^\d+/, ""))?.[0] ?? 24);
}

const isUpToMinutes = ({ chart, start, end }: Place): boolean =>
  chart.hours === 12 && chart.all("CLOCK_PREFIX").some((edge) => edge.start > start && edge.end < end);

function isCounting(text: string, end: number): boolean {
  return /^\s?(?:%|[.,]\d)/.test(text.slice(end, end + 4));
}

/** "de 2000 a 2200" are hours. */
const range = /^\s(?:a|ao|as|to|till|until|hasta|ate)\s\d/;

/** "1 March 2027", "the same weekend of 2025": four digits straight behind a day of a month, or behind "of", are a year. */
function isYearOfDate({ chart, start, end }: Place): boolean {
  if (!/^20[0-5]\d$/.test(chart.text.slice(start, end))) return false;
  if (/\p{L}\s(?:d[eiou]|del|of)\s$/u.test(chart.text.slice(0, start)) && !range.test(chart.text.slice(end)))
    return true;
  if (!/^20[2-5]/.test(chart.text.slice(start, end))) return false;
  const isBehind = (month: { start: number; end: number }): boolean =>
    month.end < start && chart.skip(month.end) === start && /\d\.? $/.test(chart.text.slice(0, month.start));
  return chart.all("MONTH").some(isBehind);
}

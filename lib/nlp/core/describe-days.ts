import type { DaySlot } from "./slots";

/** What a phrase for days is about; it decides how months are added to it. */
export type Basis = "day" | "week" | "month" | "year";

/** How one language names days. Weekdays: 0 is Sunday; lists of them begin on Monday. */
export interface DayWords {
  everyDay: string;
  weekdays(weekdays: readonly number[]): string;
  weekdayRange(from: number, to: number): string;
  monthDays(days: readonly number[]): string;
  monthDayRange(from: number, to: number): string;
  /** All odd or all even days of the month. */
  parity(isOdd: boolean): string;
  /** 0 is the last day of the month, 1 the one before it. */
  fromEnd(back: number): string;
  nearestWorkday(days: readonly number[]): string;
  nthWorkday(ordinals: readonly number[]): string;
  nthWeekday(ordinals: readonly number[], weekdays: readonly number[]): string;
  /** "the first" comes again with each weekday; the only months then do so, too. */
  repeatsNth?: boolean;
  /** "January 1 and 15" */
  yearDay(month: number, days: readonly number[]): string;
  /** "every Friday the 13th"; left out where the grammar reads no such words back. */
  weekdayOnDay?(weekday: number, day: number): string;
  /** "on the day before the first Monday" */
  dayBefore(ordinal: number, weekday: number): string;
  /** Adds "of the month", "every year on" and the like; or the only months. */
  place(phrase: string, basis: Basis, months: readonly number[] | null): string;
  /** The same after "every 2 weeks", "every 5 months", "every 2 years", where it is short. */
  placeSpaced?: (phrase: string, basis: Basis) => string;
  /** Weekdays after "every 2 weeks". */
  onWeekdays(weekdays: readonly number[]): string;
  and(phrases: readonly string[]): string;
  /** Where the months come once, behind all the days. */
  limit?: (phrase: string, months: readonly number[]) => string;
  inMonths(months: readonly number[]): string;
}

/** "Monday through Friday", "on day 1 and 15 of the month, only in January". */
export function dayPhrase(days: readonly DaySlot[], months: readonly number[] | null, words: DayWords): string {
  const placed = words.limit ? null : months;
  const each = words.repeatsNth && placed ? withoutDates(days).flatMap(oneByOne) : withoutDates(days);
  const phrases = each.flatMap((day) =>
    phrasesOf(day, words, months !== null).map((phrase) => words.place(phrase, basisOf(day), placed)),
  );
  const joined = phrases.length > 0 ? [words.and(phrases)] : [];
  const limited = months && words.limit ? joined.map((phrase) => words.limit?.(phrase, months) ?? phrase) : joined;
  const dates = datesOf(days, words);
  // Dates have a month of their own.
  return words.and(dates.length > 0 ? [...limited, words.place(words.and(dates), "year", null)] : limited);
}

/** The same behind "every 2 weeks"; empty for every day. */
export function placePhrase(days: readonly DaySlot[], words: DayWords): string {
  const placed = (phrase: string, basis: Basis): string => words.placeSpaced?.(phrase, basis) ?? phrase;
  const phrases = withoutDates(days).flatMap((day) =>
    day.kind === "weekdays"
      ? [words.onWeekdays(mondayFirst(day.weekdays))]
      : phrasesOf(day, words).map((phrase) => placed(phrase, basisOf(day))),
  );
  const dates = datesOf(days, words);
  if (dates.length > 0) phrases.push(placed(words.and(dates), "year"));
  return words.and(phrases);
}

function oneByOne(day: DaySlot): DaySlot[] {
  return day.kind === "nthWeekday"
    ? mondayFirst(day.weekdays).map((weekday) => ({ ...day, weekdays: [weekday] }))
    : [day];
}

function withoutDates(days: readonly DaySlot[]): DaySlot[] {
  return days.filter((day) => day.kind !== "yearDay");
}

function datesOf(days: readonly DaySlot[], words: DayWords): string[] {
  return days.flatMap((day) => (day.kind === "yearDay" ? [words.yearDay(day.month, day.days)] : []));
}

function basisOf(day: DaySlot): Basis {
  if (day.kind === "everyDay") return "day";
  return day.kind === "weekdays" || weekdayAndDay(day) ? "week" : "month";
}

/** Friday and 13, where a day counts only when it is that weekday. */
function weekdayAndDay(day: DaySlot): [weekday: number, day: number] | null {
  if (day.kind !== "monthDays" || day.weekdays?.length !== 1 || day.days.length !== 1) return null;
  const [weekday = 0] = day.weekdays;
  const [date = 0] = day.days;
  return date > 0 ? [weekday, date] : null;
}

/** The days with those weekdays alone, as one phrase; null where the language has no words for them. */
export function onlyWeekdays(days: readonly DaySlot[], weekdays: readonly number[], words: DayWords): DaySlot[] | null {
  const [day, ...others] = days;
  if (day?.kind !== "monthDays" || others.length > 0) return null;
  const joined = { ...day, weekdays: [...weekdays] };
  return dayBefore(joined) || (words.weekdayOnDay && weekdayAndDay(joined)) ? [joined] : null;
}

/** The last day of the month before and the first six, where it is a Sunday: the day before the first Monday. */
function dayBefore(day: DaySlot): [ordinal: number, weekday: number] | null {
  if (day.kind !== "monthDays" || day.weekdays?.length !== 1 || day.days.length !== 7) return null;
  const [first = 0, ...others] = day.days.map((one) => (one === -1 ? 0 : one)).sort((a, b) => a - b);
  const isWeek = others.every((one, index) => one === first + index + 1);
  const ordinal = first === -8 ? -1 : first >= 0 && first % 7 === 0 ? first / 7 + 1 : 0;
  return isWeek && ordinal !== 0 ? [ordinal, ((day.weekdays[0] ?? 0) + 1) % 7] : null;
}

function phrasesOf(day: DaySlot, words: DayWords, isLimited = false): string[] {
  const before = dayBefore(day);
  if (before) return [words.dayBefore(...before)];
  const both = weekdayAndDay(day);
  if (both && words.weekdayOnDay) return [words.weekdayOnDay(...both)];
  if (day.kind === "monthDays") return monthDayPhrases(day.days, words, isLimited);
  if (day.kind === "nearestWorkday") return [words.nearestWorkday(day.days)];
  if (day.kind === "nthWorkday") return [words.nthWorkday(day.ordinals)];
  if (day.kind === "nthWeekday") return [words.nthWeekday(day.ordinals, mondayFirst(day.weekdays))];
  if (day.kind !== "weekdays") return [words.everyDay];
  const range = weekdayRange(day.weekdays);
  return [range ? words.weekdayRange(...range) : words.weekdays(mondayFirst(day.weekdays))];
}

/** "on day 1 and 15" and, apart, "on the last day"; "on odd days" where no months are named. */
function monthDayPhrases(days: readonly number[], words: DayWords, isLimited: boolean): string[] {
  const plain = days.filter((day) => day > 0).sort((a, b) => a - b);
  const ends = days.filter((day) => day < 0).map((day) => words.fromEnd(-day - 1));
  if (plain.length === 0) return ends;
  const [from = 1] = plain;
  const to = plain.at(-1) ?? from;
  const isHalf = !isLimited && from < 3 && to > 29 && plain.every((day, index) => day === from + 2 * index);
  if (isHalf) return [words.parity(from === 1), ...ends];
  const isRange = plain.length > 2 && to - from === plain.length - 1;
  return [isRange ? words.monthDayRange(from, to) : words.monthDays(plain), ...ends];
}

export function mondayFirst(weekdays: readonly number[]): number[] {
  return [...weekdays].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
}

/** First and last of three to six weekdays in a row, which may go round the end of the week. */
function weekdayRange(weekdays: readonly number[]): [number, number] | null {
  if (weekdays.length < 3 || weekdays.length > 6) return null;
  const firsts = weekdays.filter((day) => !weekdays.includes((day + 6) % 7));
  const [from] = firsts;
  return from === undefined || firsts.length > 1 ? null : [from, (from + weekdays.length - 1) % 7];
}

/** First and last of three or more months in a row. */
export function monthRange(months: readonly number[]): [number, number] | null {
  const [from = 0] = months;
  const to = months.at(-1) ?? 0;
  return months.length > 2 && to - from === months.length - 1 ? [from, to] : null;
}

/** "a, b and c" */
export function joinWords(words: readonly string[], and: string, comma = ", "): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(comma)}${and}${words.at(-1)}`;
}

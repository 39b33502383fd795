import { formatDate, formatTime } from "./calendar";
import { type Basis, type DayWords, dayPhrase, mondayFirst, onlyWeekdays, placePhrase } from "./describe-days";
import { type Bounds, type Exception, everyDay, type Moment, type Outline, type Steps, type When } from "./outline";
import type { ClockTime, IntervalUnit } from "./slots";

/** Steps with their words for window and days. */
export interface SaidSteps {
  count: number;
  unit: Steps["unit"];
  minutes: readonly number[];
  window: readonly [from: string, to: string] | null;
  except: readonly [from: string, to: string] | null;
  days: string | null;
}

/** How one language says a schedule. Phrases come in lower case; the sentence gets its capital at the end. */
export interface Describer {
  code: string;
  days: DayWords;
  /** Stands before what is added behind: ", from 2026-03-01". */
  comma: string;
  /** "09:00 and 17:00" */
  times(times: readonly string[]): string;
  /** Days and times of one pair: "at 09:00, every day". */
  fixed(days: string, times: string): string;
  pairs(pairs: readonly string[]): string;
  steps(steps: SaidSteps): string;
  /** "every 2 weeks on Thursday at 09:00"; `days` is empty for every N days. */
  spaced(every: { count: number; unit: IntervalUnit }, days: string, times: string): string;
  /** One time that steps leave out. */
  exceptAt(time: string): string;
  without(weekdays: readonly number[]): string;
  withoutMonths(months: readonly number[]): string;
  /** The same for "January 1" and for "on the first Monday of the month". */
  withoutDays(phrase: string, basis: Basis): string;
  /** Where days of the month are left out in other words than they are named with; −1 is the last one. */
  withoutMonthDays?(days: readonly number[]): string;
  once(date: string, time: string): string;
  from(moment: string): string;
  until(moment: string): string;
  count(count: number): string;
}

/** The sentence without its capital. */
export function sayOutline(outline: Outline, words: Describer): string {
  const { when, without } = withJoinedWeekday(outline, words);
  const parts = [
    describeWhen(when, outline.months, words),
    ...sayExceptions(without, words),
    ...sayBounds(outline, words),
  ];
  return parts.join(words.comma);
}

/** "Friday the 13th" is said as such, not as the 13th with six weekdays left out; of every month, as the words read. */
function withJoinedWeekday(outline: Outline, words: Describer): Pick<Outline, "when" | "without"> {
  const { when, without } = outline;
  const [left, ...others] = without;
  const [pair, ...pairs] = when.kind === "fixed" ? when.pairs : [];
  if (!pair || pairs.length > 0 || outline.months !== null || left?.kind !== "weekdays") return outline;
  const weekdays = [0, 1, 2, 3, 4, 5, 6].filter((day) => !left.weekdays.includes(day));
  const days = onlyWeekdays(pair.days, weekdays, words.days);
  return days ? { when: { kind: "fixed", pairs: [{ ...pair, days }] }, without: others } : outline;
}

function sayExceptions(without: readonly Exception[], words: Describer): string[] {
  return without.map((day) => {
    if (day.kind === "weekdays") return words.without(mondayFirst(day.weekdays));
    if (day.kind === "months") return words.withoutMonths(day.months);
    if (day.kind === "monthDays")
      return words.withoutMonthDays?.(day.days) ?? words.withoutDays(dayPhrase([day], null, words.days), "month");
    if (day.kind === "yearDay") return words.withoutDays(words.days.yearDay(day.month, day.days), "year");
    const phrase =
      day.kind === "nthWorkday"
        ? words.days.nthWorkday(day.ordinals)
        : words.days.nthWeekday(day.ordinals, mondayFirst(day.weekdays));
    return words.withoutDays(words.days.place(phrase, "month", null), "month");
  });
}

/** What stands behind the days and times: start, end and count. */
export function sayBounds({ from, until, count }: Bounds, words: Describer): string[] {
  return [
    ...(from ? [words.from(sayMoment(from))] : []),
    ...(until ? [words.until(sayMoment(until))] : []),
    ...(count === null ? [] : [words.count(count)]),
  ];
}

export function capitalise(sentence: string, { code }: Describer): string {
  return sentence.charAt(0).toLocaleUpperCase(code) + sentence.slice(1);
}

function describeWhen(when: When, months: readonly number[] | null, words: Describer): string {
  if (when.kind === "once") {
    const { date, time } = when.moment;
    return words.once(formatDate(date), time ? sayTime(time) : "00:00");
  }
  if (when.kind === "fixed") {
    const said = when.pairs.map(({ days, times }) =>
      words.fixed(dayPhrase(days, months, words.days), words.times(times.map(sayTime))),
    );
    return joinPairs(said, words);
  }
  if (when.kind === "apart") {
    const said = when.parts.map((part) => describeWhen(part, months, words));
    return joinPairs(said, words);
  }
  if (when.kind === "spaced") {
    const { count, unit, days, times } = when;
    const said = words.spaced({ count, unit }, placePhrase(days, words.days), words.times(times.map(sayTime)));
    return months ? said + words.comma + words.days.inMonths(months) : said;
  }
  const { window, except, count, unit } = when;
  const isLimited = when.days.length > 0 || months !== null;
  const step = unit === "hour" ? count * 60 : count;
  const left = except && except.to.minutes - except.from.minutes === step ? except.from : null;
  const said = words.steps({
    ...when,
    window: window && [sayTime(window.from), sayTime(window.to)],
    except: left ? null : except && [sayTime(except.from), sayTime(except.to)],
    days: isLimited ? dayPhrase(when.days.length > 0 ? when.days : [everyDay], months, words.days) : null,
  });
  return left ? said + words.comma + words.exceptAt(sayTime(left)) : said;
}

/** Behind a mere comma days would take the place of those before them. */
function joinPairs(said: readonly string[], words: Describer): string {
  return said.slice(1).reduce((text, pair) => words.pairs([text, pair]), said[0] ?? "");
}

function sayTime({ minutes, seconds = 0 }: ClockTime): string {
  return formatTime(minutes, seconds);
}

function sayMoment({ date, time }: Moment): string {
  return time ? `${formatDate(date)} ${sayTime(time)}` : formatDate(date);
}

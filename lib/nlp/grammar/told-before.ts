import type { Language } from "../core/language";
import { type ClockTime, type DaySlot, isDaySlot, type Slot, type Span } from "../core/slots";
import { matchOf } from "./matches";
import { isWithinReasoned } from "./reasoned-days";
import { isClock, isOneDate, isWithinDay, saysDays } from "./slot-tests";
import { remindedOn, type Told, toldBeforeReminder } from "./told-before-reminder";

/** "from 18 on there is yoga" tells an hour as well. */
const saysHour = (slot: Slot): boolean =>
  isClock(slot) || isWithinDay(slot) || slot.kind === "windowStart" || slot.kind === "window";

const namesDays = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

/** "…, on Thursdays only at 6:30" names some of the days that are told. */
const isApart = (slot: Slot): boolean => slot.kind === "weekdays" && slot.only === true;

/** What a text tells before it asks for something; `spans`: every phrase of the text. */
export function toldBefore(text: string, spans: readonly Span[], language: Language): Told | null {
  const mark = language.concludes && matchOf(text, language.concludes);
  if (!mark) return toldBeforeReminder(text, spans, language);
  const end = mark.index + mark[0].length;
  if (isWithinReasoned(spans, mark.index, end)) return null;
  return { start: mark.index, end, until: end + 1, isReminded: false };
}

/** Phrases on one side of a conclusion: "since the market opens at 9:30, at 9:15 …" is no list of times. */
export function apartFromTold(phrases: Span[], text: string, language: Language): Span[] {
  const told = toldBefore(text, phrases, language);
  // "we are closed on Mondays, so skip those": what is concluded asks for nothing.
  const isConclusion = ({ strength, end }: Span): boolean => strength === "aside" && end > (told?.end ?? 0);
  return told
    ? phrases.filter((span) => span.end < told.end || span.start >= told.end - 1 || isConclusion(span))
    : phrases;
}

/**
 * "The bins are collected on Thursdays, so every Wednesday at 8 …": the days that are told are not those that are asked
 * for; "the train leaves at 8:15 every weekday, so wake me at 7": neither is the time, nor are steps within the day.
 */
export function withoutTold(cover: Span[], text: string, language: Language): Span[] {
  const mark = toldBefore(text, cover, language);
  if (!mark) return cover;
  const { start: opening, end } = mark;
  const told = cover.filter((span) => span.start >= opening && span.end <= end);
  const asked = cover.filter(({ start }) => start >= end - 1);
  const askedSlots = asked.flatMap(({ slots }) => slots);
  if (told.length === 0) return cover;
  if (askedSlots.some((slot) => namesDays(slot) && !isApart(slot)))
    return cover.filter((span) => !told.includes(span)).map((span) => repeatedAsTold(span, told));
  const first = asked.find(({ slots }) => slots.some(isClock));
  if (!first) return cover;
  if (mark.isReminded) return remindedOn(told, asked);
  // "they need water every three days, starting Saturday, so at 7 …": the told steps go on from that day.
  const isStepped = told.some(({ slots }) => slots.some((slot) => slot.kind === "interval" && slot.count > 1));
  const repeats = isStepped || askedSlots.some((slot) => saysDays(slot) || slot.kind === "earlier");
  const day = repeats ? undefined : told.flatMap(({ slots }) => slots).flatMap(dayOnce)[0];
  const kept = day ? [] : told.map(withoutHour);
  const before = cover.filter(({ start }) => start < end - 1).filter((span) => !told.includes(span));
  const moved = asked.map((span) => withHalf(span, told, text));
  const dated = moved.map((span, index) =>
    day && asked[index] === first ? { ...span, slots: [day, ...span.slots], strength: "strong" as const } : span,
  );
  return [...before, ...kept.filter(({ slots }) => slots.length > 0), ...dated].sort((a, b) => a.start - b.start);
}

/** "she has dialysis every Thursday at 10, so on Thursday at 9:15 …": the day of a habit comes again as well. */
function repeatedAsTold(span: Span, told: readonly Span[]): Span {
  const weekly = told.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "weekdays" && slot.recurring ? slot.weekdays : [])),
  );
  const isOfHabit = (slot: Slot): boolean =>
    slot.kind === "weekdays" && !slot.recurring && slot.weekdays.every((day) => weekly.includes(day));
  if (!span.slots.some(isOfHabit)) return span;
  return {
    ...span,
    slots: span.slots.map((slot) => (isOfHabit(slot) ? ({ ...slot, recurring: true } as Slot) : slot)),
  };
}

const withoutHour = (span: Span): Span => ({ ...span, slots: span.slots.filter((slot) => !saysHour(slot)) });

/** "I have a dentist on Saturday at 10, remind me at 9": the one day of both; its words stay with what is told. */
function dayOnce(slot: Slot): DaySlot[] {
  if (slot.kind === "bound") return slot.bound.kind === "start" ? [slot.bound.day] : [];
  if (!isDaySlot(slot)) return [];
  const isOnce = isOneDate(slot) || ("recurring" in slot && !slot.recurring);
  return isOnce ? [slot] : [];
}

const countsTo24 = /(?<!\d)(?:1[3-9]|2[0-3])(?!\d)/;
/** How long before something somebody wants to be told of it, at most. */
const AHEAD = 180;

/** "Yoga is at 6 pm, so remind me at 5": shortly before an afternoon that is told, in the afternoon as well. */
function withHalf(span: Span, told: readonly Span[], text: string): Span {
  const clocks = told.filter(({ start, end }) => !countsTo24.test(text.slice(start, end)));
  const hours = clocks.flatMap(({ slots }) => slots.flatMap((slot) => (slot.kind === "times" ? slot.times : [])));
  const isAhead = (minutes: number): boolean =>
    minutes < 720 && hours.some((hour) => hour.minutes > minutes + 720 && hour.minutes - minutes - 720 <= AHEAD);
  const settled = (time: ClockTime): ClockTime =>
    (time.bare || time.open) && isAhead(time.minutes) ? { minutes: time.minutes + 720 } : time;
  const slots = span.slots.map((slot) => (slot.kind === "times" ? { ...slot, times: slot.times.map(settled) } : slot));
  return { ...span, slots };
}

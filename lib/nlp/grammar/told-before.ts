import type { Language } from "../core/language";
import { isDaySlot, type Slot, type Span } from "../core/slots";
import { isClock, isWithinDay } from "./slot-tests";

const namesDays = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

/** Phrases on one side of a conclusion: "since the market opens at 9:30, at 9:15 …" is no list of times. */
export function apartFromTold(phrases: Span[], text: string, { concludes }: Language): Span[] {
  const mark = concludes?.exec(text);
  if (!mark) return phrases;
  const end = mark.index + mark[0].length;
  return phrases.filter((span) => span.end < end || span.start >= end - 1);
}

/**
 * "The bins are collected on Thursdays, so every Wednesday at 8 …": the days that are told are not those that are asked
 * for; "the train leaves at 8:15 every weekday, so wake me at 7": neither is the time, nor are steps within the day.
 */
export function withoutTold(cover: Span[], text: string, { concludes }: Language): Span[] {
  const mark = concludes?.exec(text);
  if (!mark) return cover;
  const [opening, end] = [mark.index, mark.index + mark[0].length];
  const told = cover.filter((span) => span.start >= opening && span.end <= end);
  const asked = cover.filter(({ start }) => start >= end - 1).flatMap(({ slots }) => slots);
  if (told.length === 0) return cover;
  if (asked.some(namesDays)) return cover.filter((span) => !told.includes(span));
  if (!asked.some(isClock)) return cover;
  return cover
    .map((span) =>
      told.includes(span)
        ? { ...span, slots: span.slots.filter((slot) => !isClock(slot) && !isWithinDay(slot)) }
        : span,
    )
    .filter(({ slots }) => slots.length > 0);
}

import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { isClauseStart } from "./sentences";

/** Whether a phrase says on which days or how often. */
export function saysWhen(span: Span): boolean {
  return span.slots.some((slot) => isDaySlot(slot) || kinds.has(slot.kind));
}

const kinds = new Set<Slot["kind"]>(["interval", "perDay", "perPeriod", "cron", "delay", "minuteOfHour"]);

/** Whether it says at what time. */
export function saysTime(span: Span): boolean {
  return span.slots.some((slot) => slot.kind === "times");
}

/** A day and its time without "at" or an ending. */
const bareHead = /^\p{L}+\.?,?\s\d{1,2}(?:[:.h]\d\d)?(?:\s?(?:uhr|uur|h|u|час\p{L}{0,2}|godz\p{L}*))?\.?$/u;

/** "Mon 9:00 plan the week; Fri 16:00 write the recap": days and times at the heads of several lines are each week's. */
export function isTimetable(phrases: readonly Span[], folded: string, language: Language): boolean {
  const heads = phrases.flatMap((span, index) => {
    const [day] = span.slots;
    if (day?.kind !== "weekdays" || day.weekdays.length > 1 || span.strength !== "weak") return [];
    const before = folded.slice(0, span.start);
    if (!/(?:^|\n)\s*[-*\u2022]?\s*$/.test(before) && !isClauseStart(before, language)) return [];
    const time = saysTime(span) ? span : phrases[index + 1];
    return time && saysTime(time) && bareHead.test(folded.slice(span.start, time.end)) ? day.weekdays : [];
  });
  return heads.length > 1 && new Set(heads).size === heads.length && phrases.filter(saysWhen).length === heads.length;
}

/** "Mo Mi Fr um 7 laufen, Di Do um 18 Uhr Krafttraining": nothing but times, and a word or two behind each. */
export function isProgramme({ phrases }: { phrases: readonly Span[] }, folded: string): boolean {
  const [first] = phrases;
  if (!first || /[\p{L}\d]/u.test(folded.slice(0, first.start))) return false;
  const gaps = phrases
    .map(({ end }, index) => folded.slice(end, phrases[index + 1]?.start))
    .filter((gap) => /\p{L}{3}/u.test(gap));
  return gaps.length > 1 && gaps.every((gap) => /^\s(?:\p{L}+\s)?\p{L}+(?:[,;.!]?\s?$)/u.test(gap));
}

import type { Slot, Span } from "../core/slots";
import { matchesOf } from "./matches";
import { recurs } from "./slot-tests";

const months =
  "maggio|jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|maart|marz\\p{L}*|avr\\p{L}*|ap?b?ril\\p{L}*|mai\\p{L}{0,2}|may\\p{L}{0,2}|mei|maj\\p{L}|jun\\p{L}*|juin|giugno|jul\\p{L}*|juil\\p{L}*|luglio|aug\\p{L}*|aout|ago\\p{L}*|sep\\p{L}*|set\\p{L}*|oct\\p{L}*|okt\\p{L}*|out\\p{L}*|ott\\p{L}*|nov\\p{L}*|de[czs]\\p{L}*|dic\\p{L}*|gen\\p{L}*|ene\\p{L}*|styczn\\p{L}*|lut\\p{L}*|kwiet\\p{L}*|czerw\\p{L}*|lip\\p{L}*|sierp\\p{L}*|wrzes\\p{L}*|pazdz\\p{L}*|listop\\p{L}*|grud\\p{L}*|янв\\p{L}*|фев\\p{L}*|мар\\p{L}*|апр\\p{L}*|мая|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сен\\p{L}*|окт\\p{L}*|ноя\\p{L}*|дек\\p{L}*";
const dates = `(?:for|fur|voor|pour|para|per|na|на)\\s(?:(?:the|den|die|de|du|le|les|el|los|il|i|os?)\\s)?\\d{1,2}\\.?\\s?(?:[-\\u2013]|to|until|bis(?:\\szum)?|tot(?:\\sen\\smet)?|t/m|au|al?|ao|do|по|до)\\s?(?:(?:den|le|el|il|o)\\s)?\\d{1,2}\\.?\\s(?:de\\s)?(?:${months})(?!\\p{L})`;
/** "flights [for 12-19 May]": what is looked for, behind a word for it. */
const forDates = new RegExp(`(?<=\\p{L}\\s)${dates}`, "gu");
const rightBehind = new RegExp(`,?\\s${dates}`, "uy");

/** "the puzzle every morning at 8 [for 1-24 December]": right behind what says when, the dates may be its stretch. */
export const leavesDates = (text: string, spans: readonly Span[]): boolean =>
  spans.some(({ end }) => {
    rightBehind.lastIndex = end;
    return rightBehind.test(text);
  }) && !spans.some(isDated);

const isDated = ({ slots }: Span): boolean =>
  slots.some(({ kind }) => kind === "yearDay" || kind === "monthDays" || kind === "bound" || kind === "date");

const isEnd = (slot: Slot): boolean => slot.kind === "bound" && slot.bound.kind === "end";

/** "compare the fares [for 12-19 May] every morning until the end of February": the dates are those of the thing. */
export function withoutContentDates(cover: Span[], text: string): Span[] {
  if (!cover.some(isDated) || !recurs(cover.filter((span) => !isDated(span)))) return cover;
  const told = matchesOf(text, forDates)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start }) => cover.every(({ end }) => end > start || end < start - 1));
  if (told.length === 0) return cover;
  const isInside = (span: Span): boolean => told.some(({ start, end }) => span.start >= start && span.end <= end);
  // Without an end of its own, the dates may be those of the schedule.
  return cover.some((span) => !isInside(span) && span.slots.some(isEnd))
    ? cover.filter((span) => !isInside(span))
    : cover;
}

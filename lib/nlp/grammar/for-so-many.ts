import { stretchesOf } from "../core/day-parts";
import type { PartOfDay, Slot, Span } from "../core/slots";

const forSoMany = /(?<!\p{L})(?:for|pour|per|por|para|pra|fur|voor)\s(?:\d{1,2}|\p{L}+)$/u;

const partsIn = (slots: readonly Slot[]): PartOfDay[] =>
  slots.flatMap((slot) => (slot.kind === "partOfDay" ? [slot.part] : []));

/** Whether an hour that does not say its half of the day lies in a part of it. */
function isWithin(part: PartOfDay, minutes: number): boolean {
  const [from, to] = stretchesOf(part);
  return [minutes / 60, minutes / 60 + 12].some((hour) =>
    to > from ? hour >= from && hour <= to : hour >= from || hour <= to,
  );
}

/** "every Friday evening book a table for 4", "the 2 for 1 offer": a number of people or things where another part of the day is named. */
export function withoutForSoMany(cover: Span[], text: string): Span[] {
  return cover.filter((span) => {
    const [slot, ...more] = span.slots;
    const [time, ...others] = slot?.kind === "times" && more.length === 0 ? slot.times : [];
    const found = forSoMany.exec(text.slice(0, span.end));
    if (!time?.bare || others.length > 0 || !found || found.index < span.start - FOR) return true;
    if (/\d\s$/.test(text.slice(0, found.index))) return false;
    const parts = cover.filter((one) => one !== span).flatMap(({ slots }) => partsIn(slots));
    return parts.length === 0 || parts.some((part) => isWithin(part, time.minutes));
  });
}

/** The longest of these words and a space. */
const FOR = 5;

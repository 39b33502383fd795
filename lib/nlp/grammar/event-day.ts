import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { isClock, isOneDate } from "./slot-tests";

const english = /(?<!\p{L})(?:about|of|for|to|with|regarding)\s(?:[\p{L}][\p{L}\d'’-]*\s){1,4}$/u;
const others =
  /(?<!\p{L})(?:an|uber|fur|von|vom|zum|zur|zu|de|del|da|do|das|dos|sobre|para|pour|du|des|au|aux|a|di|dell[aeo]?|dei|per|sul|sulla|alla|al|aan|over|voor|van|о|об|про|к|ко|для|насчет|o|na|do|dla)(?:\s|(?<=l)')(?:[\p{L}][\p{L}\d'’-]*\s){1,4}$/u;

/** "about the concert", "an das Konzert": a thing behind a preposition, right before its day; in each language, folded. */
export const ofThing = (text: string, { hours }: Chart): boolean => (hours === 12 ? english : others).test(text);

/** "le concert de [dimanche]" */
const ofDay = /\p{L}{3}\s(?:de|del|du|di|do|da|vom|von|van)\s$/u;

/** A day that comes once. */
export const isSingle = (slot: Slot): boolean =>
  slot.kind === "weekdays"
    ? slot.weekdays.length === 1 && !slot.recurring && !slot.only
    : slot.kind !== "delay" && isOneDate(slot);

const isSingleDay = ({ slots, corrects }: Span): boolean => !corrects && slots.length === 1 && slots.every(isSingle);

const saysDay = (slot: Slot): boolean =>
  isSingle(slot) || slot.kind === "weekdays" || slot.kind === "nthWeekday" || slot.kind === "everyDay";

const isSameDay = (slot: Slot): boolean => isSingle(slot) || (slot.kind === "weekdays" && slot.weekdays.length === 1);

/** "from [Monday] to Friday", "as of next [Monday]": a phrase that begins before it has the day as well. */
const isPartOf = (day: Span, phrases: readonly Span[]): boolean =>
  phrases.some(({ start, end, slots }) => start < day.start && end >= day.end && !slots.every(isSameDay));

/** "Mon, Wed and Fri": the first of three or more. */
const isOfList = (day: Span, phrases: readonly Span[]): boolean =>
  phrases.some(
    ({ start, slots }) =>
      start === day.start && slots.some((slot) => slot.kind === "weekdays" && slot.weekdays.length > 2),
  );

/** Whether a day with its hour begins there. */
function isTimedDay(start: number, phrases: readonly Span[], chart: Chart): boolean {
  return phrases.some((span) => {
    if (span.start !== start || !span.slots.some(saysDay)) return false;
    const next = chart.skip(span.end);
    return span.slots.some(isClock) || phrases.some((time) => time.start === next && time.slots.some(isClock));
  });
}

/**
 * "remind me about the concert [on Sunday], on Friday at 6pm": the day of a thing, where another one with its hour follows.
 * What remains are the phrases that share nothing with it.
 */
export function withoutEventDay(phrases: Span[], chart: Chart): Span[] {
  const { text } = chart;
  const day = phrases.filter(isSingleDay).find((span) => {
    const [gap] = /^,?\s/.exec(text.slice(span.end)) ?? [];
    const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
    if (gap === undefined || !(ofThing(before, chart) || ofDay.test(before)) || isPartOf(span, phrases)) return false;
    const start = span.end + gap.length;
    const isMarked = (["ON", "EVERY", "RELDAY"] as const).some((kind) => chart.from(kind, start).length > 0);
    const isSetApart = isMarked || (gap.length > 1 && !isOfList(span, phrases));
    return isSetApart && isTimedDay(start, phrases, chart);
  });
  if (!day) return phrases;
  const others = phrases.filter(({ start, end }) => end <= day.start || start >= day.end);
  const isOnly = ({ start, slots }: Span): boolean =>
    start <= day.end + 2 && slots.some((slot) => slot.kind === "weekdays" && slot.only === true);
  return others.filter((span) => !isOnly(span));
}

const LONGEST = 80;

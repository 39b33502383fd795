import { isDaySlot, type Slot, type Span } from "../core/slots";
import { apart, isException, isFurtherDay, isPlaceApart, timesOf } from "./corrected-spans";
import { type Correction, opensClause } from "./corrections-found";
import { onlyMakes, onlyPrefers, setsTime } from "./made-alone";
import { roleOf } from "./roles";
import { saysDays } from "./slot-tests";
import type { Settled } from "./struck-days";

interface Apart {
  spans: Span[];
  dropped: { start: number; end: number } | null;
}

const isTime = (slot: Slot): boolean => roleOf(slot) === "time";

/** How many letters a clause may have between its days and its time. */
const CLAUSE = 30;

/** "every day at 8; actually, on weekends make it 10": some of the days, and words that set a time for them. */
export function madeApart(text: string, spans: readonly Span[], first: number, start: number): Settled | null {
  const [days, time] = spans.slice(first);
  if (!days?.slots.every(isDaySlot) || !time?.slots.every(isTime)) return null;
  if (!setsTime.test(text.slice(days.end, time.start)) || !isException([days, time], spans)) return null;
  return {
    spans: spans.map((span) => (span === days ? apart(span) : span === time ? { ...span, strength: "strong" } : span)),
    struck: [],
    dropped: [
      { start, end: days.start },
      { start: days.end, end: time.start },
    ],
  };
}

/** Days before "instead" that take nothing back: an exception, or one that no schedule can make. */
export function setApart(
  text: string,
  spans: readonly Span[],
  added: Span[],
  match: Correction,
  before: Span | undefined,
): Apart | null {
  const { start, tail } = match;
  if (tail === undefined) return withDaysBehind(spans, added, match) ?? withOwnDays(text, spans, added, match, before);
  const other = withItsDays(added, spans, text);
  // "every day at 9, on Wednesdays at 11 instead": fewer days with a time of their own are an exception.
  if (isException(other, spans) || isFurtherDay(other, spans, text))
    return {
      spans: spans.map((span) => (other.includes(span) ? apart(span) : span)),
      dropped: { start: added.at(-1)?.end ?? tail, end: tail },
    };
  // "every day at 8; on the last day of the month at 20 instead": no schedule leaves such a day out.
  if (!isPlaceApart(other, spans)) return null;
  const words = text.slice(other[0]?.start ?? start, tail);
  const unread = spans.map((span) =>
    span === other[0] ? { ...span, slots: [{ kind: "unread" as const, words }] } : span,
  );
  return { spans: unread, dropped: null };
}

/** Words that weigh what was said rather than take it back. */
const weighs =
  /^[\s,;.:\u2026\u2013\u2014-]*(?:well|rather|or\srather|enfin|bon|plutot|ou\splutot|bueno|mejor(?:\sdicho)?|o\smejor|mas\sbien|anzi|piuttosto|meglio|melhor(?:\sdizendo)?|ou\smelhor|bom|quer\sdizer|na\sja|lieber|besser\sgesagt|nou\sja|liever)[,:]?\s$/u;

/** "every day at 7, well, 9 on Sundays": some of the days with a time of their own, and nothing denied. */
function withDaysBehind(spans: readonly Span[], added: readonly Span[], { start, words }: Correction): Apart | null {
  const [first, last] = [added[0], added.at(-1)];
  if (!first || !last || !weighs.test(words) || !isException(added, spans)) return null;
  // "at 8, I mean, at 9 every Saturday": of no other days before.
  if (!spans.some(({ end, slots }) => end <= start && slots.some(saysDays))) return null;
  const slots = added.flatMap((span) => span.slots);
  const isPlain = slots.every((slot) => (slot.kind === "weekdays" ? slot.recurring && !slot.only : isTime(slot)));
  const days = slots.filter((slot) => slot.kind === "weekdays").map((slot) => ({ ...slot, only: true }));
  const isOther = timesOf(spans.filter(({ end }) => end <= start)).every(({ minutes }) =>
    timesOf(added).every((time) => time.minutes !== minutes),
  );
  if (!isPlain || days.length !== 1 || !isOther) return null;
  const whole = { ...first, end: last.end, slots: [...days, ...slots.filter(isTime)], strength: "strong" as const };
  return {
    spans: spans.flatMap((span) => (span === first ? [whole] : added.includes(span) ? [] : [span])),
    dropped: { start, end: first.start },
  };
}

/** "at 7 on weekdays; on Saturdays make it 9": days right before the words that give them another time. */
function withOwnDays(
  text: string,
  spans: readonly Span[],
  added: readonly Span[],
  { start, words }: Correction,
  days: Span | undefined,
): Apart | null {
  const isOwn = days?.slots.every((slot) => slot.kind === "weekdays") && text.slice(days.end, start).trim() === "";
  // "every Friday at 8, actually, on Mondays make it 10": the days themselves are put right.
  if (!days || days.corrects || !isOwn || !onlyMakes.test(words) || !added.every(({ slots }) => slots.every(isTime)))
    return null;
  const other = [days, ...added];
  // "le lundi à 7h, le mardi plutôt à 8h": each day has its time, and none was taken back.
  const isBeside = onlyPrefers.test(words) && spans.some((span) => span.end <= days.start && repeatsWeekly(span));
  if (!isException(other, spans) && !isFurtherDay(other, spans, text, isBeside ? 1 : 2)) return null;
  return {
    spans: spans.map((span) => (other.includes(span) ? { ...apart(span), strength: "strong" } : span)),
    dropped: { start: days.end, end: added[0]?.start ?? days.end },
  };
}

const repeatsWeekly = ({ slots }: Span): boolean => slots.some((slot) => slot.kind === "weekdays" && slot.recurring);

/** "on Wednesdays [at 11] instead", "…, on Wednesdays mail it [at 11] instead": the days that a time stands behind. */
function withItsDays(added: Span[], spans: readonly Span[], text: string): Span[] {
  const [first] = added;
  const before = spans[first ? spans.indexOf(first) - 1 : -1];
  if (!before?.slots.some(isDaySlot) || !first?.slots.every(isTime)) return added;
  const gap = text.slice(before.end, first.start);
  const isOfClause = opensClause.test(text.slice(0, before.start)) && gap.length <= CLAUSE && !/[.,;:!?]/.test(gap);
  return gap.trim() === "" || isOfClause ? [before, ...added] : added;
}

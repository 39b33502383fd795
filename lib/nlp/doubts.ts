import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { isWholePeriod } from "./core/whole-periods";
import { isAheadOfEach } from "./grammar/ahead-of-each";
import { withoutAsides } from "./grammar/clusters";
import { textBetween } from "./text-between";

export interface Piece {
  start: number;
  end: number;
}

/** "On Mondays send the report at 9 and on Fridays at 17": each day has its time, though the task stands between. */
const pairsAround = /^d+\|t(?:d+t)+$/;

/** Each day has its time, and something that has none follows. */
const timedDays = /^d+\|?t(?:\|?d+\|?t)+[|?]*$/;

const pairBehind = /^d+t\|d+t$/;

/** "Mon at 6 [(early shift)], Tue at 14 (late shift)": a name in brackets for the times before it. */
const label = /^\s\([^()\d]{2,40}\)/u;

/** "Sunday 9:15 - market - every Sunday": the day said again, without a time. */
function repeatsDay({ slots: [first, ...times] }: Span, { slots: [again, ...more] }: Span): boolean {
  if (first?.kind !== "weekdays" || again?.kind !== "weekdays" || more.length > 0) return false;
  const isSame = first.weekdays.join() === again.weekdays.join() && first.recurring && again.recurring;
  return isSame && times.length > 0 && times.every(({ kind }) => kind === "times");
}

/** Two phrases of one kind with task words between them may belong to two jobs. */
export function isScattered(
  folded: string,
  spans: readonly Span[],
  used: readonly Piece[],
  { connector, danglingStart, again }: Pick<Language, "connector" | "danglingStart" | "again">,
): boolean {
  const seen = { clock: new Set<number>(), step: new Set<number>(), days: new Set<number>(), parts: new Set<number>() };
  let cluster = 0;
  let order = "";
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    // "weekdays at 8 send …, on second thought also on Saturdays": what is said anew is of the same schedule.
    const gap = before ? withoutAsides(textBetween(folded, before.end, span.start, used).replace(label, "")) : "";
    if (before && !span.corrects && !connector.test(gap)) {
      cluster += 1;
      order += "|";
    }
    if (spans.slice(0, index).some((one) => saysTheSame(one, span) || repeatsDay(one, span))) continue;
    // "…, and again at 21" says itself that it is the same task.
    if (span.slots.every(isClock) && again?.test(folded.slice(0, span.start))) continue;
    order += says(span, isNamedDay) ? (says(span, isClock) ? "dt" : "d") : says(span, isClock) ? "t" : "?";
    if (says(span, isClock)) seen.clock.add(cluster);
    if (isPartOfEveryDay(span)) seen.parts.add(cluster);
    if (says(span, isStep)) seen.step.add(cluster);
    if (says(span, isNamedDay)) seen.days.add(cluster);
  }
  if (pairsAround.test(order) || (timedDays.test(order) && isAheadOfEach(folded, spans))) return false;
  // "Weekdays at 6:50 wake me, weekends at 8:30": the days at the end have nothing to do of their own.
  const behind = folded.slice(spans.at(-1)?.end ?? 0).replace(danglingStart ?? "", "");
  const isPaired = pairBehind.test(order) || endsInWindow(spans);
  if (isPaired && !/[\p{L}\d]/u.test(behind) && opensPair(folded, spans, connector)) return false;
  // "…, but on Sundays only at 9", "…, 土曜は11時にも" say themselves which days are meant.
  if (spans.some((span) => says(span, isApart) || saysAlso(span))) return false;
  // "run tests nightly and deploy on Fridays at 15:00"
  const isApartFromPart = [...seen.days].some(
    (one) => seen.clock.has(one) && seen.parts.size > 0 && !seen.parts.has(one),
  );
  const isOfParts = seen.parts.size > 1 || isApartFromPart;
  return isOfParts || seen.days.size > 1 || new Set([...seen.clock, ...seen.step]).size > 1;
}

/** "from 9 to 18 every hour check …, on Fridays only until 14" */
function endsInWindow(spans: readonly Span[]): boolean {
  const [days, window] = spans.slice(-2);
  const isSide = ({ kind }: Slot): boolean => kind === "window" || kind === "windowStart" || kind === "windowEnd";
  return days !== undefined && window !== undefined && says(days, isNamedDay) && window.slots.every(isSide);
}

/** Whether the last days with a time open a clause: "…, weekends at 8:30", not "the show of Sunday at 16". */
function opensPair(folded: string, spans: readonly Span[], connector: RegExp): boolean {
  const at = spans.findLastIndex((span, index) => {
    const before = spans[index - 1];
    return before !== undefined && !connector.test(folded.slice(before.end, span.start));
  });
  const gap = folded.slice(spans[at - 1]?.end ?? 0, spans[at]?.start ?? 0);
  const last = /(?:^|\s)(\S+)\s?$/.exec(gap)?.[1] ?? "";
  return /[^\p{L}\d\s]\s?$/u.test(gap) || connector.test(` ${last} `);
}

/** "every morning", "nightly" */
const isPartOfEveryDay = (span: Span): boolean =>
  says(span, (slot) => slot.kind === "everyDay") && says(span, (slot) => slot.kind === "partOfDay");

/** "every 9 hours …, that is, at intervals of 9 hours" */
const saysTheSame = (one: Span, other: Span): boolean => JSON.stringify(one.slots) === JSON.stringify(other.slots);

const isApart = (slot: Slot): boolean =>
  (slot.kind === "exclude" && slot.soft === true) ||
  ("only" in slot && slot.only === true) ||
  (slot.kind === "weekdays" && slot.others === true);

/** Days with one more time, in one phrase. */
const saysAlso = (span: Span): boolean =>
  says(span, isClock) && says(span, (slot) => slot.kind === "weekdays" && slot.only === false);

export function says(span: Span, test: (slot: Slot) => boolean): boolean {
  return span.slots.some(test);
}

export const isClock = (slot: Slot): boolean => slot.kind === "times";
export const isStep = (slot: Slot): boolean =>
  slot.kind === "interval" && (slot.unit === "second" || slot.unit === "minute" || slot.unit === "hour");
const isNamedDay = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay" && !isWholePeriod(slot);

const countOf = (days: readonly Slot[]): number =>
  days.reduce((sum, day) => sum + (day.kind === "weekdays" ? (day.parts?.length ?? 1) : 1), 0);

/** "every hour at 9": a time beside steps is the first of them only where the words say so. */
export function isUnclearStart(folded: string, spans: readonly Span[], startsFrom: RegExp): boolean {
  if (!spans.some((span) => says(span, isStep))) return false;
  const days = spans.flatMap((span) => span.slots).filter(isNamedDay);
  const isApart = spans.some((span) => says(span, (slot) => slot.kind === "window")) && countOf(days) > 1;
  return spans.some((span, index) => {
    const before = spans[index - 1];
    // "every hour from 9 to 18 on weekdays and at 10 on Saturdays"
    if (isApart && [span, ...(before ? [before] : [])].some((one) => says(one, isNamedDay))) return false;
    const lead = folded.slice(Math.max(0, span.start - 30), span.start);
    const opening = folded.slice(span.start, span.end).replace(/\d.*$/, "");
    return says(span, isClock) && !startsFrom.test(lead + opening);
  });
}

/**
 * Words that change the sense of a phrase beside them and were left out of it: the phrase was read as the opposite, or
 * as less than what was written. The words in question, or null.
 */
export function misreadWords(folded: string, used: readonly Piece[], language: Language): string | null {
  for (const [index, piece] of used.entries()) {
    const from = Math.max(used[index - 1]?.end ?? 0, piece.start - 40);
    const before = folded.slice(from, piece.start);
    const found = language.exclusionBefore.exec(before);
    if (found) return `${found[0].trim()} ${folded.slice(piece.start, piece.end)}`;
  }
  return null;
}

/** An exception behind the schedule: of the schedule, or of the task. Only at the start of the text is it surely the first. */
export function looseException(folded: string, used: readonly Piece[], language: Language): Loose | null {
  for (const [index, piece] of used.entries()) {
    const found = language.exclusionFirst.exec(folded.slice(piece.end, used[index + 1]?.start ?? folded.length));
    if (!found) continue;
    const opens = (used[0]?.start ?? 0) === 0 && index === used.length - 1;
    return { words: found[0].trim(), certain: opens };
  }
  return null;
}

const tailClause =
  /(?<=[,.;!?\u3001\u3002\uff0c\uff1b\uff01]\s?)([^,.;!?\u3001\u3002\uff0c\uff1b\uff01]{2,20})[.!\u3002\uff01~]*$/u;

/** "…, that was Thursday", "…, 5 times mind": a short last clause that says more of the schedule, and no phrase took it. */
export function hasLooseTail(folded: string, used: readonly Piece[], { tail }: Language): boolean {
  const match = tail ? tailClause.exec(folded) : null;
  const last = used.at(-1);
  if (!match || !last || last.end > match.index) return false;
  return tail?.test(match[1] ?? "") ?? false;
}

export interface Loose {
  words: string;
  certain: boolean;
}

import { changesTime } from "./changed-from";
import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { isWholePeriod } from "./core/whole-periods";
import type { Chart } from "./grammar/chart";
import { lastClause, withoutAsides } from "./grammar/clusters";
import { isStretch } from "./grammar/main-clusters";
import { reminderIn } from "./grammar/reminders";
import { recurs } from "./grammar/slot-tests";
import { textBetween } from "./text-between";

export interface Piece {
  start: number;
  end: number;
}

const weightOf: Partial<Record<Span["strength"], number>> = { strong: 0.06, firm: 0.02, aside: 0.02 };

/** "Every day at 9 check the page for the next 3 days": how long, or of which days? */
export function endsInLength(chart: Chart, unused: readonly Span[]): boolean {
  return unused.some(
    (span) =>
      // "keep the last 14 days" is no length ahead.
      chart.isSpaced &&
      chart.all("NEXT").some(({ start, end }) => start >= span.start && end <= span.end) &&
      says(span, (slot) => slot.kind === "bound" && slot.bound.kind === "duration") &&
      !/[\p{L}\d]/u.test(chart.text.slice(span.end)),
  );
}

/** Phrases that could be schedule and were read as part of the task. */
export function unusedDoubt(unused: readonly Span[]): number {
  const repeating = unused.filter((span) => recurs([span])).length * 0.14;
  const delays = unused.filter((span) => says(span, (slot) => slot.kind === "delay")).length * 0.14;
  // What is told of the task and nothing else was understood: "that day at 10".
  const unclear = unused.filter(({ slots }) => slots.some(({ kind }) => kind !== "dropped"));
  const others = unclear.reduce((sum, span) => sum + (weightOf[span.strength] ?? 0), 0);
  const pairs = unused.filter((span, index) => isDayWithTime(span, unused[index + 1])).length * 0.25;
  const counts = unused.filter((span) => says(span, (slot) => slot.kind === "count" && slot.count > 1)).length * 0.1;
  const stretches = unused.filter((span) => isStretch(span) && span.strength === "firm").length * 0.2;
  return Math.min(0.45, repeating + delays + others + pairs + counts + stretches);
}

/** "…, and nothing on Sundays": a day or time behind a "no" that was read as part of the task. */
export function leavesOut(folded: string, unused: readonly Span[], { exclusionBefore }: Language): boolean {
  return unused.some(
    (span) =>
      says(span, (slot) => slot.kind.startsWith("exclude")) ||
      (says(span, (slot) => isDaySlot(slot) || isClock(slot)) &&
        exclusionBefore.test(folded.slice(Math.max(0, span.start - 40), span.start))),
  );
}

/** "at 9 Tokyo time and 9 New York time": a time of a second zone that was read as part of the task. */
function leavesZone(chart: Chart, spans: readonly Span[], unused: readonly Span[]): boolean {
  const isZone = (slot: Slot): boolean => slot.kind === "zone";
  if (!spans.some((span) => says(span, isZone))) return false;
  const isTimed = (start: number): boolean =>
    /\d(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?\s(?:in\s)?$/u.test(chart.text.slice(0, start));
  const isLeft = (start: number): boolean => spans.every((span) => span.end <= start || span.start > start);
  return (
    unused.some((span) => says(span, isZone) && isTimed(span.start)) ||
    chart.all("PLACE").some(({ start }) => isLeft(start) && isTimed(start))
  );
}

/** A time, window or zone that the schedule lacks was left to the task, or the time changes on a day. */
export const leavesPart = (chart: Chart, spans: readonly Span[], unused: readonly Span[]): boolean =>
  lacksWindow(spans, unused) ||
  leavesOwnTime(spans, unused) ||
  leavesZone(chart, spans, unused) ||
  changesTime(chart.text, spans);

/** "Do 17 Uhr", "утром в 9": a day or a part of it and a time side by side are seldom only content. */
function isDayWithTime(span: Span, next: Span | undefined): boolean {
  if (!next || next.start - span.end > 4) return false;
  const saysWhen = (slot: Slot): boolean => isDaySlot(slot) || slot.kind === "partOfDay";
  return span.slots.some(saysWhen) && next.slots.some((slot) => slot.kind === "times");
}

/** "On Mondays send the report at 9 and on Fridays at 17": each day has its time, though the task stands between. */
const pairsAround = /^d+\|t(?:d+t)+$/;

const pairBehind = /^d+t\|d+t$/;

/** "stop the server every night at 23 and start it [at 6]" */
const itsOwn =
  /\s(?:and|und|y|e|et|en|i|и|ve)\s\p{L}+\s(?:it|them|es|ihn|sie|lo|la|los|las|le|les|het|ze|его|ее|их|go|je)\s(?:\p{L}+\s)?$/u;

/** "mail Bob at 9 and Amy at 10": a time with its own "at" that was read as part of the task, before an "and". */
export function sharesTime(chart: Chart, unused: readonly Span[]): boolean {
  return unused.some(
    (span) =>
      says(span, isClock) &&
      chart.from("AT", span.start).length > 0 &&
      (itsOwn.test(chart.text.slice(0, span.start)) ||
        chart.from("AND", chart.skip(span.end)).length > 0 ||
        chart.all("AND").some(({ end }) => chart.skip(end) === span.start)),
  );
}

/** "one at 8 for the pills and one [at 9pm] for the cat": a sure time of a clause of its own. */
export function leavesClock(
  chart: Chart,
  spans: readonly Span[],
  unused: readonly Span[],
  language: Language,
): boolean {
  // "the vet is at 14:00, remind me the day before at 18:00": the other time is told.
  if (spans.some((span) => says(span, ({ kind }) => kind === "earlier" || kind === "delay"))) return false;
  const { text } = chart;
  return unused.some(
    (span) =>
      (span.strength === "strong" || (span.strength === "bare" && endsSentence(text, span, spans))) &&
      says(span, isClock) &&
      chart.from("AT", span.start).length > 0 &&
      !language.subordinate.test(lastClause(text.slice(0, span.start))) &&
      !language.isHabit?.(lastClause(text.slice(0, span.end)).trim()),
  );
}

/** "The menu at 7. On Sundays mail the rota [at 9].": an hour at the end of a sentence whose days are read. */
function endsSentence(text: string, { start, end }: Span, spans: readonly Span[]): boolean {
  const sentence =
    text
      .slice(0, start)
      .split(/[.;!?]\s/)
      .pop() ?? "";
  const from = start - sentence.length;
  const isOfDays = spans.some((span) => span.start >= from && span.end <= start && !says(span, isClock));
  return (
    isOfDays &&
    spans.some((span) => span.end <= from && says(span, isClock)) &&
    /^\s?(?:[.;!?]|$)/.test(text.slice(end))
  );
}

const andBefore = /[,;\s](?:and|und|y|e|et|en|i|oraz|и|а|a|ve)\s$/u;

/** "every Monday at 8 prepare the order and [two days before] remind me": two things to do, of which one is ahead. */
export function isAheadOfTask(
  { text }: Chart,
  spans: readonly Span[],
  unused: readonly Span[],
  { isVerb }: Language,
): boolean {
  return spans.some((span) => {
    if (!says(span, ({ kind }) => kind === "earlier") || !andBefore.test(text.slice(0, span.start))) return false;
    // The hour of the first thing may have been left to it.
    const used = [...spans, ...unused].filter(({ end }) => end <= span.start).sort((a, b) => a.start - b.start);
    const rest = textBetween(text, 0, span.start, used).trim().replace(andBefore, "");
    const verb = /^\P{L}*(\p{L}+)/u.exec(rest)?.[1] ?? "";
    return isVerb(verb) && reminderIn(rest) === null;
  });
}

/** "On weekdays weather at 7, [market at 9]": a thing with a time of its own, behind a comma at the end. */
export function listsThing(folded: string, unused: readonly Span[], { isVerb, isHabit }: Language): boolean {
  return unused.some((span) => {
    if (!says(span, isClock) || /[\p{L}\d]/u.test(folded.slice(span.end))) return false;
    const words = /[,;]\s((?:[\p{L}'-]+\s){1,3})$/u.exec(folded.slice(0, span.start))?.[1]?.trim().split(" ") ?? [];
    const told = `${words.join(" ")} ${folded.slice(span.start, span.end)}`;
    // "text me at 7, the van comes [at 8]" tells why.
    return words.length > 0 && !words.some((word) => isVerb(word)) && !isHabit?.(told);
  });
}

/** "Saturdays only [check at 10]": a time behind days that have one of their own was left to the task. */
function leavesOwnTime(spans: readonly Span[], unused: readonly Span[]): boolean {
  const apart = spans.filter(
    (span) => says(span, (slot) => slot.kind === "weekdays" && slot.only === true) && !says(span, isClock),
  );
  return apart.some(({ end }) =>
    unused.some((span) => says(span, isClock) && span.start >= end && span.start - end <= NEARBY),
  );
}

const NEARBY = 6;

/** "hourly but only while the sun is up, say 7 to 19": steps without a window, and one that was left to the task. */
function lacksWindow(spans: readonly Span[], unused: readonly Span[]): boolean {
  const isWindow = ({ kind }: Slot): boolean => kind === "window" || kind === "windowEnd";
  const isUnused = unused.some((span) => span.strength !== "barest" && says(span, isWindow));
  return isUnused && spans.some((span) => says(span, isStep)) && !spans.some((span) => says(span, isWindow));
}

/** "Mon at 6 [(early shift)], Tue at 14 (late shift)": a name in brackets for the times before it. */
const label = /^\s\([^()\d]{2,40}\)/u;

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
    if (spans.slice(0, index).some((one) => saysTheSame(one, span))) continue;
    // "…, and again at 21" says itself that it is the same task.
    if (span.slots.every(isClock) && again?.test(folded.slice(0, span.start))) continue;
    order += says(span, isNamedDay) ? (says(span, isClock) ? "dt" : "d") : says(span, isClock) ? "t" : "?";
    if (says(span, isClock)) seen.clock.add(cluster);
    if (isPartOfEveryDay(span)) seen.parts.add(cluster);
    if (says(span, isStep)) seen.step.add(cluster);
    if (says(span, isNamedDay)) seen.days.add(cluster);
  }
  if (pairsAround.test(order)) return false;
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

function says(span: Span, test: (slot: Slot) => boolean): boolean {
  return span.slots.some(test);
}

const isClock = (slot: Slot): boolean => slot.kind === "times";
const isStep = (slot: Slot): boolean =>
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

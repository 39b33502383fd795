import type { Language } from "../core/language";
import { type IntervalUnit, isDaySlot, type Slot, type Span } from "../core/slots";
import type { Chart } from "./chart";
import { obeyCorrections } from "./corrections";

export interface Choice {
  spans: Span[];
  /** What a correction took back. */
  dropped: { start: number; end: number }[];
  /** A time at the start of a clause was left unused: "06:00 lights on, 22:30 lights off". */
  contested: boolean;
  /** Phrases that were read as part of the task, though they could be schedule. */
  unused: Span[];
}

/** Phrases side by side, with nothing but connecting words between them. */
export interface Cluster {
  spans: Span[];
  score: number;
  /** The cluster opens a clause. */
  isLead: boolean;
}

/** No message says when more often; a text that does is content, and would take long. */
const MAX_PHRASES = 80;

/** Which of the phrases of a text are its schedule; the others belong to the task. */
export function choosePhrases(chart: Chart, language: Language): Choice {
  const { spans: all, dropped } = obeyCorrections(
    chart.text,
    bestCover(phrasesOf(chart), chart.text).slice(0, MAX_PHRASES),
    language.correction,
  );
  const cover = withoutTaskDurations(withoutStrayNumbers(all, chart, language));
  const clusters = clustersOf(chart.text, cover, language).map((spans) => peeled(spans, chart.text, language));
  const scored = clusters
    .filter((spans) => spans.length > 0 && !isTopic(spans, chart.text, language))
    .map((spans) => ({ spans, ...scoreOf(spans, chart, language) }));
  const main = mainClusters(scored);
  const chosen = [...main, ...complements(main, scored)].flatMap(({ spans }) => spans);
  const spans = repeatedByAdjective(chosen, cover).sort((a, b) => a.start - b.start);
  const used = new Set(spans.map(({ start }) => start));
  const contested = scored.some(
    (cluster) => cluster.isLead && says(cluster.spans, isHour) && !cluster.spans.some(({ start }) => used.has(start)),
  );
  return { spans, dropped, unused: cover.filter(({ start }) => !used.has(start)), contested };
}

function isOneDate(slot: Slot): boolean {
  if (slot.kind === "yearDay") return !slot.recurring;
  return slot.kind === "delay" || slot.kind === "relative" || slot.kind === "date";
}

function isTopic(spans: readonly Span[], text: string, language: Language): boolean {
  const start = spans[0]?.start ?? 0;
  return language.topicBefore?.test(text.slice(Math.max(0, start - CONTEXT), start)) ?? false;
}

const dayOfUnit: Partial<Record<IntervalUnit, Slot["kind"]>> = {
  week: "weekdays",
  month: "monthDays",
  year: "yearDay",
};

/** "the weekly report on Monday at 8": the adjective stays in the task, and says that the day repeats. */
function repeatedByAdjective(chosen: Span[], cover: readonly Span[]): Span[] {
  const units = cover.flatMap(({ strength, slots: [slot] }) =>
    strength === "adjective" && slot?.kind === "interval" && slot.count === 1 ? [slot.unit] : [],
  );
  const kinds = units.flatMap((unit) => dayOfUnit[unit] ?? []);
  if (kinds.length === 0 || recurs(chosen)) return chosen;
  return chosen.map((span) => ({
    ...span,
    slots: span.slots.map((slot) =>
      "recurring" in slot && kinds.includes(slot.kind) ? { ...slot, recurring: true } : slot,
    ),
  }));
}

function phrasesOf(chart: Chart): Span[] {
  return chart.all("PHRASE").map(({ start, end, value }) => ({ start, end, ...value }));
}

const weights: Record<Span["strength"], number> = {
  strong: 1,
  firm: 0.99,
  aside: 1,
  weak: 0.97,
  side: 0.97,
  adjective: 0.95,
  bare: 0.9,
  barest: 0.7,
};

/** The phrases without overlaps that cover most; of equal ones the first found. */
function bestCover(phrases: Span[], text: string): Span[] {
  const sorted = phrases
    .map((span) => ({
      ...span,
      weight: lettersIn(text, span) * weights[span.strength] - 0.6 + (span.end - span.start) / 1000,
    }))
    .sort((a, b) => a.end - b.end);
  const best: { score: number; span: Span | null; before: number }[] = [{ score: 0, span: null, before: 0 }];
  for (const [index, span] of sorted.entries()) {
    const before = endingBefore(sorted, index, span.start);
    const score = (best[before]?.score ?? 0) + span.weight;
    const skipped = best[index]?.score ?? 0;
    best.push(score > skipped ? { score, span, before } : { score: skipped, span: null, before: index });
  }
  const chosen: Span[] = [];
  for (let at = best.length - 1; at > 0; ) {
    const step = best[at];
    if (step?.span) chosen.push(step.span);
    at = step?.before ?? 0;
  }
  return chosen.reverse();
}

/** How many of the first phrases end at or before a place; they are sorted by their ends. */
function endingBefore(sorted: readonly Span[], count: number, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (!/[\s,;.:()-]/.test(text.charAt(at))) count += 1;
  return count;
}

const unitSeconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** "for 12 minutes" bounds steps that are shorter; of anything else it is how long the task takes. */
function withoutTaskDurations(cover: Span[]): Span[] {
  const steps = cover.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "interval" ? [slot.count * (unitSeconds[slot.unit] ?? 86_400)] : [])),
  );
  const shortest = Math.min(86_400, ...steps);
  return cover.filter(({ slots: [slot] }) => {
    if (slot?.kind !== "bound" || slot.bound.kind !== "duration") return true;
    return slot.bound.count * (unitSeconds[slot.bound.unit] ?? 86_400) > shortest;
  });
}

/** A bare number is an hour behind a day, or where nothing follows that it could count. */
function withoutStrayNumbers(cover: Span[], chart: Chart, language: Language): Span[] {
  const kept: Span[] = [];
  for (const [index, span] of cover.entries()) {
    const before = kept.at(-1);
    const isBeside = before !== undefined && language.connector.test(chart.text.slice(before.end, span.start));
    const isBehindDay = isBeside && before.slots.some((slot) => saysDays(slot) || slot.kind.startsWith("exclude"));
    const next = cover[index + 1];
    const isOpening = isClauseOpen(chart.text.slice(0, span.start), language);
    const isBeforeDay =
      isOpening && next?.slots.some(saysDays) && language.connector.test(chart.text.slice(span.end, next.start));
    const clean = chart.endsCleanly(span.end) && !isNumbering(chart.text, span);
    if (span.strength === "bare" && !clean && !isBehindDay) continue;
    if (span.slots.some((slot) => slot.kind === "unitless")) continue;
    if (span.corrects) {
      kept.push(span);
      continue;
    }
    const isMilitary = isBehindDay && /^\d{4}$/.test(chart.text.slice(span.start, span.end));
    if (span.strength === "barest" && !isMilitary && !(clean && (isBehindDay || isBeforeDay))) continue;
    if (
      span.strength === "side" &&
      !isBeside &&
      !cover.some((one) => one.slots.some((slot) => slot.kind === "interval"))
    )
      continue;
    kept.push(span);
  }
  return kept;
}

/** "1)", "no. 4", "(2)". */
function isNumbering(text: string, { start, end }: Span): boolean {
  return text[end] === ")" || /(?:\(|\p{L}\.\s?|#)$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isClauseOpen(before: string, language: Language): boolean {
  return before.length < CONTEXT && (before.trim() === "" || language.connector.test(before));
}

const intervalKinds = new Set<Slot["kind"]>(["interval", "perDay", "perPeriod", "cron", "minuteOfHour"]);

function saysDays(slot: Slot): boolean {
  return isDaySlot(slot) || intervalKinds.has(slot.kind) || slot.kind === "months";
}

function clustersOf(text: string, spans: Span[], language: Language): Span[][] {
  const clusters: Span[][] = [];
  let last: Span | undefined;
  for (const span of spans) {
    if (last && language.connector.test(text.slice(last.end, span.start))) clusters.at(-1)?.push(span);
    else clusters.push([span]);
    last = span;
  }
  return clusters;
}

/** "the numbers of Monday every Friday": the first day belongs to the words before it. */
function peeled(spans: Span[], text: string, language: Language): Span[] {
  const [first, ...rest] = spans;
  if (!first || rest.length === 0) return spans;
  if (first.corrects || !rest.some((span) => recurs([span]))) return spans;
  if (first.strength === "adjective") return peeled(rest, text, language);
  const before = text.slice(Math.max(0, first.start - CONTEXT), first.start);
  const isLoose = first.strength === "weak" || first.strength === "firm";
  const isContent = isLoose && language.contentBefore.test(before);
  return isContent || endsClause(first, rest, before, text, language) ? peeled(rest, text, language) : spans;
}

/** "… must fast for 8 hours, every day at 19:10": what stands before the comma belongs to the words before it. */
function endsClause(first: Span, rest: readonly Span[], before: string, text: string, language: Language): boolean {
  const isCut = /^\s?(?:[,;:.]|--?\s|\u2014|\u2013)/.test(text.slice(first.end));
  if (!isCut || before.trim() === "" || clauseEnd.test(before) || language.connector.test(before)) return false;
  const isTime = first.slots.every(isClock);
  const isDays = first.slots.every((slot) => slot.kind === "weekdays") && first.strength !== "strong";
  if (isDays) return says(rest, (slot) => slot.kind === "weekdays") && says(rest, isHour);
  if (isTime) return rest.some((span) => span.slots.some((slot) => slot.kind === "times"));
  if (first.slots.every(isOneDate)) return true;
  return first.strength === "weak" && first.slots.every((slot) => slot.kind === "bound" || slot.kind === "count");
}

export function recurs(spans: readonly Span[]): boolean {
  return spans.some((span) => span.strength !== "adjective" && span.slots.some(repeats));
}

function repeats(slot: Slot): boolean {
  if (intervalKinds.has(slot.kind)) return true;
  if (slot.kind === "everyDay" || slot.kind === "nthWeekday" || slot.kind === "nthWorkday") return true;
  return "recurring" in slot && slot.recurring;
}

const isClock = (slot: Slot): boolean =>
  slot.kind === "times" || slot.kind === "partOfDay" || slot.kind === "vagueTime";
const isHour = (slot: Slot): boolean => slot.kind === "times" || slot.kind === "vagueTime";
const isOneDay = (slot: Slot): boolean => isDaySlot(slot) || slot.kind === "delay" || slot.kind === "now";

function says(spans: readonly Span[], test: (slot: Slot) => boolean): boolean {
  return spans.some((span) => span.slots.some(test));
}

const clauseEnd = /[.,;:!?()\u3002\uff0c\u3001\u2026\u2192|>-]\s*$/u;
const clauseStart = /^\s*(?:[.,;:!?()\u3002\uff0c\u3001\u2026\u2192|>]|-\s|$)/u;

/** How far around a phrase words are looked at, so that long texts take no longer than their length. */
const CONTEXT = 160;

function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !/[.,;:!?\u3002\uff0c\u2014]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** How much a cluster looks like the schedule of the sentence: at the edge of a clause, not inside a noun's clause. */
function scoreOf(spans: Span[], chart: Chart, language: Language): { score: number; isLead: boolean } {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const before = chart.text.slice(Math.max(0, start - CONTEXT), start);
  const after = chart.text.slice(end, end + CONTEXT);
  const isCorrection = spans.some((span) => span.corrects);
  const isLead =
    isCorrection ||
    before.trim() === "" ||
    language.connector.test(before) ||
    clauseEnd.test(before) ||
    (language.scheduleBefore?.test(before) ?? false);
  const isTail = after.trim() === "" || clauseStart.test(after);
  let score = (isLead ? 2 : 0) + (isTail ? 2 : 0);
  if (says(spans, saysDays) && says(spans, isClock)) score += 1;
  if (spans.some((span) => span.strength === "strong")) score += 1;
  const clause = lastClause(before);
  if (!isCorrection && language.subordinate.test(clause)) score -= 3;
  if (!isCorrection && language.contentBefore.test(before)) score -= 3;
  if (!isTail && spans.every((span) => span.strength !== "strong") && !chart.endsCleanly(end)) score -= 2;
  return { score, isLead };
}

const FAR_BEHIND = 3;

/** The clusters that say when: repetition before one day, one day before a time of day. */
function mainClusters(clusters: Cluster[]): Cluster[] {
  const repeating = clusters.filter(({ spans }) => recurs(spans));
  const likely = repeating.filter(({ score }) => score > -2);
  if (likely.length > 0) return best(likely);
  const single = clusters.filter(({ spans, score }) => says(spans, isOneDay) && stands(spans, score));
  const adjectives = clusters.filter(({ spans }) => spans.some((span) => span.strength === "adjective"));
  const clocks = clusters.filter(
    ({ spans, score }) => says(spans, isHour) && !says(spans, isOneDay) && stands(spans, score),
  );
  if (single.length > 0) return best([...single, ...farAhead(clocks, single)]).slice(0, 1);
  if (repeating.length > 0) return best(repeating);
  if (adjectives.length > 0) return adjectives.slice(0, 1);
  const timed = clusters.filter(
    ({ spans, score }) => (says(spans, isClock) || says(spans, isTold)) && stands(spans, score),
  );
  return best(timed).slice(0, 1);
}

/** "Write at 8 pm that practice tomorrow at 6 is cancelled": the day of a clause inside is not the task's. */
function farAhead(clocks: Cluster[], days: readonly Cluster[]): Cluster[] {
  const top = Math.max(...days.map(({ score }) => score));
  return clocks.filter(({ score }) => score >= top + 2);
}

const isTold = (slot: Slot): boolean => slot.kind === "impossible" || slot.kind === "past" || slot.kind === "window";

/** A weak phrase is schedule at the edge of its clause only, or as a day with its time. */
function stands(spans: readonly Span[], score: number): boolean {
  if (spans.some((span) => span.strength === "strong")) return score > -2;
  if (spans.some((span) => span.strength === "firm")) return score >= 0;
  if (says(spans, isOneDay) && says(spans, isClock)) return score >= 0;
  return spans.some((span) => span.strength === "weak" || span.strength === "bare") && score >= 2;
}

function best(clusters: Cluster[]): Cluster[] {
  const top = Math.max(...clusters.map(({ score }) => score));
  return clusters.filter(({ score }) => score > top - FAR_BEHIND).sort((a, b) => b.score - a.score);
}

/** What the other clusters add: what the main ones leave open, where it stands by itself. */
function complements(main: Cluster[], clusters: Cluster[]): Cluster[] {
  if (main.length === 0) return [];
  const spans = main.flatMap((cluster) => cluster.spans);
  const hasTime =
    says(spans, isHour) || says(spans, (slot) => slot.kind === "delay" || slot.kind === "cron" || slot.kind === "now");
  const isStepped = says(spans, isWithinDay);
  const others = clusters.filter((cluster) => !main.includes(cluster)).sort((a, b) => b.score - a.score);
  const added: Cluster[] = [];
  for (const { spans: more, score, isLead } of others) {
    const kept =
      isOpenWindow(spans) && says(more, isWithinDay) && score > -2
        ? more
        : isOpenPeriod(spans) && says(more, isPeriodDay) && score >= 0
          ? more
          : more.filter((span) => addsTo(span, { score, isLead }, hasTime, isStepped));
    const repeatsTime =
      says(kept, isClock) &&
      says(
        added.flatMap((one) => one.spans),
        isClock,
      );
    if (kept.length > 0 && !repeatsTime && kept.length === more.length) added.push({ spans: kept, score, isLead });
  }
  return added;
}

/** "between 8 and 14, Monday to Friday, check every 15 minutes": a window whose steps stand elsewhere. */
function isOpenWindow(spans: readonly Span[]): boolean {
  return says(spans, (slot) => slot.kind === "window") && !says(spans, isHour) && !says(spans, isWithinDay);
}

/** "on July 4 at 9 post the fireworks every year": a year or a month whose day stands elsewhere. */
function isOpenPeriod(spans: readonly Span[]): boolean {
  const slots = spans.flatMap((span) => span.slots).filter((slot) => slot.kind !== "bound");
  return (
    slots.length > 0 &&
    slots.every((slot) => slot.kind === "interval" && (slot.unit === "year" || slot.unit === "month"))
  );
}

function isPeriodDay(slot: Slot): boolean {
  return slot.kind === "yearDay" || slot.kind === "monthDays";
}

function isWithinDay(slot: Slot): boolean {
  return slot.kind === "interval" && (slot.unit === "second" || slot.unit === "minute" || slot.unit === "hour");
}

function addsTo(span: Span, { score, isLead }: Omit<Cluster, "spans">, hasTime: boolean, isStepped: boolean): boolean {
  const [slot] = span.slots;
  if (!slot) return false;
  if (slot.kind === "unread") return isLead || score >= 2;
  if (span.slots.some((one) => isDaySlot(one) || one.kind === "interval")) return false;
  if (slot.kind === "count" || (slot.kind === "bound" && span.strength === "weak")) return isLead && score >= 2;
  if (slot.kind === "window" || slot.kind === "windowStart" || slot.kind === "windowEnd")
    return isStepped && score >= 1;
  if (isClock(slot)) return !hasTime && !isStepped && (span.strength === "strong" ? score >= 1 : score >= 2);
  if (span.strength === "firm" || span.strength === "aside") return score >= 0;
  return score >= 2 && (slot.kind === "zone" || slot.kind === "months" || slot.kind === "excludePart");
}

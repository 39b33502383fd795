import type { Language } from "../core/language";
import type { IntervalUnit, Slot, Span } from "../core/slots";
import { joinAlsoOnDay } from "./also-on-day";
import { beforeDated } from "./before-dated";
import { bestCover, phrasesOf } from "./best-cover";
import type { Chart } from "./chart";
import { type Cluster, clustersOf, isTopic, peeled, scoreOf } from "./clusters";
import {
  withoutContentCounts,
  withoutContentDays,
  withoutContentDelays,
  withoutContentEnds,
  withoutContentWeeks,
  withoutOnceMore,
} from "./content-bounds";
import { withoutContentSingles } from "./content-days";
import { withoutContentStretches } from "./content-stretch";
import { obeyCorrections, outsideCorrections } from "./corrections";
import { ofSaidHours } from "./counted-parts";
import { withoutDenied } from "./denied";
import { withoutEventDay } from "./event-day";
import { withoutForSoMany } from "./for-so-many";
import { onFullHours } from "./full-hours";
import { withoutDaysTakenBack, withoutHoursTakenBack } from "./hours-taken-back";
import { onSaidDays, withoutImpliedDays } from "./implied-days";
import { repeatJoined } from "./joined-weekday";
import { withLastingBehind } from "./lasting-behind";
import { withLaterTimes } from "./later-again";
import { leftThenOther } from "./left-then-other";
import { complements, mainClusters } from "./main-clusters";
import { withNamedDays } from "./named-day";
import { obeyNotEvery } from "./not-every";
import { withoutOldAgain } from "./old-again";
import { joinOneAndAnother } from "./one-and-another";
import { withOwnHours } from "./own-hours";
import { pairedBehind } from "./paired-behind";
import { withReasonedHours } from "./reasoned-hours";
import { withoutReportedCrons } from "./reported-crons";
import { sameNth } from "./same-nth";
import { isHour, isOneDay, isWithinDay, recurs, says, saysDays } from "./slot-tests";
import {
  withoutBracketed,
  withoutDescribed,
  withoutSaid,
  withoutStrayNumbers,
  withoutTaskDurations,
} from "./stray-numbers";
import { withTitle } from "./titled";
import { apartFromTold, withoutTold } from "./told-before";
import { withoutPartsAway, withoutToldAhead, withoutToldBehind } from "./told-behind";
import { withoutToldHours } from "./told-hours";
import { withoutToldNow } from "./told-now";
import { withoutToldPast } from "./told-past";
import { partedByVerb, turnedPairs, withoutOnceOfDays } from "./turned-pairs";

export interface Choice {
  spans: Span[];
  /** What a correction took back. */
  dropped: { start: number; end: number }[];
  /** A time at the start of a clause was left unused: "06:00 lights on, 22:30 lights off". */
  contested: boolean;
  /** Phrases that were read as part of the task, though they could be schedule. */
  unused: Span[];
}

/** No message says when more often; a text that does is content, and would take long. */
const MAX_PHRASES = 80;

/** Which of the phrases of a text are its schedule; the others belong to the task. */
export function choosePhrases(chart: Chart, language: Language): Choice {
  const { text } = chart;
  const { correction } = language;
  const phrases = withoutDaysTakenBack(
    withoutHoursTakenBack(
      onFullHours(withoutToldNow(withoutEventDay(phrasesOf(chart), chart), text, language), text),
      text,
      correction,
    ),
    text,
    correction,
  );
  const best = bestCover(apartFromTold(outsideCorrections(phrases, text, language), text, language), text, MAX_PHRASES);
  const found = withNamedDays(leftThenOther(beforeDated(ofSaidHours(best), chart), text), text, language.isVerb);
  const also = joinAlsoOnDay(joinOneAndAnother(withReasonedHours(found, text), text), text);
  const meant = withoutDenied(chart, withLaterTimes(also.spans, text, language));
  const said = obeyNotEvery(text, meant, correction);
  const corrected = obeyCorrections(text, said.spans, language);
  const dropped = [...also.dropped, ...said.dropped, ...corrected.dropped];
  const all = withoutOldAgain(corrected.spans, dropped, text);
  const asked = withoutTold(withoutForSoMany(withoutStrayNumbers(all, chart, language, dropped), text), text, language);
  const told = withoutToldPast(withoutToldHours(asked, text), chart, language);
  const described = withoutDescribed(
    withoutPartsAway(withoutToldBehind(withoutToldAhead(told, text, language), text, language), text),
    chart,
    language,
  );
  const counted = withoutContentCounts(withoutOnceMore(withoutTaskDurations(described), text), text, language);
  const days = withoutContentDays(withoutContentWeeks(withoutContentDelays(counted, text), text), text);
  const own = withoutContentSingles(withoutContentStretches(withoutContentEnds(days, text), chart), chart);
  const timed = turnedPairs(partedByVerb(withoutOnceOfDays(withLastingBehind(own, chart), chart), chart), chart);
  const apart = behindBut(withoutBracketed(withoutSaid(timed, chart, language), chart, language), chart);
  const cover = withTitle(withOwnHours(withoutReportedCrons(apart, text), text), text);
  const kept = blanked(chart.text, dropped);
  const clusters = clustersOf(kept, repeatJoined(cover, text), language).map((spans, index, all) =>
    peeled(spans, chart.text, language, all[index - 1]),
  );
  const scored = clusters
    .filter((spans) => spans.length > 0 && !isTopic(spans, chart.text, language))
    .map((spans, _, all) => {
      const isOnlyTime =
        all.length > 1 && all.every((other) => other === spans || (!says(other, isWithinDay) && !says(other, isHour)));
      return { spans, ...scoreOf(spans, chart, language, kept, isOnlyTime) };
    });
  const main = withToldDay(mainClusters(scored), scored);
  const chosen = [...main, ...complements(main, scored, chart.text, language.again)].flatMap(({ spans }) => spans);
  const sorted = repeatedByAdjective(chosen, cover).sort((a, b) => a.start - b.start);
  const paired = sameNth(onSaidDays(withoutImpliedDays(pairedBehind(sorted, chart), text)), chart);
  const spans = withoutHourOfEvent(paired, text);
  const used = new Set(sorted.map(({ start }) => start));
  const contested = scored.some(
    (cluster) => cluster.isLead && says(cluster.spans, isHour) && !cluster.spans.some(({ start }) => used.has(start)),
  );
  return { spans, dropped, unused: cover.filter(({ start }) => !used.has(start)), contested };
}

const isDayAhead = (slot: Slot): boolean => slot.kind === "earlier" && slot.minutes > 0 && slot.minutes % 1440 === 0;

/** "the meeting is on the second Thursday at 18, the day before at 20 send …": the hour before the comma is the event's. */
function withoutHourOfEvent(spans: Span[], text: string): Span[] {
  const at = spans.findIndex(({ slots }) => slots.length === 1 && slots.every(isDayAhead));
  const [before, shift, own] = [spans.slice(0, Math.max(0, at)), spans[at], spans[at + 1]];
  if (!shift || !own?.slots.every(isHour) || text.slice(shift.end, own.start).trim() !== "") return spans;
  const last = before.at(-1);
  if (!last || !/[,;.]\s/.test(text.slice(last.end, shift.start)) || !says(before, saysDays)) return spans;
  return spans.map((span) =>
    before.includes(span) && span.slots.every(isHour)
      ? { ...span, slots: [{ kind: "dropped" }], strength: "aside", isKept: true }
      : span,
  );
}

/** "the dentist is on 9 December at 14:45, remind me the evening before at 8": the first time is only told. */
function withToldDay(main: Cluster[], clusters: readonly Cluster[]): Cluster[] {
  const end = Math.max(...main.flatMap(({ spans }) => spans.map((span) => span.end)));
  const shift = clusters.find(
    (cluster) =>
      !main.includes(cluster) &&
      says(cluster.spans, isDayAhead) &&
      says(cluster.spans, isHour) &&
      cluster.spans.every(({ start }) => start >= end),
  );
  if (!shift || !main.some(({ spans }) => says(spans, isOneDay))) return main;
  const untimed = main.map((cluster) => ({
    ...cluster,
    spans: cluster.spans
      .map((span) => ({ ...span, slots: span.slots.filter((slot) => !isHour(slot)) }))
      .filter(({ slots }) => slots.length > 0),
  }));
  return [...untimed, shift];
}

/** "read the news at 7, but at 9 on Sundays": days with a time behind "but", where a time alone stands before. */
function behindBut(spans: readonly Span[], chart: Chart): Span[] {
  const isButBefore = (start: number): boolean =>
    chart.all("EXCEPT").some(({ end, value }) => value.certain === false && chart.skip(end) === start);
  return spans.map((span, index) => {
    const time = spans[index - 1];
    const isDays = span.slots.every((slot) => slot.kind === "weekdays" && slot.recurring);
    if (!isDays || !time?.slots.every(isHour) || !isButBefore(time.start)) return span;
    const before = spans.slice(0, index - 1);
    if (!says(before, isHour) || says(before, saysDays)) return span;
    return { ...span, slots: span.slots.map((slot) => ({ ...slot, only: true }) as Slot) };
  });
}

/** What was taken back parts nothing: "tomorrow [at 6, no,] at 7". */
function blanked(text: string, dropped: Choice["dropped"]): string {
  return dropped.reduce(
    (kept, { start, end }) => kept.slice(0, start) + " ".repeat(end - start) + kept.slice(end),
    text,
  );
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

import type { DayBound, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterDaysAhead, enterDaysBehind, enterPartsAhead, type PartsAhead } from "./days-ahead";

/** How a language says what no words side by side can; global patterns over folded text. */
export interface SpokenAsides {
  /** "on 29 February of each leap year" */
  leapDay: RegExp;
  /** "or on the last day where the month is shorter" */
  lastIfShorter: RegExp;
  /** "for the rest of the week" */
  restOf: { week: RegExp; month: RegExp; year: RegExp };
  /** "10 minutes before my meeting": before something that has a time of its own. */
  beforehand: RegExp;
  /** "10 minutes before", behind the time that is meant; `minutes` of its words, null where they are no such time. */
  ahead: { pattern: RegExp; minutes(words: string): number | null };
  /** "a week before", "the evening before": behind a clause that tells a day they move it. */
  daysAhead: RegExp;
  partsAhead: PartsAhead;
  /** "the day after": in a later job the day behind that of the job before. */
  dayBehind?: RegExp;
  /** "…, but only 4 times", "stop after 50 checks": `count` is the group of the number. */
  counts: { patterns: readonly RegExp[]; number(words: string): number };
  /** "between Easter and Pentecost": a stretch that no calendar knows. */
  openStretch: RegExp;
  /** Days and times that describe a noun ("the hours booked [from Monday to Thursday]"), whatever else they could be. */
  described?: RegExp;
}

/** Enters them as phrases. */
export function enterAsides(chart: Chart, asides: SpokenAsides): void {
  const { leapDay, lastIfShorter, restOf, beforehand, ahead, counts, openStretch, described } = asides;
  const enter = (pattern: RegExp, strength: Strength, slotsOf: (match: RegExpExecArray) => Slot[] | null): void => {
    for (const match of matchesOf(chart.text, pattern)) {
      const slots = slotsOf(match);
      // The comma before it belongs to the words before.
      const start = match.index + (/^[\s,;.-]*/.exec(match[0])?.[0].length ?? 0);
      if (slots) chart.add("PHRASE", start, match.index + match[0].length, { slots, strength }, "spoken");
    }
  };
  enter(leapDay, "strong", () => [{ kind: "yearDay", month: 2, days: [29], recurring: true }]);
  enter(lastIfShorter, "firm", () => [{ kind: "lastIfShorter" }]);
  enter(restOf.week, "firm", () => end({ kind: "relative", unit: "week", count: 0, weekday: 0 }));
  enter(restOf.month, "firm", () => end({ kind: "monthDays", days: [-1], recurring: false }));
  enter(restOf.year, "firm", () => end({ kind: "yearDay", month: 12, days: [31], recurring: false }));
  enter(ahead.pattern, "aside", ([words]) => {
    const minutes = ahead.minutes(words);
    return minutes === null ? null : [{ kind: "earlier", minutes, words }];
  });
  enterAhead(chart, asides);
  if (asides.dayBehind) enterDaysBehind(chart, asides.dayBehind);
  enter(beforehand, "firm", ([words]) => [{ kind: "unread", words }]);
  for (const pattern of counts.patterns)
    enter(pattern, "aside", ({ groups }) => {
      const count = counts.number(groups?.count ?? "");
      return count > 0 ? [{ kind: "count", count }] : null;
    });
  enter(openStretch, "aside", ([words]) => [{ kind: "unread", words }]);
  if (described) enter(described, "strong", () => []);
}

/** Days before one that is told. */
export function enterAhead(chart: Chart, { ahead, daysAhead, partsAhead }: SpokenAsides): void {
  enterDaysAhead(chart, daysAhead, ahead.minutes);
  enterPartsAhead(chart, partsAhead);
}

function end(day: DayBound["day"]): Slot[] {
  return [{ kind: "bound", bound: { kind: "end", day } }];
}

import type { Piece } from "../doubts";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import type { Phrase } from "../grammar/meanings";
import { reminderIn } from "../grammar/reminders";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** How a language tells and asks; both see folded words. */
export interface Telling {
  /** Whether the words of a clause tell what happens instead of asking for something. */
  tells(clause: string): boolean;
  /** Whether the words behind such a clause ask for something. */
  asks(words: string): boolean;
}

const NEAREST = /[.!?;]\s+|,\s+/gu;
const SENTENCE = /[.!?;]\s+/gu;

/**
 * "I go to yoga on Tuesdays at 18. Remind me at 17." — the first time is when something happens, the second when to act.
 * Such a time is no schedule; its day is.
 */
function isTold({ chart, start, end }: Place, { tells, asks }: Telling): boolean {
  if (!chart.all("TIMES").some((edge) => edge.start >= end)) return false;
  const { text } = chart;
  const opening = matchesOf(text.slice(0, start), SENTENCE).at(-1);
  const from = opening ? opening.index + opening[0].length : 0;
  for (const { index, 0: gap } of matchesOf(text.slice(end), NEAREST)) {
    const to = end + index;
    const next = to + gap.length;
    const saysOther = chart
      .all("TIMES")
      .some((edge) => edge.start >= next && !isAhead(chart, edge) && (chart.hours === 24 || isMarked(chart, edge)));
    if (!saysOther || !asks(text.slice(next))) continue;
    // "I have a meeting tomorrow at 10, remind me at 9:30": of the day that is told; `toldBefore` reads it.
    if (reminderIn(text.slice(next)) !== null) return false;
    return tells(text.slice(from, to)) || tells(text.slice(end, to).trim());
  }
  return false;
}

/** "gate 3" is no time where hours are said 1 to 12: "at 3", "3pm". */
const isMarked = (chart: Chart, { start, value }: { start: number; value: readonly { clear: boolean }[] }): boolean =>
  value.some(({ clear }) => clear) || chart.endingAt("AT", start - 1).length > 0;

/** "20" of "20 minutes before" is no time. */
function isAhead(chart: Chart, { start, end }: Piece): boolean {
  return chart
    .all("PHRASE")
    .some((edge) => edge.start <= start && edge.end >= end && edge.value.slots.some(({ kind }) => kind === "earlier"));
}

/** "The meeting is on Thursdays at 19; send the agenda on Wednesdays at 12": what is asked for has days of its own. */
function isOvertold(place: Place, telling: Telling): boolean {
  const later = place.chart.all("WEEKDAYS").some((edge) => edge.start > place.end);
  return later && isTold(place, telling);
}

export function toldTimes(telling: Telling): Rule[] {
  const blank = (place: Place): Phrase | null => (isTold(place, telling) ? phrase([], "barest") : null);
  return [
    rule("PHRASE", ["AT?", "TIMES", "AT_POST?"], (_a, _t, _p, place) => blank(place)),
    rule("PHRASE", ["ON?", "EVERY?", "WEEKDAYS"], (_o, _e, _w, place) =>
      isOvertold(place, telling) ? phrase([], "barest") : null,
    ),
    rule("PHRASE", ["PART", "AT?", "TIMES"], (_p, _a, _t, place) => blank(place)),
    rule("PHRASE", ["RELDAY", "PART?", "AT?", "TIMES"], (_r, _p, _a, _t, place) => blank(place)),
    rule("PHRASE", ["ON?", "EVERY?", "WEEKDAYS", "PART?", "AT?", "TIMES"], (_o, _e, _w, _p, _a, _t, place) =>
      blank(place),
    ),
  ];
}

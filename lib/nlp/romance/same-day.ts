import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";
import { before, theDayBefore } from "./day-before";

const sameDay =
  /(?<!\p{L})(?:(?:ese|el|nesse|no|quello|lo)\s(?:mism[oa]|mesmo|stesso)\s(?:dia|giorno)|(?:ese|nesse)\sdia|quel\sgiorno|ce\sjour-la|le\s(?:meme\sjour|jour\smeme)|ce\smeme\sjour)(?!\p{L})/u;

/** "The rehearsal is on the 18th at 20:00, tell the choir the same day at 16:00": the first time is the rehearsal's. */
export const sameDayRules: Rule[] = [
  rule("PHRASE", ["UNREAD", "COMMA?", "AT?", "TIMES"], (_u, _c, _a, clocks, { chart, start, end }) => {
    const words = chart.text.slice(start, end);
    const day = dayNamed(chart, start);
    if (day === null) return null;
    const meant = sameDay.test(words) ? day : words.search(theDayBefore) >= 0 ? before(day) : null;
    return meant && phrase([meant, timesSlot(clocks)]);
  }),
  rule("PHRASE", ["DAY", "COMMA?", "AT?", "TIMES"], (_d, _c, _a, _t, place) => eventIn(place)),
  rule("PHRASE", ["DAY"], (_d, place) => eventIn(place)),
];

/** The last day before a place, with all of its words: "el viernes 4 de diciembre", not "el viernes". */
function dayNamed(chart: Chart, place: number): DaySlot | null {
  const days = chart.all("DAY").filter(({ end }) => end <= place);
  return days.sort((a, b) => b.end - a.end || a.start - b.start)[0]?.value ?? null;
}

const isAhead = (chart: Chart, place: number): boolean =>
  chart
    .all("PHRASE")
    .some(
      ({ start, end, value }) => start <= place && end > place && value.slots.every(({ kind }) => kind === "earlier"),
    );

/** A day that later words refer to is told, not planned. */
function eventIn({ chart, end }: Place) {
  if (!chart.has("UNREAD")) return null;
  const { text } = chart;
  const behind = text.slice(end);
  const reference = sameDay.exec(behind) ?? matchesOf(behind, theDayBefore)[0];
  if (!reference || !/[,.;:]/.test(behind.slice(0, reference.index))) return null;
  // "el día de antes a las 18 y otra vez una hora antes" counts from the day that is told, and from its hour.
  if (isAhead(chart, end + reference.index)) return null;
  return chart.all("TIMES").some(({ start }) => start > end + reference.index)
    ? phrase([{ kind: "dropped" }], "strong")
    : null;
}

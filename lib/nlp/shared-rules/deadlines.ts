import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import type { Clock, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { repeatsWithinDay } from "../grammar/rules/steps";
import { timesSlot } from "./times-slot";

/** What makes "until 11" the end of steps or of a window. */
const stepWords = ["AMOUNT", "EVERY", "FROM", "START", "BETWEEN", "WINDOW"] as const;

/** "By 11": done once by then, and not again and again until then. */
function due(days: Slot[], clock: Clock, { chart, start, end }: Place): Phrase | null {
  const isStepped = chart.all("ADVERB").some(({ value }) => value.unit === "hour" || value.unit === "minute");
  if (isStepped || stepWords.some((category) => chart.has(category))) return null;
  // "Monday to Friday at 9": a range of days.
  if (chart.all("WEEKDAY").some((edge) => edge.end < start && chart.skip(edge.end) === start)) return null;
  const isTime = clock.clear || days.length > 0 || chart.endsCleanly(end);
  return isTime ? phrase([...days, timesSlot([clock])]) : null;
}

/** What goes on until then, and is not done by then. */
const goesOn =
  /(?<!\p{L})(?:beobacht|uberwach|ueberwach|bewaak|bewak|monitor|houd|halt|lass|laat|след[иь]|наблюда|мониторь|держи|дежур|sledz|obserwuj|pilnuj|trzymaj|czuwaj)/u;
const hasOwnEdge = ["FROM", "START", "BETWEEN", "WINDOW", "DASH", "EXCEPT_POST"] as const;

/** "по пятницам до 17:00 пришли отчёт", "w mojej skrzynce do 11:30 w każdy czwartek": due on each of these days. */
function dueOnDays(clock: Clock, { chart, start, end }: Place): Phrase | null {
  if (repeatsWithinDay(chart) || goesOn.test(chart.text) || hasOwnEdge.some((one) => chart.has(one))) return null;
  const [before] = chart.endingAt("WEEKDAYS", chart.text.slice(0, start).trimEnd().length);
  if (!chart.all("WEEKDAYS").some(({ value }) => value.recurring || isEach(chart, value))) return null;
  if (before && !(before.value.recurring || isEach(chart, before.value))) return null;
  // "letztes Mal am 15.12."
  if (chart.all("DATE").some((date) => date.start > start && date.start < end)) return null;
  return clock.clear || chart.endsCleanly(end) ? phrase([timesSlot([clock])]) : null;
}

/** "w każdy piątek", "jeden Freitag" */
const isEach = (chart: Chart, { weekdays }: { weekdays: readonly number[] }): boolean =>
  weekdays.length === 1 && chart.has("EVERY");

const day = (count: number): Slot => ({ kind: "relative", unit: "day", count });
const weekday = (one: number): Slot => ({ kind: "weekdays", weekdays: [one], recurring: false });

/** The time until which something has to be done once: "do jutra do 11", "bis morgen 11 Uhr". */
export const deadlines: Rule[] = [
  rule("PHRASE", ["UNTIL", "RELDAY", "UNTIL?", "AT?", "CLOCK"], (_u, { count }, _v, _a, clock, place) =>
    due([day(count)], clock, place),
  ),
  rule("PHRASE", ["AT?", "RELDAY", "UNTIL", "AT?", "CLOCK"], (_o, { count }, _u, _a, clock, place) =>
    due([day(count)], clock, place),
  ),
  rule("PHRASE", ["UNTIL", "AT?", "CLOCK", "RELDAY"], (_u, _a, clock, { count }, place) =>
    due([day(count)], clock, place),
  ),
  rule("PHRASE", ["UNTIL", "WEEKDAY", "UNTIL?", "AT?", "CLOCK"], (_u, { day: one }, _v, _a, clock, place) =>
    due([weekday(one)], clock, place),
  ),
  rule("PHRASE", ["UNTIL", "AT?", "CLOCK"], (_u, _a, clock, place) =>
    place.chart.has("WEEKDAYS") ? dueOnDays(clock, place) : due([], clock, place),
  ),
];

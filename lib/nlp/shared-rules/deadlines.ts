import type { Slot } from "../core/slots";
import type { Clock, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
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
    place.chart.has("WEEKDAYS") ? null : due([], clock, place),
  ),
];

import type { DaySlot } from "../core/slots";
import type { Clock, Phrase } from "../grammar/meanings";
import { type Element, type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

/** What the last time would be the end of: "de hoy al viernes a las 18, cada dos horas". */
const repeating = ["EVERY", "ADVERB", "WINDOW"] as const;

/** Days from one to another have the time that is said behind them, where nothing else says when. */
function daily(first: DaySlot, last: DaySlot, clocks: readonly Clock[], { chart, start, end }: Place): Phrase | null {
  const isNamed = (day: DaySlot): boolean => day.kind === "relative" && day.unit === "week" && day.count === 0;
  const isTimed = chart.all("TIMES").some((edge) => edge.end <= start || edge.start >= end);
  if (isNamed(first) || isTimed || repeating.some((category) => chart.has(category))) return null;
  return phrase([
    { kind: "bound", bound: { kind: "start", day: first } },
    { kind: "bound", bound: { kind: "end", day: last } },
    { kind: "everyDay" },
    timesSlot(clocks),
  ]);
}

const openings = ["START", "FROM"] as const satisfies readonly Element[];
const ends = ["UNTIL", "TO"] as const satisfies readonly Element[];

/** "a partir de mañana y hasta el domingo, a las 21", "d'aujourd'hui à vendredi à 10h". */
export const stretchTimes: Rule[] = openings.flatMap((opening) =>
  ends.map((until) =>
    rule(
      "PHRASE",
      [opening, "DAY", "COMMA?", "AND?", until, "DAY", "INCLUSIVE?", "COMMA?", "AT", "TIMES"],
      (_s, first, _c, _a, _u, last, _i, _m, _t, clocks, place) => daily(first, last, clocks, place),
    ),
  ),
);

import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import type { Clock, Phrase } from "../grammar/meanings";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

/** The groups of a pattern of nights: `every` where they repeat, the weekdays `from` (may be missing) and `to`. */
export function enterNights(
  chart: Chart,
  pattern: RegExp,
  dayOf: (name: string) => number,
  /** The words beside them ask for something again and again. */
  isHabit = false,
): void {
  for (const { 0: whole, index, groups } of matchesOf(chart.text, pattern)) {
    const to = dayOf(groups?.to ?? "");
    const from = groups?.from === undefined ? (to + 6) % 7 : dayOf(groups.from);
    if (to < 0 || from !== (to + 6) % 7) continue;
    chart.add(
      "NIGHT",
      index,
      index + whole.length,
      { from, to, recurring: isHabit || groups?.every !== undefined },
      "night",
    );
  }
}

interface Night {
  from: number;
  to: number;
  recurring: boolean;
}

const NOON = 12 * 60;

/** The hours before midnight are of the first day, those behind it of the second. */
function nightAt({ from, to, recurring }: Night, clocks: readonly Clock[]): Phrase {
  const late = clocks.filter(({ minutes }) => minutes >= NOON);
  const early = clocks.filter(({ minutes }) => minutes < NOON);
  const isBoth = late.length > 0 && early.length > 0;
  const on = (day: number, times: readonly Clock[]): Slot[] =>
    times.length === 0
      ? []
      : [
          { kind: "weekdays", weekdays: [day], recurring: recurring || isBoth },
          { kind: "partOfDay", part: "nightly" },
          timesSlot(times),
        ];
  return phrase([...on(from, late), ...on(to, early)]);
}

/** "In der Nacht von Freitag auf Samstag um 2", "om 23 uur in de nacht van vrijdag op zaterdag" */
export const nightRules = [
  rule("PHRASE", ["NIGHT", "COMMA?", "AT?", "TIMES"], (night, _c, _a, clocks) => nightAt(night, clocks)),
  rule("PHRASE", ["AT?", "TIMES", "NIGHT"], (_a, clocks, night) => nightAt(night, clocks)),
  rule("PHRASE", ["NIGHT"], ({ to, recurring }) =>
    phrase([
      { kind: "weekdays", weekdays: [to], recurring },
      { kind: "partOfDay", part: "nightly" },
    ]),
  ),
];

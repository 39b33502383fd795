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
    const recurring = isHabit || groups?.every !== undefined;
    chart.add("NIGHT", index, index + whole.length, { from, to, recurring }, "night");
    enterNext(chart, index + whole.length, dayOf, recurring);
  }
}

/** "… and [from Saturday to Sunday]" behind another night. */
const nextNight =
  /^(,\s|\s(?:und|and|en|y|e|et|i|oraz|и)\s)(?:(?:von|from|van|de|del|da|dal|do|du|z|ze|с|со)\s)?(\p{L}+)\s(?:auf|zu|to|into|op|a|al|au|para|na|на)\s(\p{L}+)(?!\p{L})/u;

function enterNext(chart: Chart, at: number, dayOf: (name: string) => number, recurring: boolean): void {
  const match = nextNight.exec(chart.text.slice(at, at + 60));
  const [words = "", joint = "", first = "", second = ""] = match ?? [];
  const [from, to] = [dayOf(first), dayOf(second)];
  if (!match || from < 0 || from !== (to + 6) % 7) return;
  chart.add("NIGHT", at + joint.length, at + words.length, { from, to, recurring }, "night");
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
      { kind: "weekdays", weekdays: [to], recurring, night: true },
      { kind: "partOfDay", part: "nightly" },
    ]),
  ),
  // "every night at 1 except in the night from Saturday to Sunday"
  rule("PHRASE", ["EXCEPT", "NIGHT"], (_x, { to }) =>
    phrase([{ kind: "exclude", weekdays: [to], months: [], monthDays: [], night: true }], "aside"),
  ),
];

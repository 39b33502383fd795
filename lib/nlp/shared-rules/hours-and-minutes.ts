import type { Slot } from "../core/slots";
import type { Num, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "In zwei Stunden drei …" counts what follows; minutes are said in fives, or from twenty on. */
function isMinutes({ value, digits }: Num): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 59) return false;
  return digits === undefined ? value % 5 === 0 || value > 20 : digits.length === 2;
}

const delay = (seconds: number): Phrase => phrase([{ kind: "delay", seconds } satisfies Slot]);

/**
 * "In zwei Stunden zehn", "over twee uur en tien": minutes without their unit, unless they count what follows. `goesOn`:
 * words behind them that no number counts.
 */
export function hoursAndMinutes(goesOn?: RegExp): Rule[] {
  const countsNothing = ({ chart, end }: Place): boolean =>
    chart.endsCleanly(end) || (goesOn?.test(chart.text.slice(chart.skip(end))) ?? false);
  return [
    rule("PHRASE", ["IN_DELAY", "ABOUT?", "AMOUNT", "AND?", "NUM"], (_i, _b, { count, unit }, _a, minutes, place) =>
      unit === "hour" && isMinutes(minutes) && countsNothing(place) ? delay(count * 3600 + minutes.value * 60) : null,
    ),
    rule("PHRASE", ["AMOUNT", "AND?", "NUM", "DELAY_POST"], ({ count, unit }, _a, minutes) =>
      unit === "hour" && isMinutes(minutes) ? delay(count * 3600 + minutes.value * 60) : null,
    ),
  ];
}

import type { Slot } from "../../core/slots";
import type { Num, Phrase } from "../meanings";
import { type Place, type Rule, rule } from "../rule";
import { phrase } from "./phrase";

/** "In two hours three …" counts what follows; behind no "and" minutes are said in fives, or from twenty on. */
function isMinutes({ value, digits }: Num, isJoined: boolean): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 59) return false;
  if (isJoined && value >= 5) return true;
  return digits === undefined ? value % 5 === 0 || value > 20 : digits.length === 2;
}

const delay = (seconds: number): Phrase => phrase([{ kind: "delay", seconds } satisfies Slot]);

/**
 * "In two hours [and] ten", "over twee uur en tien": minutes without their unit, unless they count what follows.
 * `goesOn`: words behind them that no number counts.
 */
export function hoursAndMinutes(goesOn?: RegExp): Rule[] {
  const countsNothing = ({ chart, end }: Place): boolean =>
    chart.endsCleanly(end) || (goesOn?.test(chart.text.slice(chart.skip(end))) ?? false);
  return [
    rule("PHRASE", ["IN_DELAY", "ABOUT?", "AMOUNT", "AND?", "NUM"], (_i, _b, { count, unit }, and, minutes, place) =>
      unit === "hour" && isMinutes(minutes, and !== undefined) && countsNothing(place)
        ? delay(count * 3600 + minutes.value * 60)
        : null,
    ),
    rule("PHRASE", ["AMOUNT", "AND?", "NUM", "DELAY_POST"], ({ count, unit }, and, minutes) =>
      unit === "hour" && isMinutes(minutes, and !== undefined) ? delay(count * 3600 + minutes.value * 60) : null,
    ),
  ];
}

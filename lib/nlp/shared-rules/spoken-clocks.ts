import type { Clock, Num } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";

const MORNING = 360;
const HOUR = 60;
const NOON = 720;

/** Minutes before or after an hour, as people say them on a clock of twelve hours: early ones may be the afternoon's. */
export function spokenClock({ value, digits }: Num, minutes: number): Clock | null {
  if (!Number.isInteger(value) || value < 0 || value > 24 || (digits?.length ?? 0) > 2) return null;
  const at = (value * 60 + minutes + 1440) % 1440;
  if (value === 0 || value > 12 || digits?.startsWith("0")) return { minutes: at, clear: true };
  // "halb eins", "без пяти час": behind twelve it is past noon, as at twelve itself.
  if (at < HOUR) return { minutes: at + NOON, clear: true, open: true };
  return { minutes: at, clear: true, ...(at < MORNING ? { bare: true } : { open: true }) };
}

/** "halb vier", "kwadrans po trzeciej", "üç buçuk". */
export const spokenClocks: Rule[] = [
  rule("CLOCK", ["CLOCK_PREFIX", "NUM", "HOUR_WORD?"], (minutes, hour) => spokenClock(hour, minutes)),
  rule("CLOCK", ["CLOCK_PREFIX", "HOUR", "HOUR_WORD?"], (minutes, hour) => spokenClock(hour, minutes)),
  rule("CLOCK", ["NUM", "HOUR_WORD?", "CLOCK_SUFFIX"], (hour, _h, minutes) => spokenClock(hour, minutes)),
];

import type { Clock, Num } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";

/** "dos y media", "trois heures et quart": spoken hours from one to five may be of the night or of the afternoon. */
export function isEarly(minutes: number, { digits }: Num): boolean {
  return digits === undefined && minutes >= 60 && minutes < 360;
}

/** "la una menos diez", "une heure moins le quart": before one o'clock, at noon unless a part of the day says the night. */
export const beforeOne = (less: number): Clock => ({ minutes: 780 - less, clear: true, open: true });

function quarterOf(hour: Num, more: number): Clock | null {
  if (hour.value === 1 && hour.digits === undefined && more < 0) return beforeOne(-more);
  const minutes = hour.value * 60 + more;
  return isEarly(minutes, hour) ? { minutes, clear: true, bare: true } : null;
}

export const spokenQuarters: Rule[] = [
  rule("CLOCK", ["HOUR", "HOUR_WORD?", "CLOCK_SUFFIX"], (hour, _h, more) => quarterOf(hour, more)),
  // "seis menos diez", "dez pras seis"
  rule("CLOCK", ["HOUR", "HOUR_WORD?", "PLUS_MINUTES", "NUM", "MINUTE_WORD?"], (hour, _h, sign, { value }) =>
    value < 60 ? quarterOf(hour, sign * value) : null,
  ),
  rule("CLOCK", ["NUM", "MINUTE_WORD?", "PAST_HOUR", "HOUR", "HOUR_WORD?"], ({ value, digits }, _m, sign, hour) =>
    digits === undefined && value < 60 ? quarterOf(hour, sign * value) : null,
  ),
  rule("CLOCK", ["NUM", "HOUR_WORD?", "CLOCK_SUFFIX"], (hour, _h, more) => quarterOf(hour, more)),
  rule("CLOCK", ["NUM", "HOUR_WORD?", "PLUS_MINUTES", "NUM", "MINUTE_WORD?"], (hour, _h, sign, { value }) =>
    value < 60 ? quarterOf(hour, sign * value) : null,
  ),
];

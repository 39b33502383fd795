import type { DaySlot } from "../core/slots";
import type { Meanings, Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** Days between bounds repeat, however they are said. */
function bounded(kind: "start" | "end", day: DaySlot, { weekdays }: Meanings["WEEKDAYS"]): Phrase | null {
  // "from 1 to 30 December on weekdays" is a stretch.
  if (day.kind === "yearDay" && day.days.length > 1) return null;
  return phrase([
    { kind: "bound", bound: { kind, day } },
    { kind: "weekdays", weekdays, recurring: true },
  ]);
}

/** "From January 7 on Thursdays", "until 18 December on Tuesday". */
export const boundedDays: Rule[] = [
  rule("PHRASE", ["FROM", "DATE", "COMMA?", "ON", "WEEKDAYS"], (_f, date, _c, _o, days) =>
    bounded("start", date, days),
  ),
  rule("PHRASE", ["START", "DATE", "COMMA?", "ON", "WEEKDAYS"], (_s, date, _c, _o, days) =>
    bounded("start", date, days),
  ),
  rule("PHRASE", ["UNTIL", "DATE", "COMMA?", "ON", "WEEKDAYS"], (_u, date, _c, _o, days) => bounded("end", date, days)),
];

import type { Slot } from "../core/slots";
import type { Clock, Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

function tonight(days: number, clocks: readonly Clock[]): Phrase | null {
  if (!clocks.every(({ minutes }) => minutes % 720 < 360)) return null;
  const day: Slot = { kind: "relative", unit: "day", count: days + 1 };
  return phrase([day, { kind: "partOfDay", part: "night" }, timesSlot(clocks)]);
}

/** "dziś w nocy o wpół do trzeciej", "bu gece iki buçukta": the hours behind midnight are of the next day. */
export const afterMidnight: Rule[] = [
  rule("PHRASE", ["RELDAY", "AT?", "TIMES", "AT_POST?"], ({ count, part }, _a, clocks) =>
    part === "night" ? tonight(count, clocks) : null,
  ),
  rule("PHRASE", ["RELDAY", "PART", "AT?", "TIMES", "AT_POST?"], ({ count }, { part }, _a, clocks) =>
    part === "night" || part === "nightly" ? tonight(count, clocks) : null,
  ),
];

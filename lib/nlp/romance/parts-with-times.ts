import type { Clock } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { withPart } from "../grammar/rules/clocks";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

/** "matin et soir à 8h et 20h": each part of the day has its time. */
export const partsWithTimes: Rule[] = [
  rule("PHRASE", ["DAYTIMES", "COMMA?", "AT?", "TIMES"], ({ slots, isMeal }, _c, _a, clocks) => {
    if (isMeal || slots.length < 2 || slots.length !== clocks.length) return null;
    const times = slots.map((slot, index): Clock | null => {
      const clock = clocks[index];
      return slot.kind === "partOfDay" && clock ? withPart(clock, slot.part) : null;
    });
    const known = times.filter((time) => time !== null);
    return known.length === times.length ? phrase([{ kind: "everyDay" }, timesSlot(known)]) : null;
  }),
];

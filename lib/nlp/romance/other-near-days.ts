import type { Slot } from "../core/slots";
import type { Meanings } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

function near({ count, part }: Meanings["RELDAY"]): Slot[] {
  const day: Slot = { kind: "relative", unit: "day", count };
  return part === undefined ? [day] : [day, { kind: "partOfDay", part }];
}

/** "mañana no, pasado mañana", "pas demain, après-demain": the later day takes the place of the one refused. */
export const otherNearDays: Rule[] = [
  rule("PHRASE", ["RELDAY", "EXCEPT_POST", "COMMA?", "RELDAY"], (refused, _x, _c, day) =>
    day.count > refused.count ? phrase(near(day)) : null,
  ),
  rule("PHRASE", ["EXCEPT", "RELDAY", "COMMA?", "RELDAY"], (_x, refused, _c, day) =>
    day.count > refused.count ? phrase(near(day)) : null,
  ),
];

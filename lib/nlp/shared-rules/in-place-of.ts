import type { Clock, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

const nothing = (): Phrase => phrase([{ kind: "dropped" }], "aside");

/** "On Wednesdays instead of Mondays at 10": the only time there is holds for the day that is meant. */
function nothingBut(clocks: readonly Clock[], { chart, start, end }: Place): Phrase {
  const isOther = chart.all("TIMES").some((edge) => edge.end <= start || edge.start >= end);
  return isOther ? nothing() : phrase([timesSlot(clocks)]);
}

/** "Instead of Monday, on Wednesdays", "at 7 instead of 8": the day or time behind these words is not meant. */
export const inPlaceOf: Rule[] = [
  rule("PHRASE", ["IN_PLACE_OF", "ON?", "HABIT?", "EVERY?", "THE?", "WEEKDAYS"], nothing),
  rule(
    "PHRASE",
    ["IN_PLACE_OF", "ON?", "HABIT?", "EVERY?", "THE?", "WEEKDAYS", "AT?", "TIMES"],
    (_i, _o, _h, _e, _t, _d, _a, clocks, place) => nothingBut(clocks, place),
  ),
  rule("PHRASE", ["IN_PLACE_OF", "AT?", "TIMES"], nothing),
  // "um 7 statt 8": an hour where another was said.
  rule("PHRASE", ["IN_PLACE_OF", "AT?", "NUM", "HOUR_WORD?"], (_i, _a, { value }, _h, { chart, start, end }) => {
    const isHour = Number.isInteger(value) && value <= 24 && chart.all("TIMES").some((edge) => edge.end <= start);
    return isHour && chart.endsCleanly(end) ? nothing() : null;
  }),
  rule("PHRASE", ["IN_PLACE_OF", "THE?", "PART"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "THE?", "PART", "AT?", "TIMES"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "EVERY", "UNIT"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "EVERY", "UNIT", "AT?", "TIMES"], (_i, _e, _u, _a, clocks, place) =>
    nothingBut(clocks, place),
  ),
  rule("PHRASE", ["IN_PLACE_OF", "EVERY", "AMOUNT"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "ADVERB"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "ADVERB", "AT?", "TIMES"], (_i, _v, _a, clocks, place) => nothingBut(clocks, place)),
  rule("PHRASE", ["IN_PLACE_OF", "RELDAY"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "RELDAY", "AT?", "TIMES"], (_i, _r, _a, clocks, place) => nothingBut(clocks, place)),
  rule("PHRASE", ["IN_PLACE_OF", "ON?", "HABIT?", "EVERY?", "THE?", "ORDS", "OF_MONTH?"], nothing),
  rule("PHRASE", ["IN_PLACE_OF", "ON?", "THE?", "DATE"], nothing),
];

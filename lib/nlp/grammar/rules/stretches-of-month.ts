import type { DaySlot } from "../../core/slots";
import type { Phrase } from "../meanings";
import { type Place, rule } from "../rule";
import { phrase } from "./phrase";

const sides = [
  ["FROM", "TO"],
  ["FROM", "UNTIL"],
  ["OF", "TO"],
  ["BETWEEN", "AND"],
] as const;

const MOST_WEEKS = 5;

type Month = Extract<DaySlot, { kind: "placeInMonth" }>["of"];

/** From one place in a month to another. */
function between(ordinals: readonly number[], weekday: number, of: Month): Phrase | null {
  const [first, last] = ordinals.map(
    (ordinal): DaySlot => ({ kind: "placeInMonth", ordinal, weekdays: [weekday], of }),
  );
  if (!first || !last || ordinals.some((one) => Math.abs(one) > MOST_WEEKS)) return null;
  return phrase(
    [
      { kind: "bound", bound: { kind: "start", day: first } },
      { kind: "bound", bound: { kind: "end", day: last } },
    ],
    "firm",
  );
}

/** Whether other words say that days repeat: those between are meant then, and not each such weekday. */
const isRepeatedBeside = ({ chart, start, end }: Place): boolean =>
  (["EVERY", "ADVERB", "EVERY_POST", "DAYGROUP"] as const).some((category) =>
    chart.all(category).some((edge) => edge.end <= start || edge.start >= end),
  );

/** "every day between the first and the third Monday of December"; of each month no schedule says it. */
export const stretchesOfMonth = sides.flatMap(([from, to]) => [
  rule(
    "PHRASE",
    [from, "THE?", "ORD", to, "THE?", "ORD", "WEEKDAY", "IN?", "OF?", "MONTH", "OF?", "YEAR?"],
    (...parts) => {
      const [, , first, , , last, { day }, , , month, , year, place] = parts;
      return isRepeatedBeside(place)
        ? between([first, last], day, year === undefined ? { month } : { year, month })
        : null;
    },
  ),
  rule("PHRASE", [from, "THE?", "ORD", to, "THE?", "ORD", "WEEKDAY", "OF_MONTH"], (...parts) => {
    const [, , first, , , last, { day }, , place] = parts;
    if (!isRepeatedBeside(place) || first < 1 || last > MOST_WEEKS || last <= first) return null;
    const ordinals = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const words = place.chart.text.slice(place.start, place.end);
    return phrase([{ kind: "unread", words, meanings: [[{ kind: "nthWeekday", ordinals, weekdays: [day] }]] }]);
  }),
]);

import type { Chart, Edge } from "../grammar/chart";
import type { Clock, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

const count = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every day of these months at these times, and at no others. */
function daysOf(months: number[], clocks: readonly Clock[]): Phrase {
  return phrase([{ kind: "monthDays", days: count(1, 31), recurring: true, months }, timesSlot(clocks)]);
}

/** The month of "2 July". */
const isInDate = ({ start, end }: Pick<Edge, "start" | "end">, chart: Chart): boolean =>
  chart.all("DATE").some((date) => date.start <= start && date.end >= end);

/** The longest other months that have a time: a range is one, not its two ends; the items of a list are none. */
function otherMonths({ chart, start, end }: Place): number[] {
  const isTimed = (from: number, to: number): boolean =>
    chart.all("TIMES").some((edge) => edge.start > from && edge.end <= to);
  const others = chart
    .all("MONTHS")
    .filter((edge) => !isInDate(edge, chart))
    .filter((edge) =>
      edge.end <= start ? isTimed(edge.end, start) : edge.start >= end && isTimed(edge.end, chart.text.length),
    );
  return others.reduce<number[]>((longest, { value }) => (value.length > longest.length ? value : longest), []);
}

/**
 * "From April to September at 21:45, from October to March at 18:15", "…, in the other months at 18:15": months that
 * have times of their own. `rest`: "in the other months" at the end of what stands before a time.
 */
export function monthsWithTimes(rest: RegExp): Rule[] {
  const isFollowedByRest = ({ chart, end }: Place): boolean =>
    [...chart.all("AT"), ...chart.all("TIMES")].some(
      ({ start }) => start > end && rest.test(chart.text.slice(end, start)),
    );
  const contrasted = (months: number[], clocks: readonly Clock[], place: Place): Phrase | null => {
    if (
      place.chart
        .all("MONTHS")
        .some((edge) => edge.start >= place.start && edge.end <= place.end && isInDate(edge, place.chart))
    )
      return null;
    const others = otherMonths(place);
    const isContrast = others.length > 0 && !others.some((month) => months.includes(month));
    return isContrast || isFollowedByRest(place) ? daysOf(months, clocks) : null;
  };
  return [
    rule(
      "PHRASE",
      ["IN?", "MONTHS", "AT_POST?", "COMMA?", "ADVERB?", "AT?", "TIMES", "AT_POST?"],
      (_i, months, _m, _c, _d, at, clocks, post, place) =>
        at || post || clocks.every(({ clear }) => clear) ? contrasted(months, clocks, place) : null,
    ),
    rule("PHRASE", ["IN?", "MONTHS", "EVERY", "UNIT", "AT", "TIMES"], (_i, months, _e, unit, _a, clocks, place) =>
      unit === "day" ? contrasted(months, clocks, place) : null,
    ),
    rule("PHRASE", ["AT?", "TIMES", "AT_POST?"], (_a, clocks, _p, place) => {
      const { chart, start, end } = place;
      const words = rest.exec(chart.text.slice(0, start))?.[0];
      const others = otherMonths(place);
      if (words === undefined || others.length === 0) return null;
      const left = count(1, 12).filter((month) => !others.includes(month));
      chart.add("PHRASE", start - words.trimStart().length, end, daysOf(left, clocks), "other months");
      return null;
    }),
  ];
}

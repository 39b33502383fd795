import type { Chart } from "../chart";
import type { Meanings } from "../meanings";
import { type Rule, rule } from "../rule";
import { phrase } from "./phrase";

/** "at 7 Mon, 8 Tue and 9 Wed": each hour is of the day right behind it, in a list of at least two. */
export const hoursOfDays: Rule[] = [
  rule("PHRASE", ["AT?", "TIMES", "ON?", "WEEKDAYS"], (_a, clocks, _o, days, { chart, start, end }) => {
    if (!isBare(clocks) || (!goesOn(chart, end) && !isBehind(chart, start))) return null;
    const times = clocks.map(({ clear, ...time }) => time);
    return phrase(
      [
        { kind: "weekdays", ...days },
        { kind: "times", times },
      ],
      "firm",
    );
  }),
];

/** "8": what says that it is a time needs no list. */
const isBare = (times: Meanings["TIMES"]): boolean => times.every(({ bare }) => bare);

/** The places behind a comma or an "and", or both. */
function behindJoint(chart: Chart, at: number): number[] {
  const commas = chart.from("COMMA", chart.skip(at)).map(({ end }) => end);
  const ands = [at, ...commas].flatMap((place) => chart.from("AND", chart.skip(place)).map(({ end }) => end));
  return [...commas, ...ands].map((place) => chart.skip(place));
}

const optional = (chart: Chart, category: "AT" | "ON", at: number): number[] => [
  at,
  ...chart.from(category, at).map(({ end }) => chart.skip(end)),
];

/** Where the days of an hour and its days end that begin at a place. */
function itemsAt(chart: Chart, place: number): number[] {
  return optional(chart, "AT", place)
    .flatMap((at) => chart.from("TIMES", at).filter(({ value }) => isBare(value)))
    .map(({ end }) => chart.skip(end))
    .flatMap((at) => optional(chart, "ON", at))
    .flatMap((at) => chart.from("WEEKDAYS", at).map(({ end }) => end));
}

const goesOn = (chart: Chart, end: number): boolean =>
  behindJoint(chart, end).some((place) => itemsAt(chart, place).length > 0);

function isBehind(chart: Chart, start: number): boolean {
  const before = chart.all("TIMES").filter(({ end }) => end < start);
  return before.some((times) => itemsAt(chart, times.start).some((end) => behindJoint(chart, end).includes(start)));
}

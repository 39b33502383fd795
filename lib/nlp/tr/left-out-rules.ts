import type { ClockTime, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const leftTime = ({ minutes }: ClockTime): Slot => ({ kind: "excludeTimes", from: { minutes }, to: null });

/** Whether something is said to happen every so many hours or minutes. */
function runsOften(chart: Chart): boolean {
  const units = [...chart.all("ADVERB"), ...chart.all("AMOUNT")].map(({ value }) => value.unit);
  return [...units, ...chart.all("UNIT").map(({ value }) => value)].some(
    (unit) => unit === "hour" || unit === "minute",
  );
}

/** Every hour but these. */
export const hourlyLeftOut: Rule[] = [
  // "gece hariç (23-7) her saat"
  rule("PHRASE", ["PART", "EXCEPT_POST", "OPEN", "WINDOW", "CLOSE"], (_p, _x, _o, { from, to }) =>
    phrase([{ kind: "excludeTimes", from, to }], "aside"),
  ),
  // "12, 13 ve 14 hariç her saat başı"
  rule("PHRASE", ["NUMBERS", "EXCEPT_POST", "ADVERB"], (hours, _x, { count, unit }) =>
    unit === "hour" && hours.every((hour) => hour < 24)
      ? phrase([
          { kind: "interval", count, unit },
          ...hours.map((hour): Slot => ({ kind: "excludeTimes", from: { minutes: hour * 60 }, to: null })),
        ])
      : null,
  ),
];

/** Months and hours that are left out. */
export const leftOutRules: Rule[] = [
  // "…, ocak ayı hariç"
  rule("PHRASE", ["MONTHS", "OF", "EXCEPT_POST"], (months) =>
    phrase([{ kind: "exclude", weekdays: [], months, monthDays: [] }], "aside"),
  ),
  // "…, 13 ve 14 hariç", "… ama 12 ve 13'te yapma"
  rule("PHRASE", ["ONLY?", "AT?", "TIMES", "AT_POST?", "EXCEPT_POST"], (_n, _a, clocks, _p, _x, { chart }) =>
    runsOften(chart) ? phrase(clocks.map(leftTime), "aside") : null,
  ),
  rule("PHRASE", ["AT?", "NUMBERS", "AT_POST?", "EXCEPT_POST"], (_a, hours, _p, _x, { chart, start, end }) =>
    !/\d\s?\p{Pd}\s?\d/u.test(chart.text.slice(start, end)) && runsOften(chart) && hours.every((hour) => hour < 24)
      ? phrase(
          hours.map((hour) => leftTime({ minutes: hour * 60 })),
          "aside",
        )
      : null,
  ),
  // "12 ve 13'ü atla"
  rule("PHRASE", ["NUMBERS", "AND", "ORD", "EXCEPT_POST"], (hours, _a, last, _x, { chart }) =>
    runsOften(chart) && !chart.has("OF_MONTH") && [...hours, last].every((hour) => hour < 24)
      ? phrase(
          [...hours, last].map((hour) => leftTime({ minutes: hour * 60 })),
          "aside",
        )
      : null,
  ),
];

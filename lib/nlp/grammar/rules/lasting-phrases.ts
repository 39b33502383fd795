import type { DaySlot, IntervalUnit } from "../../core/slots";
import type { Chart } from "../chart";
import type { Amount } from "../meanings";
import { rule } from "../rule";
import { soManyDays } from "../so-many-days";
import { opensRange } from "./bound-phrases";
import { phrase } from "./phrase";
import { times } from "./time-phrases";

/** "per tre settimane, dal lunedì al venerdì": the weekday is the first of the schedule's own days. */
function opensWeek(day: DaySlot, chart: Chart, end: number): boolean {
  const isFirst = day.kind === "relative" && day.weekday !== undefined && day.count === 0;
  return (
    isFirst &&
    chart.endingAt("WEEKDAY", end).some(({ start }) => chart.from("WEEKDAYS", start).some((days) => days.end > end))
  );
}

/** How long a schedule lasts, and how often it runs in all. */
export const lastingPhrases = [
  rule("PHRASE", ["FOR", "THE?", "NEXT?", "AMOUNT", "FOR_POST?"], (_f, the, _n, amount, _p, { chart, end }) =>
    // "só às 12h10": as written without accents, "as" is "the" and "at".
    the !== undefined &&
    chart.all("CLOCK").some((edge) => edge.end === end && chart.endingAt("AT", edge.start - 1).length > 0)
      ? null
      : lasting(amount),
  ),
  // "every 5 minutes for the next hour"
  rule("PHRASE", ["FOR", "THE?", "NEXT", "UNIT"], (_f, _t, _n, unit) => lasting({ count: 1, unit })),
  rule("PHRASE", ["ON?", "EVERY?", "OF?", "THE?", "NEXT", "AMOUNT", "FOR_POST?"], (_o, _e, _f, _t, _n, amount) =>
    lasting(amount),
  ),
  rule("PHRASE", ["AMOUNT", "FOR_POST"], ({ count, unit }) =>
    phrase([{ kind: "bound", bound: { kind: "duration", count, unit } }], "weak"),
  ),
  rule(
    "PHRASE",
    ["FOR?", "THE?", "NEXT?", "NUM", "TIMES_WORD", "IN_TOTAL?"],
    // "alle 15 invii …": behind "at" the number is an hour.
    (given, _t, _n, { value }, _w, _i, { chart, start, end }) =>
      Number.isInteger(value) &&
      value > 0 &&
      !/\d\s?x$/.test(chart.text.slice(0, end)) &&
      (given !== undefined || chart.endingAt("AT", start - 1).length === 0)
        ? phrase([{ kind: "count", count: value }], given ? "aside" : "weak")
        : null,
  ),
  // "five times in a row"
  rule("PHRASE", ["NUM", "TIMES_WORD", "FOR_POST"], ({ value }) =>
    Number.isInteger(value) && value > 0 ? phrase([{ kind: "count", count: value }], "firm") : null,
  ),
  rule("PHRASE", ["FOR?", "ON?", "THE?", "NEXT", "NUM", "WEEKDAYS"], (_f, _o, _t, _n, { value }, { weekdays }) =>
    Number.isInteger(value) && value > 1 ? phrase(soManyDays(value, weekdays)) : null,
  ),
  // "7 days, starting tonight"
  rule(
    "PHRASE",
    ["FOR?", "THE?", "NEXT?", "AMOUNT", "FOR_POST?", "COMMA?", "START", "DAY"],
    (_f, _t, _n, { count, unit }, _p, _c, _s, day, { chart, end }) =>
      opensWeek(day, chart, end) ? null : startFor(day, count, unit),
  ),
  rule("PHRASE", ["FOR", "THE?", "NEXT?", "AMOUNT", "FOR_POST?", "COMMA?", "FROM", "DAY"], (...values) => {
    const [, , , { count, unit }, , , , day, { chart, end }] = values;
    return opensRange(chart, end) ? null : startFor(day, count, unit);
  }),
  // "for 10 days, starting tomorrow at 9pm": the time is of each day; "zwei Wochen ab Freitag um 15 Uhr" is one.
  rule(
    "PHRASE",
    ["FOR?", "THE?", "NEXT?", "AMOUNT", "FOR_POST?", "COMMA?", "START", "DAY", "COMMA?", "AT?", "TIMES"],
    (lasting, _t, next, { count, unit }, post, comma, _s, day, _o, at, clocks) => {
      const isTimed = at !== undefined || clocks.every(({ clear }) => clear);
      const stretch = (lasting || next || post || comma) && isTimed ? startFor(day, count, unit) : null;
      return stretch && phrase([...stretch.slots, times(clocks)]);
    },
  ),
  rule("PHRASE", ["START", "DAY", "COMMA", "AMOUNT"], (_s, day, _c, { count, unit }, { chart, end }) =>
    chart.endsCleanly(end) ? startFor(day, count, unit) : null,
  ),
  rule("PHRASE", ["FREQUENCY", "IN_TOTAL"], (count) => phrase([{ kind: "count", count }], "weak")),
  rule("PHRASE", ["IN_TOTAL", "NUM", "TIMES_WORD"], (_t, { value }) =>
    phrase([{ kind: "count", count: value }], "weak"),
  ),
];

/** "for the next ten working days": so many of them, which is no stretch of time. */
function lasting({ count, unit }: Amount) {
  if (unit !== "workday") return phrase([{ kind: "bound", bound: { kind: "duration", count, unit } }], "weak");
  return phrase(soManyDays(count, [1, 2, 3, 4, 5]));
}

function startFor(day: DaySlot, count: number, unit: IntervalUnit) {
  if (unit !== "day" && unit !== "week" && unit !== "month") return null;
  return phrase(
    [
      { kind: "bound", bound: { kind: "start", day } },
      { kind: "bound", bound: { kind: "duration", count, unit } },
    ],
    "firm",
  );
}

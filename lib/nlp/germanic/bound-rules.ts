import type { DaySlot, IntervalUnit, Slot } from "../core/slots";
import type { Phrase } from "../grammar/meanings";
import { type Place, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

type Bound = Extract<Slot, { kind: "bound" }>["bound"];

/** "vom 1. bis 24. Dezember": the first day is in the month of the last. */
export function sameMonth(first: number, last: DaySlot, { chart, start: at, end }: Place): Phrase | null {
  if (/\si[mn]\s/.test(chart.text.slice(at, end))) return null;
  if (last.kind !== "date" && !(last.kind === "yearDay" && last.days.length === 1)) return null;
  const start: DaySlot = last.kind === "date" ? { ...last, day: first } : { ...last, days: [first] };
  const bounds: Bound[] = [
    { kind: "start", day: start },
    { kind: "end", day: last },
  ];
  return phrase(
    bounds.map((bound) => ({ kind: "bound", bound })),
    "firm",
  );
}

/** Where a schedule begins and ends, and how often it runs. */
export const boundRules = [
  rule("PHRASE", ["NEXT", "UNIT", "ON?", "THE?", "DATE"], (_n, unit, _o, _t, date) => nextYear(unit, date)),
  rule("PHRASE", ["ON?", "THE?", "DATE", "OF?", "NEXT", "UNIT"], (_o, _t, date, _f, _n, unit) => nextYear(unit, date)),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "TO", "THE?", "DATE", "INCLUSIVE?"],
    (_f, _t, first, _to, _h, last, _i, place) => sameMonth(first, last, place),
  ),
  rule("PHRASE", ["FROM?", "THE?", "ORD", "DASH", "THE?", "DATE"], (_f, _t, first, _to, _h, last, place) =>
    sameMonth(first, last, place),
  ),
  // "nog eens", "noch einmal" is once more.
  rule("PHRASE", ["IN_TOTAL", "FREQUENCY"], (_t, count, { chart, start }) =>
    count === 1 && /^no(?:ch|g)\s/.test(chart.text.slice(start)) ? null : phrase([{ kind: "count", count }], "weak"),
  ),
  rule("PHRASE", ["ONLY", "FREQUENCY"], (_o, count) => (count > 1 ? phrase([{ kind: "count", count }], "weak") : null)),
  // "Fünfmal, jeweils montags um 10 …"
  rule("PHRASE", ["FREQUENCY", "COMMA"], (count, _c, { chart, start }) =>
    count > 1 && chart.text.slice(0, start).trim() === "" ? phrase([{ kind: "count", count }], "firm") : null,
  ),
  rule("PHRASE", ["FREQUENCY", "EVERY", "AMOUNT"], (count, _e, { count: step, unit }) =>
    count > 1
      ? phrase([
          { kind: "interval", count: step, unit },
          { kind: "count", count },
        ])
      : null,
  ),
  rule("PHRASE", ["RELDAY", "IN_DELAY", "AMOUNT"], ({ count: days }, _i, { count, unit }) =>
    unit === "day" || unit === "week"
      ? phrase([{ kind: "relative", unit: "day", count: days + count * (unit === "week" ? 7 : 1) }])
      : null,
  ),
  rule("PHRASE", ["THIS", "UNIT", "ON?", "WEEKDAY"], (_t, unit, _o, { day }) =>
    unit === "week" ? phrase([{ kind: "relative", unit: "week", count: 0, weekday: day }]) : null,
  ),
];

/** "nächstes Jahr am 2. Januar" */
function nextYear(unit: IntervalUnit, date: DaySlot): Phrase | null {
  if (unit !== "year" || date.kind !== "yearDay" || date.days.length !== 1) return null;
  return phrase([{ kind: "relative", unit, count: 1, month: date.month, monthDay: date.days[0] ?? 1 }]);
}

import type { DaySlot, Slot } from "../core/slots";
import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

type Bound = Extract<DaySlot, { kind: "yearDay" | "date" }>;

/** "с 1 по 24 декабря": the first day is of the same month. */
function between(day: number, last: DaySlot): Phrase | null {
  if (last.kind !== "yearDay" && last.kind !== "date") return null;
  const first: Bound = last.kind === "date" ? { ...last, day } : { ...last, days: [day] };
  const bounds = [
    { kind: "start" as const, day: first },
    { kind: "end" as const, day: last },
  ];
  return phrase(
    bounds.map((bound): Slot => ({ kind: "bound", bound })),
    "firm",
  );
}

/** Where a schedule begins and ends, as Russian and Polish say it. */
export const boundRules: Rule[] = [
  rule("PHRASE", ["FROM", "NUM", "DAY_WORD?", "TO", "DATE", "INCLUSIVE?"], (_f, { value }, _d, _t, last) =>
    between(value, last),
  ),
  rule("PHRASE", ["FROM", "ORD", "DAY_WORD?", "TO", "DATE", "INCLUSIVE?"], (_f, value, _d, _t, last) =>
    between(value, last),
  ),
  // "od stycznia zawsze …": a month alone where a clause begins.
  rule("PHRASE", ["FROM", "MONTH"], (_f, month, { chart, start, end }) => {
    const next = chart.skip(end);
    const isOpen = (["TO", "UNTIL", "DASH", "AND"] as const).some((category) => chart.from(category, next).length > 0);
    return isOpen || !/(?:^|[,;.]\s)$/.test(chart.text.slice(0, start))
      ? null
      : phrase(
          [{ kind: "bound", bound: { kind: "start", day: { kind: "yearDay", month, days: [1], recurring: false } } }],
          "firm",
        );
  }),
  rule("PHRASE", ["FROM", "NEXT?", "WEEKDAY"], (_f, next, { day }) => {
    const first: DaySlot = { kind: "relative", unit: "week", count: 0, weekday: day };
    return phrase([{ kind: "bound", bound: { kind: "start", day: first } }], next ? "firm" : "weak");
  }),
  rule("PHRASE", ["TO", "DATE", "INCLUSIVE?"], (_t, day) =>
    phrase([{ kind: "bound", bound: { kind: "end", day } }], "firm"),
  ),
];

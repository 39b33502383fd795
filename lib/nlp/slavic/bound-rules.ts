import type { DaySlot, Slot } from "../core/slots";
import type { Chart, Edge } from "../grammar/chart";
import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { repeatsWithinDay } from "../grammar/rules/steps";

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

/** "[od 1 grudnia] potrzebuję codziennie …": a clause opens, and a few words later comes what repeats. */
function opensHabit(chart: Chart, from: number, to: number): boolean {
  if (!/(?:^|[,;.:!-]\s|\s[iaиа]\s)$/u.test(chart.text.slice(0, from))) return false;
  const weekdays = chart.all("WEEKDAYS").filter(({ value }) => value.recurring);
  const steps: Edge[] = [...chart.all("EVERY"), ...chart.all("ADVERB"), ...weekdays];
  const next = steps.filter(({ start }) => start > to).sort((a, b) => a.start - b.start)[0];
  return next !== undefined && /^(?:\s\p{L}+){0,4}\s$/u.test(chart.text.slice(to, next.start));
}

const endsClause = (behind: string): boolean => /^\s?(?:[,;.!]|$)/.test(behind);

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
  rule("PHRASE", ["FROM", "NEXT?", "WEEKDAY"], (_f, next, { day }, { chart, start, end }) => {
    const first: DaySlot = { kind: "relative", unit: "week", count: 0, weekday: day };
    const strength = opensHabit(chart, start, end) ? "strong" : next ? "firm" : "weak";
    return phrase([{ kind: "bound", bound: { kind: "start", day: first } }], strength);
  }),
  // "w każdy czwartek o 19, zaczynając od przyszłego": the one of the week to come.
  rule("PHRASE", ["START", "NEXT"], (_s, _n, { chart, start, end }) => {
    const [day, ...others] = new Set(chart.all("WEEKDAY").flatMap((edge) => (edge.end < start ? edge.value.day : [])));
    if (day === undefined || others.length > 0 || !endsClause(chart.text.slice(end))) return null;
    const first: DaySlot = { kind: "relative", unit: "week", count: 1, weekday: day };
    return phrase([{ kind: "bound", bound: { kind: "start", day: first } }], "firm");
  }),
  rule("PHRASE", ["FROM", "DATE"], (_f, day, { chart, start, end }) =>
    opensHabit(chart, start, end) && !(day.kind === "yearDay" && day.days.length > 1)
      ? phrase([{ kind: "bound", bound: { kind: "start", day } }], "strong")
      : null,
  ),
  // "каждый час до воскресенья до 20:00", "co godzinę aż do niedzieli do 20:00": the hour of the last day.
  rule(
    "PHRASE",
    ["UNTIL", "DAY", "COMMA?", "UNTIL", "CLOCK"],
    (_u, day, _c, _v, { clear, ...time }, { chart, start }) =>
      (clear || repeatsWithinDay(chart)) && chart.endingAt("WEEKDAY", start - 1).length === 0
        ? phrase([{ kind: "bound", bound: { kind: "end", day, time } }], "firm")
        : null,
  ),
  rule("PHRASE", ["TO", "DATE", "INCLUSIVE?"], (_t, day) =>
    phrase([{ kind: "bound", bound: { kind: "end", day } }], "firm"),
  ),
];

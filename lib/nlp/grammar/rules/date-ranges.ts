import type { DaySlot, Slot, Strength } from "../../core/slots";
import type { Phrase } from "../meanings";
import { datedDay } from "../numerals";
import { type Place, rule } from "../rule";
import { phrase } from "./phrase";

export const lastDay = (year: number, month: number): DaySlot => ({
  kind: "date",
  year,
  month,
  day: new Date(Date.UTC(year, month, 0)).getUTCDate(),
});

/** "from 7 to 18 December". */
function daysOfMonth(
  first: number,
  last: number,
  month: number,
  year: number | undefined,
  strength: Strength = "firm",
) {
  const [from, to] = [datedDay(year ?? null, month, first), datedDay(year ?? null, month, last)];
  return from && to && last > first ? between(from, to, strength) : null;
}

export const isWeekday = (day: DaySlot): boolean => day.kind === "relative" && day.unit === "week" && day.count === 0;

/** "from Friday through Monday" are days of every week, "from Friday through 3 May" are bounds. */
const between = (first: DaySlot, last: DaySlot, strength: Strength = "firm") =>
  isWeekday(first) && isWeekday(last)
    ? null
    : phrase(
        [
          { kind: "bound", bound: { kind: "start", day: first } },
          { kind: "bound", bound: { kind: "end", day: last } },
        ],
        strength,
      );

const monthEnd: DaySlot = { kind: "monthDays", days: [-1], recurring: false };

/** Two dates that a schedule lies between. */
export const dateRanges = [
  rule(
    "PHRASE",
    ["FROM?", "THE?", "NUM", "TO", "THE?", "NUM", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first.value, last.value, month, year),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "NUM", "UNTIL", "THE?", "NUM", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first.value, last.value, month, year),
  ),
  // "flights departing 14–21 March": without "from" it is often a thing of the task.
  rule(
    "PHRASE",
    ["FROM?", "THE?", "NUM", "DASH", "NUM", "OF?", "MONTH", "YEAR?", "BETWEEN_POST?"],
    (from, _t, first, _d, last, _p, month, year) =>
      daysOfMonth(first.value, last.value, month, year, from ? "firm" : "weak"),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "TO", "THE?", "ORD", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first, last, month, year),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "UNTIL", "THE?", "ORD", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first, last, month, year),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "DASH", "ORD", "OF?", "MONTH", "YEAR?"],
    (from, _t, first, _o, last, _p, month, year) => daysOfMonth(first, last, month, year, from ? "firm" : "weak"),
  ),
  rule(
    "PHRASE",
    ["BETWEEN", "THE?", "NUM", "AND", "THE?", "NUM", "OF?", "MONTH", "YEAR?"],
    (_b, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first.value, last.value, month, year),
  ),
  rule(
    "PHRASE",
    ["BETWEEN", "THE?", "ORD", "AND", "THE?", "ORD", "OF?", "MONTH", "YEAR?"],
    (_b, _t, first, _a, _h, last, _o, month, year) => daysOfMonth(first, last, month, year),
  ),
  rule("PHRASE", ["FROM?", "MONTH", "NUM", "TO", "NUM", "YEAR?"], (_f, month, first, _t, last, year) =>
    daysOfMonth(first.value, last.value, month, year),
  ),
  rule("PHRASE", ["FROM?", "MONTH", "NUM", "DASH", "NUM", "YEAR?"], (_f, month, first, _t, last, year) =>
    daysOfMonth(first.value, last.value, month, year),
  ),
  rule("PHRASE", ["FROM", "DAY", "UNTIL", "DAY", "INCLUSIVE?"], (_f, first, _u, last) => between(first, last)),
  rule("PHRASE", ["FROM", "DAY", "TO", "DAY", "INCLUSIVE?"], (_f, first, _u, last) => between(first, last)),
  ...(["TO", "UNTIL"] as const).flatMap((to) => [
    rule("PHRASE", ["FROM", "DAY", to, "THE?", "MONTH_END", "OF_MONTH?"], (_f, first) => between(first, monthEnd)),
    rule("PHRASE", ["START?", "DATE", to, "THE?", "MONTH_END", "OF_MONTH?"], (_s, first) => between(first, monthEnd)),
  ]),
  rule("PHRASE", ["START?", "DATE", "TO", "DATE", "BETWEEN_POST?"], (_s, first, _u, last) => between(first, last)),
  rule("PHRASE", ["FROM?", "DATE", "DASH", "DATE", "BETWEEN_POST?"], (_f, first, _d, last) => between(first, last)),
  rule("PHRASE", ["BETWEEN", "DATE", "AND", "DATE"], (_b, first, _a, last) => between(first, last)),
  // "from Black Friday to Cyber Monday": an end that no calendar knows
  rule("PHRASE", ["FROM", "DAY", "TO", "UNREAD"], (_f, _d, _t, _u, { chart, start, end }) =>
    phrase([{ kind: "unread", words: chart.text.slice(start, end) }]),
  ),
  rule("PHRASE", ["DAY", "FROM_POST", "DAY", "UNTIL_POST"], (first, _f, last) => between(first, last)),
  rule("PHRASE", ["DAY", "START_POST", "DAY", "UNTIL_POST"], (first, _f, last) => between(first, last)),
];

/** The days from one day of the year to another, each year. */
function everyYear(first: DaySlot, last: DaySlot) {
  if (first.kind !== "yearDay" || last.kind !== "yearDay") return null;
  const [from, to] = [first.days[0] ?? 0, last.days[0] ?? 0];
  const months = Array.from(
    { length: ((last.month - first.month + 12) % 12) + 1 },
    (_, n) => ((first.month - 1 + n) % 12) + 1,
  );
  if (months.length > 6 || (months.length === 1 && to <= from)) return null;
  const slots = months.map((month, index): DaySlot => {
    const [start, end] = [index === 0 ? from : 1, index === months.length - 1 ? to : lengthOf(month)];
    return {
      kind: "yearDay",
      month,
      days: Array.from({ length: end - start + 1 }, (_, n) => start + n),
      recurring: true,
    };
  });
  return phrase(slots, "strong");
}

const lengthOf = (month: number): number => new Date(Date.UTC(2023, month, 0)).getUTCDate();

const ofYear = (month: number, day: number): DaySlot => ({ kind: "yearDay", month, days: [day], recurring: true });

/** "every year from 1 to 24 December", "from Dec 20 to Jan 5 each year" */
export const yearlyRanges = (
  [
    ["FROM?", "TO"],
    ["FROM?", "UNTIL"],
    ["FROM?", "DASH"],
    ["BETWEEN", "AND"],
  ] as const
).flatMap(([from, to]) => [
  ...(["NUM", "ORD"] as const).flatMap((kind) => {
    const number = (value: number | { value: number }): number => (typeof value === "number" ? value : value.value);
    return [
      rule(
        "PHRASE",
        ["EVERY_YEAR", "COMMA?", from, "THE?", kind, to, "THE?", kind, "OF?", "MONTH"],
        (_y, _c, _f, _t, first, _o, _h, last, _p, month) =>
          everyYear(ofYear(month, number(first)), ofYear(month, number(last))),
      ),
      rule(
        "PHRASE",
        [from, "THE?", kind, to, "THE?", kind, "OF?", "MONTH", "COMMA?", "EVERY_YEAR"],
        (_f, _t, first, _o, _h, last, _p, month) =>
          everyYear(ofYear(month, number(first)), ofYear(month, number(last))),
      ),
    ];
  }),
  rule("PHRASE", ["EVERY_YEAR", "COMMA?", from, "DATE", to, "DATE"], (_y, _c, _f, first, _t, last) =>
    everyYear(first, last),
  ),
  rule("PHRASE", [from, "DATE", to, "DATE", "COMMA?", "EVERY_YEAR"], (_f, first, _t, last) => everyYear(first, last)),
]);

/** "from January to March 2027": from the first day of the one to the last of the other. */
export const monthsOfYear = (["TO", "UNTIL", "DASH"] as const).map((to) =>
  rule("PHRASE", ["FROM?", "MONTH", "YEAR?", to, "MONTH", "YEAR"], (from, first, ofFirst, _t, last, year) => {
    const start = ofFirst ?? (first > last ? year - 1 : year);
    return between({ kind: "date", year: start, month: first, day: 1 }, lastDay(year, last), from ? "firm" : "weak");
  }),
);

/** "in January 2027", "2027年1月": from its first day to its last. */
export const monthOfYear = [
  rule("PHRASE", ["YEAR", "MONTH"], (year, month, place) => wholeMonth(year, month, place, "weak")),
  rule("PHRASE", ["IN?", "THE?", "MONTH", "OF?", "YEAR"], (given, _t, month, _o, year, place) =>
    wholeMonth(year, month, place, given ? "firm" : "weak"),
  ),
  // "in December this year"
  rule("PHRASE", ["IN?", "MONTHS", "OF?", "THIS", "UNIT"], (given, months, _o, _t, unit, { chart, start }) =>
    unit === "year" && !isDated(chart.text.slice(0, start))
      ? phrase([{ kind: "months", months }, endOfYear], given ? "firm" : "weak")
      : null,
  ),
];

/** "this December", "in diesem Winter", 今年12月: from the first day of the months that come, or run, to their last. */
export const theseMonths = [
  rule("PHRASE", ["ONLY?", "IN?", "THIS", "MONTHS", "ONLY?"], (only, given, _t, months, behind, place) =>
    comingMonths(months, only || given || behind ? "firm" : "weak", place),
  ),
];

function comingMonths(months: readonly number[], strength: Strength, { chart, start, end }: Place): Phrase | null {
  const [first, last] = [months[0], months.at(-1)];
  const isRun = months.every((month, index) => index === 0 || month === ((months[index - 1] ?? 0) % 12) + 1);
  if (first === undefined || last === undefined || !isRun || isDated(chart.text.slice(0, start))) return null;
  if (isOfMonth.test(chart.text.slice(end))) return null;
  const day = (month: number, date: number): DaySlot => ({ kind: "yearDay", month, days: [date], recurring: false });
  return between(day(first, 1), day(last, lengthOf(last)), strength);
}

/** "this May's report", "今年5月的报告", "this December 24" */
const isOfMonth = /^(?:'s|\s?[的の의]|\s?\d)/;

const endOfYear: Slot = {
  kind: "bound",
  bound: { kind: "end", day: { kind: "yearDay", month: 12, days: [31], recurring: false } },
};

/** "6 May 2027": a day stands before the month. */
const isDated = (before: string): boolean =>
  /(?<![:.h\d])\d{1,2}(?:st|nd|rd|th)?[.,]?\s?(?:\p{L}{1,2}\s)?$/u.test(before);

/** Not where a day stands before it, or a thing of the task behind it ("6 May 2027", "2027年1月的报告"). */
function wholeMonth(year: number, month: number, { chart, start, end }: Place, strength: Strength) {
  if (isDated(chart.text.slice(0, start)) || isOfMonth.test(chart.text.slice(end))) return null;
  return between({ kind: "date", year, month, day: 1 }, lastDay(year, month), strength);
}

/** "but not between 24 December and 2 January": days of every year that are left out. */
function withoutRange({ slots }: Phrase) {
  const [first, last, ...more] = slots.map((slot) =>
    slot.kind === "bound" && "day" in slot.bound ? slot.bound.day : null,
  );
  if (!first || !last || more.length > 0) return null;
  const days = everyYear(first, last)?.slots ?? [];
  const left = days.flatMap((slot): Slot[] =>
    slot.kind === "yearDay"
      ? slot.days.map((day) => ({ kind: "excludeDate", year: null, month: slot.month, day }))
      : [],
  );
  return left.length > 0 ? phrase(left, "aside") : null;
}

const isRange = ({ slots }: Phrase): boolean =>
  slots.length === 2 && slots.every((slot) => slot.kind === "bound" && "day" in slot.bound);

export const rangesLeftOut = [
  rule("PHRASE", ["EXCEPT", "PHRASE", "EXCEPT_POST?"], (_e, range) => withoutRange(range)),
  rule("PHRASE", ["PHRASE", "EXCEPT_POST"], (range) => withoutRange(range)),
  // "except over the holidays (29 December to 3 January)", 年末年始(12月29日~1月3日)は不要
  ...(["HOLIDAYS", "UNREAD"] as const).flatMap((named) => [
    rule("PHRASE", ["EXCEPT", "IN?", "THE?", named, "OPEN", "PHRASE", "CLOSE", "EXCEPT_POST?"], (...parts) =>
      withoutRange(parts[5]),
    ),
    rule("PHRASE", [named, "OPEN", "PHRASE", "CLOSE", "EXCEPT_POST"], (_n, _o, range) => withoutRange(range)),
    rule("PHRASE", [named, "OPEN", "PHRASE", "CLOSE"], (_n, _o, range) => (isRange(range) ? range : null)),
  ]),
];

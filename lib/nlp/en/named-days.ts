import type { DaySlot, Slot } from "../core/slots";
import { w } from "../grammar/lexicon";

export const WORKDAYS = [1, 2, 3, 4, 5];

/** "on weeknights", "on school nights" */
export const nights = [
  w("PHRASE", "on weeknights|weeknights|on week nights|every weeknight|each weeknight", {
    slots: [
      { kind: "weekdays", weekdays: WORKDAYS, recurring: true },
      { kind: "partOfDay", part: "night" },
    ],
    strength: "strong",
  }),
  w("PHRASE", "on school nights|school nights|every school night|each school night", {
    slots: [
      { kind: "weekdays", weekdays: [0, 1, 2, 3, 4], recurring: true },
      { kind: "partOfDay", part: "night" },
    ],
    strength: "strong",
  }),
];

const ofMonth = ["", " of the month", " of each month", " of every month"];
const parity = (name: string): string =>
  ["days", "numbered days", "dates", "numbered dates"]
    .flatMap((days) =>
      ["", "on ", "on the ", "on all ", "all "].flatMap((on) => ofMonth.map((of) => `${on}${name} ${days}${of}`)),
    )
    .join("|");
/** "on even days of the month" */
export const monthParity = ["odd", "even"].map((name, index) =>
  w("PHRASE", parity(name), {
    slots: [
      {
        kind: "monthDays",
        days: Array.from({ length: index === 0 ? 16 : 15 }, (_, day) => 1 + index + 2 * day),
        recurring: true,
      },
    ],
    strength: "strong",
  }),
);

/** "Q1 only" */
export const quarters = [1, 4, 7, 10].map((first, index) => {
  const name = `q${index + 1}`;
  const forms = `${name} only|only ${name}|only in ${name}|in ${name} only|only during ${name}|during ${name} only`;
  return w("PHRASE", forms, { slots: [{ kind: "months", months: [first, first + 1, first + 2] }], strength: "firm" });
});

const nthOf = (ordinal: number, weekday: number, month: number): Slot[][] => {
  const day: DaySlot = { kind: "nthWeekday", ordinals: [ordinal], weekdays: [weekday], months: [month] };
  return [[day]];
};

/** Days that are others in other countries, and words of two meanings: what they may mean is offered. */
export const unclearDays = [
  w("UNREAD", "thanksgiving|thanksgiving day", { meanings: nthOf(4, 4, 11) }),
  w("UNREAD", "labor day", { meanings: nthOf(1, 1, 9) }),
  w("UNREAD", "memorial day", { meanings: nthOf(-1, 1, 5) }),
  w("UNREAD", "mother's day", { meanings: nthOf(2, 0, 5) }),
  w("UNREAD", "father's day", { meanings: nthOf(3, 0, 6) }),
  w("UNREAD", "bimonthly|bi-monthly", {
    meanings: [
      [{ kind: "interval", count: 2, unit: "month" }],
      [{ kind: "monthDays", days: [1, 15], recurring: true }],
    ],
  }),
];

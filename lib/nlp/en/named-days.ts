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
  ["day", "numbered day", "date", "numbered date"]
    .flatMap((day) =>
      ofMonth.flatMap((of) => [
        ...["", "on ", "on the ", "on all ", "all "].map((on) => `${on}${name} ${day}s${of}`),
        ...["every ", "each ", "on every ", "on each "].map((every) => `${every}${name} ${day}${of}`),
      ]),
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

/** Days of the year with a name. */
export const feasts = [
  w("FEAST", "christmas eve", [12, 24]),
  w("FEAST", "christmas day|christmas|xmas|xmas day|boxing day eve", [12, 25]),
  w("FEAST", "boxing day", [12, 26]),
  w("FEAST", "new year's eve|new years eve|nye", [12, 31]),
  w("FEAST", "new year's day|new years day|new year's|new year", [1, 1]),
  w("FEAST", "epiphany|three kings' day|three kings day", [1, 6]),
  w("FEAST", "groundhog day", [2, 2]),
  w("FEAST", "valentine's day|valentines day", [2, 14]),
  w(
    "FEAST",
    "st patrick's day|st. patrick's day|saint patrick's day|st patricks day|st paddy's day|paddy's day",
    [3, 17],
  ),
  w("FEAST", "women's day|international women's day", [3, 8]),
  w("FEAST", "april fools' day|april fool's day|april fools day|april fools", [4, 1]),
  w("FEAST", "earth day", [4, 22]),
  w("FEAST", "st george's day|st. george's day", [4, 23]),
  w("FEAST", "may day", [5, 1]),
  w("FEAST", "cinco de mayo", [5, 5]),
  w("FEAST", "juneteenth", [6, 19]),
  w("FEAST", "canada day", [7, 1]),
  w("FEAST", "independence day|fourth of july", [7, 4]),
  w("FEAST", "bastille day", [7, 14]),
  w("FEAST", "halloween", [10, 31]),
  w("FEAST", "all saints' day|all saints day", [11, 1]),
  w("FEAST", "all souls' day|all souls day", [11, 2]),
  w("FEAST", "remembrance day|armistice day|veterans day|veterans' day", [11, 11]),
  w("FEAST", "st nicholas' day|st nicholas day|st. nicholas' day|st. nicholas day", [12, 6]),
];

const everyYear = (month: number, day: number): Slot[] => [{ kind: "yearDay", month, days: [day], recurring: true }];

/** Days that are others in other countries, and words of two meanings: what they may mean is offered. */
export const unclearDays = [
  w("UNREAD", "thanksgiving|thanksgiving day", { meanings: nthOf(4, 4, 11), sureIn: "US" }),
  w("UNREAD", "labor day", { meanings: nthOf(1, 1, 9), sureIn: "US" }),
  w("UNREAD", "memorial day", { meanings: nthOf(-1, 1, 5), sureIn: "US" }),
  w("UNREAD", "mother's day", { meanings: nthOf(2, 0, 5), sureIn: "US" }),
  w("UNREAD", "father's day", { meanings: nthOf(3, 0, 6), sureIn: "US" }),
  w("UNREAD", "twelfth night", { meanings: [everyYear(1, 5), everyYear(1, 6)] }),
  w("UNREAD", "bimonthly|bi-monthly", {
    meanings: [
      [{ kind: "interval", count: 2, unit: "month" }],
      [{ kind: "monthDays", days: [1, 15], recurring: true }],
    ],
  }),
];

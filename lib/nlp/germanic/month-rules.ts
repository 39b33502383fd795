import type { DaySlot } from "../core/slots";
import type { Phrase } from "../grammar/meanings";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

function yearly(dates: readonly DaySlot[]): Phrase | null {
  return dates.every((date) => date.kind === "yearDay")
    ? phrase(dates.map((date) => ({ ...date, recurring: true })))
    : null;
}

/** A period or an event behind a day. */
const ofPeriod = /^\s(?:der|van\sde|des|van\shet|nach|na|vor|voor|in\sder|im|in)\s/;

/** Days of some months only. */
export const monthRules = [
  // "jedes Jahr am 1. April und am 1. Oktober"
  rule("PHRASE", ["ON?", "THE?", "DATE", "AND", "ON", "THE?", "DATE"], (_o, _t, first, _a, _n, _h, last, { chart }) =>
    chart.has("EVERY_YEAR") || chart.has("OF_YEAR") ? yearly([first, last]) : null,
  ),
  // "am 5. Werktag": of each month, asked where another period is named.
  rule("PHRASE", ["ON", "THE?", "ORDS", "UNIT"], (_o, _t, ordinals, unit, { chart, start, end }) => {
    if (unit !== "workday" || !ordinals.every((one) => one !== 0 && Math.abs(one) < 24)) return null;
    const isOther = ofPeriod.test(chart.text.slice(end));
    return phrase([
      isOther ? { kind: "unread", words: chart.text.slice(start, end) } : { kind: "nthWorkday", ordinals },
    ]);
  }),
  rule(
    "PHRASE",
    ["FROM", "THE?", "ORD", "TO", "THE?", "ORD", "IN", "MONTHS"],
    (_f, _t, first, _to, _h, last, _i, list) =>
      first > 0 && last > first
        ? phrase([
            {
              kind: "monthDays",
              days: Array.from({ length: last - first + 1 }, (_, index) => first + index),
              recurring: true,
            },
            { kind: "months", months: list },
          ])
        : null,
  ),
  rule("PHRASE", ["ON", "ORDS", "WEEKDAYS"], (_o, ordinals, { weekdays }) =>
    weekdays.length < 5 && ordinals.every((one) => Math.abs(one) <= 5)
      ? phrase([{ kind: "nthWeekday", ordinals, weekdays }], "firm")
      : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "IN?", "MONTHS"], (_o, _t, days, _i, list) =>
    list.length > 1
      ? phrase([
          { kind: "monthDays", days, recurring: true },
          { kind: "months", months: list },
        ])
      : null,
  ),
  rule("PHRASE", ["HABIT", "IN?", "MONTHS"], (_h, _i, list) => phrase([{ kind: "months", months: list }])),
];

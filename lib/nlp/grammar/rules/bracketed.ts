import type { Clock, Meanings } from "../meanings";
import { rule } from "../rule";
import { isWorkweek } from "./month-days";
import { phrase } from "./phrase";
import { times } from "./time-phrases";
import { windowSlot } from "./windows";

/** "while we are open (9-18, Tue-Sat)": what is said of a stretch in brackets. */
export const bracketed = [
  rule("PHRASE", ["OPEN", "WINDOW", "COMMA?", "ON?", "WEEKDAYS", "CLOSE"], (_o, window, _c, _n, days) =>
    openingHours(window, days),
  ),
  rule("PHRASE", ["OPEN", "ON?", "WEEKDAYS", "COMMA?", "WINDOW", "CLOSE"], (_o, _n, days, _c, window) =>
    openingHours(window, days),
  ),
  // "every 3 hours during the day, 8 to 20"
  rule("PHRASE", ["PART", "COMMA", "WINDOW"], ({ part }, _c, window) =>
    part === "day" || part === "hours" ? phrase([windowSlot(window)], "strong") : null,
  ),
  // "every 8 hours (6, 14, 22)": the hours that the steps fall on.
  rule("PHRASE", ["EVERY", "AMOUNT", "OPEN", "AT?", "TIMES", "CLOSE"], (_e, { count, unit }, _o, _a, clocks) =>
    unit === "hour" && isSpaced(clocks, count) ? phrase([{ kind: "everyDay" }, times(clocks)]) : null,
  ),
  // "every day at 9 (Wednesdays 11)"
  rule(
    "PHRASE",
    ["OPEN", "ON?", "THE?", "WEEKDAYS", "ONLY?", "AT?", "TIMES", "CLOSE"],
    (_o, _n, _t, days, _l, _a, clocks) =>
      phrase([{ kind: "weekdays", weekdays: days.weekdays, recurring: true, only: true }, times(clocks)]),
  ),
  // "every day at 7 (9 at weekends)"
  rule("PHRASE", ["OPEN", "AT?", "TIMES", "ON?", "THE?", "WEEKDAYS", "CLOSE"], (_o, _a, clocks, _n, _t, days) =>
    phrase([{ kind: "weekdays", weekdays: days.weekdays, recurring: true, only: true }, times(clocks)]),
  ),
  // "on the 4th Thursday (Thanksgiving)": a name of the day that was said.
  rule("PHRASE", ["OPEN", "UNREAD", "CLOSE"], (_o, _u, _c, { chart, start }) =>
    chart.all("WEEKDAY").some(({ end }) => chart.skip(end) === start) ? phrase([{ kind: "dropped" }], "weak") : null,
  ),
];

/** "three times a day (8, 15 and 22)": as many times as are said. */
export const spelledOut = rule("PHRASE", ["OPEN", "AT?", "TIMES", "CLOSE"], (_o, _a, clocks, _c, { chart, start }) =>
  chart
    .endingAt("PHRASE", start - 1)
    .some(({ value }) => value.slots.some((slot) => slot.kind === "perDay" && slot.count === clocks.length))
    ? phrase([times(clocks)], "strong")
    : null,
);

/** "on payday (25th)", "leap days only (29 Feb)": a day that nobody knows, and which one it is. */
export const explainedDays = [
  rule(
    "PHRASE",
    ["ON?", "EVERY?", "UNREAD", "ONLY?", "OPEN", "ON?", "THE?", "ORDS", "OF_MONTH?", "CLOSE"],
    (...parts) => phrase([{ kind: "monthDays", days: parts[7], recurring: true }]),
  ),
  // "on payday, the 25th, at 9"
  rule("PHRASE", ["ON?", "EVERY?", "UNREAD", "COMMA", "ON?", "THE", "ORDS", "OF_MONTH?", "COMMA?"], (...parts) =>
    parts[6].every((day) => day > 0 && day <= 31)
      ? phrase([{ kind: "monthDays", days: parts[6], recurring: true }])
      : null,
  ),
  rule("PHRASE", ["ON?", "EVERY?", "UNREAD", "ONLY?", "OPEN", "ON?", "THE?", "DATE", "CLOSE"], (...parts) => {
    const date = parts[7];
    return phrase([date.kind === "yearDay" ? { ...date, recurring: true } : date]);
  }),
];

/** "the last working day (Mon-Fri) of the month": what a working day is. */
export const explainedWorkdays = rule("UNIT", ["UNIT", "OPEN", "WEEKDAYS", "CLOSE"], (unit, _o, { weekdays }) =>
  unit === "workday" && isWorkweek(weekdays) ? unit : null,
);

function isSpaced(clocks: readonly Clock[], hours: number): boolean {
  const minutes = clocks.map((clock) => clock.minutes);
  return (
    minutes.length > 1 &&
    minutes.every((one, index) => index === 0 || one - (minutes[index - 1] ?? 0) === hours * 60) &&
    (minutes.at(-1) ?? 0) + hours * 60 >= (minutes[0] ?? 0) + 1440
  );
}

function openingHours({ from, to }: Meanings["WINDOW"], { weekdays }: Meanings["WEEKDAYS"]) {
  return phrase([
    { kind: "weekdays", weekdays, recurring: true },
    { kind: "window", from, to },
  ]);
}

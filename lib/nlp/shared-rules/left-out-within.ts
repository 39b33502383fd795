import type { Slot } from "../core/slots";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const within = (weekdays: number[], months: number[]): Slot => ({
  kind: "exclude",
  weekdays,
  months: [],
  monthDays: [],
  within: months,
});

/** "im Dezember am Wochenende nicht", "in december niet in het weekend": weekdays of these months only. */
export const leftOutWithin: Rule[] = [
  rule(
    "PHRASE",
    ["IN", "MONTHS", "ON?", "THE?", "WEEKDAYS", "EXCEPT_POST"],
    (_i, months, _o, _t, { weekdays, others }) => (others ? null : phrase([within(weekdays, months)], "aside")),
  ),
  rule(
    "PHRASE",
    ["IN", "MONTHS", "EXCEPT", "ON?", "THE?", "WEEKDAYS"],
    (_i, months, { certain }, _o, _t, days, place) =>
      certain === false || days.others || !/[,;]\s$/.test(place.chart.text.slice(0, place.start))
        ? null
        : phrase([within(days.weekdays, months)], "aside"),
  ),
];

import type { Left } from "../meanings";
import { type Place, rule } from "../rule";

const DAY = 1440;

const hours = (weekdays: number[], from: number, to: number, { chart, start, end }: Place): Left[] => [
  { kind: "dayHours", weekdays, from, to, words: chart.text.slice(start, end) },
];

/** "except on Fridays after 14:00", "金曜の14時以降は除く", "not on Mondays before 10". */
export const hoursOfDaysLeft = [
  ...(["THE?", "HABIT?"] as const).flatMap((article) => [
    rule("LEFT", ["ON?", article, "WEEKDAYS", "AFTER", "AT?", "CLOCK"], (_o, _t, days, _a, _at, { minutes }, place) =>
      hours(days.weekdays, minutes, DAY, place),
    ),
    rule("LEFT", ["ON?", article, "WEEKDAYS", "BEFORE", "AT?", "CLOCK"], (_o, _t, days, _b, _at, { minutes }, place) =>
      hours(days.weekdays, -1, minutes, place),
    ),
  ]),
  rule("LEFT", ["WEEKDAYS", "OF?", "CLOCK", "AFTER_POST"], (days, _o, { minutes }, _a, place) =>
    hours(days.weekdays, minutes, DAY, place),
  ),
  rule("LEFT", ["WEEKDAYS", "OF?", "CLOCK", "BEFORE_POST"], (days, _o, { minutes }, _b, place) =>
    hours(days.weekdays, -1, minutes, place),
  ),
];

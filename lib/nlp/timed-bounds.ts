import type { DaySlot } from "./core/slots";
import type { Clock } from "./grammar/meanings";
import { rule } from "./grammar/rule";
import { phrase } from "./grammar/rules/phrase";

function bound(kind: "start" | "end", day: DaySlot, { minutes, seconds }: Clock) {
  const time = { minutes, ...(seconds === undefined ? {} : { seconds }) };
  return phrase([{ kind: "bound", bound: { kind, day, time } }], "firm");
}

/** Not "7시 45분부터 4", where the number counts what follows. */
const endsInTime = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:[^\d]|:\d\d)$/u.test(text.slice(start, end));

/** A day with its time before the word that makes a bound of it: Korean and Turkish say "2026-03-20 13:00부터". */
export const timedBounds = [
  // "오늘 오후 3시부터 6시까지" is a stretch of that day.
  rule("PHRASE", ["DAY", "AT?", "CLOCK", "START_POST"], (day, _a, clock, _s, { chart, start, end }) =>
    chart
      .all("WINDOW")
      .some((edge) => edge.start > start && edge.start < end && edge.end > end && endsInTime(chart.text, edge))
      ? null
      : bound("start", day, clock),
  ),
  // "매주 화요일 저녁 8시까지" is a time of each week.
  rule("PHRASE", ["DAY", "AT?", "CLOCK", "UNTIL_POST"], (day, _a, clock, _u, { chart, start }) =>
    chart.all("EVERY").some(({ end }) => chart.skip(end) === start) ? null : bound("end", day, clock),
  ),
];

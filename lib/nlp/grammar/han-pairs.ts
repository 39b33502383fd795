import type { Chart } from "./chart";

const MAX_GAP = 4;

/** "每天8点…，周五17点…": behind a clause that repeats, a weekday with a time that opens a clause repeats as well. */
export function readLaterWeekdays(chart: Chart, repeats: RegExp, opensClause: RegExp): void {
  const clocks = chart.all("CLOCK");
  for (const { start, end, value } of chart.all("WEEKDAY")) {
    const before = chart.text.slice(0, start);
    if (!repeats.test(before) || !opensClause.test(before)) continue;
    if (clocks.some((clock) => clock.start >= end && clock.start <= end + MAX_GAP))
      chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "later");
  }
}

/** "周三19:30、周日14:00": two weekdays, each with a time of its own, are habits and not one day each. Where `repeats` stands, it says so itself. */
export function readWeekdayPairs(chart: Chart, near: RegExp, repeats: RegExp): void {
  if (repeats.test(chart.text)) return;
  const clocks = chart.all("CLOCK");
  const paired = chart
    .all("WEEKDAY")
    .filter(({ start, end }) => !near.test(chart.text.slice(Math.max(0, start - MAX_GAP), start)) && clockBehind(end));
  const days = new Set(paired.map(({ value }) => value.day));
  if (days.size < 2) return;
  for (const { start, end, value } of paired)
    chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "pair");

  function clockBehind(end: number): boolean {
    const clock = clocks.find(({ start }) => start >= end && start <= end + MAX_GAP);
    return clock !== undefined && !/[,、,。;]/u.test(chart.text.slice(end, clock.start));
  }
}

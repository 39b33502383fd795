import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

const MAX_GAP = 4;

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

/** "随后8:20…": a time behind a word of sequence (its whole pattern, up to the time) is that of a job of its own. */
export function readFollowingTimes(chart: Chart, sequence: RegExp, goesOn: RegExp): void {
  for (const { start, end, value } of chart.all("CLOCK")) {
    const lead = sequence.exec(chart.text.slice(0, start))?.[0];
    if (lead === undefined || goesOn.test(chart.text.slice(end))) continue;
    const { clear, ...time } = value;
    chart.add("PHRASE", start - lead.length, end, phrase([{ kind: "times", times: [time] }]), "following");
  }
}

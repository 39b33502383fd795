import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

const MAX_GAP = 4;

/** "周三19:30、周日14:00": two weekdays, each with a time of its own, are habits and not one day each. Where `repeats` stands, it says so itself. */
export function readWeekdayPairs(chart: Chart, near: RegExp, repeats: RegExp): void {
  if (repeats.test(chart.text)) return;
  const clocks = [...chart.all("CLOCK"), ...chart.all("NAMED_TIME")];
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

/** "火 05:10、土 11:55", "화 05:10, 토 11:55": days in one sign, each right before a time of its own, where two of them are. */
export function readSignPairs(chart: Chart, sign: RegExp, weekdayOf: (sign: string) => number): void {
  const signs = matchesOf(chart.text, sign);
  if (new Set(signs.map(([day]) => day)).size < 2) return;
  for (const { 0: day, index } of signs)
    chart.add("WEEKDAYS", index, index + 1, { weekdays: [weekdayOf(day)], recurring: true }, "sign pair");
  // What else is a day there repeats as they do: "…, 日曜は正午".
  for (const { start, end, value } of chart.all("WEEKDAY"))
    chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "sign pair");
}

export interface FollowingTimes {
  /** Between one thing to do and the next: 随后, その後. At the end of a text. */
  sequence: RegExp;
  /** A clause that ends; at the end of a text. */
  clauseEnd: RegExp;
  /** The time is no time to begin: 前, まで. At the start of a text. */
  goesOn: RegExp;
  /** Words that ask for something to be done; at the start of a text. */
  asks: RegExp;
}

const NOON = 720;

/** "…，随后8:20…", "…，晚上10点提醒我…": a time that opens a clause, with something to do behind it, is that of a job of its own. */
export function readFollowingTimes(chart: Chart, { sequence, clauseEnd, goesOn, asks }: FollowingTimes): void {
  const clocks = chart.all("CLOCK");
  for (const { start, end, value } of clocks) {
    const before = chart.text.slice(0, start);
    const after = chart.text.slice(end);
    const lead = sequence.exec(before)?.[0];
    // "下午3点…，5点…": only together with the first does the second say which half of the day.
    const isUnclear = value.open === true && clocks.some((one) => one.end < start && one.value.minutes >= NOON);
    const opens = before === "" || (clauseEnd.test(before) && clocks.some((one) => one.end < start - 1));
    if (goesOn.test(after) || !(lead !== undefined || (opens && !isUnclear && asks.test(after)))) continue;
    const { clear, ...time } = value;
    chart.add("PHRASE", start - (lead?.length ?? 0), end, phrase([{ kind: "times", times: [time] }]), "following");
  }
}

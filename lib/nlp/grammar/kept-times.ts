import type { ClockTime, DaySlot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

const NOON = 720;

/** Of the times said before a place the first in one half of the day: "the one in the morning". */
export function timeOfHalf(chart: Chart, before: number, isLate: boolean): ClockTime[] {
  return chart
    .all("CLOCK")
    .filter(({ end, value }) => end <= before && value.minutes >= NOON === isLate)
    .slice(0, 1)
    .map(({ value: { minutes } }) => ({ minutes }));
}

export interface KeptTimes {
  /** Groups `days`, the days' words, and `late`, a part behind noon. Global. */
  words: RegExp;
  weekdaysOf(days: string): number[];
}

/** "周日只记早上那次", 土曜は朝だけ, 토요일은 오전만: of the times before, those days have one. */
export function readKeptTimes(chart: Chart, { words, weekdaysOf }: KeptTimes): void {
  for (const { 0: found, groups, index } of matchesOf(chart.text, words)) {
    const times = timeOfHalf(chart, index, groups?.late !== undefined);
    const days: DaySlot = { kind: "weekdays", weekdays: weekdaysOf(groups?.days ?? ""), recurring: true, only: true };
    if (times.length > 0)
      chart.add("PHRASE", index, index + found.length, phrase([days, { kind: "times", times }]), "kept time");
  }
}

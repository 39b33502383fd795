import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

const NOON = 720;

export interface ChangedTimes {
  /** A clause up to where the new time begins. Groups `days`, the days' words, and `late`, a part behind noon. Global. */
  words: RegExp;
  /** What stands behind the time up to the end of the clause, with a clause that leaves the others as they are. */
  tail: RegExp;
  /** Words that say that one of the times is moved, and none is left out. */
  moves: RegExp;
  weekdaysOf(days: string): number[];
}

/** "平时7点、21点，周末早上那次改到8点半，晚上不变": of the times before, those days have one moved and the others. */
export function readChangedTimes(chart: Chart, { words, tail, moves, weekdaysOf }: ChangedTimes): void {
  const { text } = chart;
  for (const { 0: found, groups, index } of matchesOf(text, words)) {
    const isLate = groups?.late !== undefined;
    const start = index + found.length;
    const [clock] = [...chart.from("CLOCK", start)].sort((a, b) => b.end - a.end);
    const behind = clock && tail.exec(text.slice(clock.end));
    const before = chart.all("CLOCK").flatMap(({ end, value: { minutes } }) => (end <= index ? [minutes] : []));
    const others = before.filter((minutes) => minutes >= NOON !== isLate);
    if (!clock || !behind || before.length - others.length !== 1 || others.length === 0) continue;
    const end = clock.end + behind[0].length;
    if (!moves.test(text.slice(index, end))) continue;
    const { minutes, open, bare } = clock.value;
    const moved = isLate && minutes < NOON && (open || bare) ? minutes + NOON : minutes;
    const times = [...others, moved].sort((a, b) => a - b).map((one) => ({ minutes: one }));
    const days: Slot = { kind: "weekdays", weekdays: weekdaysOf(groups?.days ?? ""), recurring: true, only: true };
    chart.add("PHRASE", index, end, phrase([days, { kind: "times", times }]), "changed time");
  }
}

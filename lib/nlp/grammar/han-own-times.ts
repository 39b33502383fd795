import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

export interface OwnTimes {
  /** Days that are said before, of which the others are an exception: each day, or Monday to Friday. */
  daily: RegExp;
  workdays: RegExp;
  /** A clause that opens with days, up to where their time begins; the days are group 1. Global. */
  clause: RegExp;
  /** What may stand behind the time, up to the end of the text. */
  tail: RegExp;
  weekdaysOf(words: string): number[];
}

/** "每天七点叫我，周末九点", "毎日7時半にニュース、水曜と金曜は8時に": those days have a time of their own. */
export function readOwnTimes(chart: Chart, { daily, workdays, clause, tail, weekdaysOf }: OwnTimes): void {
  const { text } = chart;
  for (const { 0: words, 1: days = "", index } of matchesOf(text, clause)) {
    const start = index + words.length;
    const [clock] = chart.from("CLOCK", start).filter(({ end }) => tail.test(text.slice(end)));
    const before = text.slice(0, index);
    const weekdays = weekdaysOf(days);
    if (!clock || !(daily.test(before) || workdays.test(before))) continue;
    const { clear, open, bare, early, ...time } = clock.value;
    const behind = tail.exec(text.slice(clock.end))?.[0].length ?? 0;
    const slots = [
      { kind: "weekdays" as const, weekdays, recurring: true, only: true as const },
      { kind: "times" as const, times: [time] },
    ];
    chart.add("PHRASE", index, clock.end + behind, phrase(slots), "own time");
  }
}

import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

export interface FurtherTimes {
  /** A clause that opens with days, up to where their time begins; the days are group 1, words for "also" group 2. Global. */
  clause: RegExp;
  /** What stands behind the time, up to the end of the clause; words for "also" are group 1. */
  tail: RegExp;
  weekdaysOf(words: string): number[];
}

/** "工作日9点查库存，周六还要11点查一次", "平日9時に確認、土曜は11時にも": one more time, on days that may have others. */
export function readFurtherTimes(chart: Chart, { clause, tail, weekdaysOf }: FurtherTimes): void {
  const { text } = chart;
  for (const { 0: words, 1: days = "", 2: also, index } of text.matchAll(clause)) {
    const start = index + words.length;
    const found = [...chart.from("TIMES", start), ...ofOne(chart, start)];
    const [clock] = found.sort((a, b) => b.end - a.end);
    const behind = clock && tail.exec(text.slice(clock.end));
    const isSaid = also !== undefined || behind?.[1] !== undefined;
    const isFurther = chart.all("CLOCK").some(({ end }) => end < index);
    const weekdays = weekdaysOf(days);
    if (!clock || !behind || !isSaid || !isFurther || weekdays.length === 0) continue;
    const times = clock.value.map(({ clear, open, bare, early, ...time }) => time);
    const slots = [
      { kind: "weekdays" as const, weekdays, recurring: true, only: false },
      { kind: "times" as const, times },
    ];
    chart.add("PHRASE", index, clock.end + behind[0].length, phrase(slots, "firm"), "further time");
  }
}

const ofOne = (chart: Chart, start: number) =>
  chart.from("CLOCK", start).map(({ end, value }) => ({ end, value: [value] }));

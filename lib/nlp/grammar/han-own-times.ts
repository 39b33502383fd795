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

/** "周末九点半…，工作日六点五十": the other days, behind those of the week's end. */
const weekend = /周末|週末|双休|雙休|土日|休日/u;
const isWorkdays = (days: readonly number[]): boolean =>
  days.length === 5 && [1, 2, 3, 4, 5].every((day) => days.includes(day));
/** "周二四六…，周六的提前到六点" */
const isSome = (some: readonly number[], all: readonly number[]): boolean =>
  some.length > 0 && some.length < all.length && some.every((day) => all.includes(day));

/** "每天七点叫我，周末九点", "毎日7時半にニュース、水曜と金曜は8時に": those days have a time of their own. */
export function readOwnTimes(chart: Chart, { daily, workdays, clause, tail, weekdaysOf }: OwnTimes): void {
  const { text } = chart;
  for (const { 0: words, 1: days = "", index } of matchesOf(text, clause)) {
    const start = index + words.length;
    const [clock] = chart.from("CLOCK", start).filter(({ end }) => tail.test(text.slice(end)));
    const before = text.slice(0, index);
    const weekdays = weekdaysOf(days);
    const isListed = chart.all("WEEKDAYS").some(({ end, value }) => end <= index && isSome(weekdays, value.weekdays));
    const isAmong =
      daily.test(before) || workdays.test(before) || isListed || (isWorkdays(weekdays) && weekend.test(before));
    if (!clock || !isAmong) continue;
    const { clear, early, ...time } = clock.value;
    const behind = tail.exec(text.slice(clock.end))?.[0].length ?? 0;
    const slots = [
      { kind: "weekdays" as const, weekdays, recurring: true, only: true as const },
      { kind: "times" as const, times: [time] },
    ];
    chart.add("PHRASE", index, clock.end + behind, phrase(slots), "own time");
  }
}

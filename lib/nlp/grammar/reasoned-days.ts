import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

export interface ReasonedDays {
  /** Days and why they have a time of their own, or that it is a later one, up to where it begins; the days are group 1. Global. */
  words: RegExp;
  /** Words that say days, anywhere. */
  days: RegExp;
  /** Words before that say each day, or Monday to Friday: of those the days are an exception. */
  daily: RegExp;
  workdays: RegExp;
  /** The working days that nothing else names: 其余工作日. Global. */
  otherWorkdays: RegExp;
  /** What may stand behind the time, up to the end of the text. */
  tail: RegExp;
  weekdaysOf(words: string): number[];
}

/**
 * "周一因为有早会，7点50，其余工作日8点50", "火曜は塾があるので17時、木曜は18時", "수요일은 회식이 많으니까 밤 9시, 나머지 평일은
 * 밤 10시", "土曜は少し遅めの8時50分": why days have a time of their own tells nothing, where other days have theirs.
 */
export function readReasonedDays(chart: Chart, reasoned: ReasonedDays): void {
  const { text } = chart;
  const { words, days, daily, workdays, otherWorkdays, tail, weekdaysOf } = reasoned;
  for (const { 0: said, index } of matchesOf(text, otherWorkdays)) {
    const value = { weekdays: [1, 2, 3, 4, 5], recurring: true, others: true };
    chart.add("WEEKDAYS", index, index + said.length, value, "other workdays");
  }
  for (const { 0: said, 1: named = "", index } of matchesOf(text, words)) {
    const [clock] = [...timesFrom(chart, index + said.length)].sort((a, b) => b.end - a.end);
    const weekdays = weekdaysOf(named);
    if (!clock || weekdays.length === 0) continue;
    const before = text.slice(0, index);
    const isPaired = [before, text.slice(clock.end)].some((rest) => days.test(rest));
    const hasOther = chart.all("CLOCK").some(({ start, end }) => end <= index || start >= clock.end);
    if (!isPaired || !hasOther) continue;
    const isOnly = daily.test(before) || workdays.test(before);
    const times = clock.value.map(({ clear, early, ...time }) => time);
    const slots: Slot[] = [
      { kind: "weekdays", weekdays, recurring: true, ...(isOnly ? { only: true } : {}) },
      { kind: "times", times },
    ];
    const behind = tail.exec(text.slice(clock.end))?.[0].length ?? 0;
    chart.add("PHRASE", index, clock.end + behind, phrase(slots), "reasoned days");
  }
}

const timesFrom = (chart: Chart, start: number) => [
  ...chart.from("TIMES", start),
  ...chart.from("CLOCK", start).map(({ end, value }) => ({ end, value: [value] })),
];

/** Whether a place lies inside days with their time and the reason between them. */
export function isWithinReasoned(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some(
    ({ start, end, slots: [first, second] }) =>
      start < to - 1 && start >= from && end > to && first?.kind === "weekdays" && second?.kind === "times",
  );
}

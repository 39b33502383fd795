import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

export interface FurtherTimes {
  /**
   * A clause that opens with days, or with "on all days", up to where their time begins; the days are group 1, words for
   * "also" group 2. Global.
   */
  clause: RegExp;
  /** What stands behind the time, up to the end of the clause; words for "also" are group 1. */
  tail: RegExp;
  /** Whatever day it is. Global. */
  anyDay: RegExp;
  weekdaysOf(words: string): number[];
}

export const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];

/**
 * "工作日9点查库存，周六还要11点查一次", "平日9時に確認、それと曜日に関係なく21時にも": one more time, on days that may have
 * others.
 */
export function readFurtherTimes(chart: Chart, { clause, tail, anyDay, weekdaysOf }: FurtherTimes): void {
  const { text } = chart;
  // "요일 상관없이 쌓인 주문" is of the task.
  for (const { 0: words, index } of matchesOf(text, anyDay))
    if (chart.from("CLOCK", chart.skip(index + words.length)).length > 0)
      chart.add("PHRASE", index, index + words.length, phrase([furtherDays(ALL_DAYS)]), "any day");
  for (const { 0: words, 1: days = "", 2: also, index } of matchesOf(text, clause)) {
    const start = index + words.length;
    const found = [...chart.from("TIMES", start), ...ofOne(chart, start)];
    const [clock] = found.sort((a, b) => b.end - a.end);
    const behind = clock && tail.exec(text.slice(clock.end));
    const isSaid = also !== undefined || behind?.[1] !== undefined;
    const isFurther = chart.all("CLOCK").some(({ end }) => end < index);
    const weekdays = weekdaysOf(days);
    if (!clock || !behind || !isSaid || !isFurther || weekdays.length === 0) continue;
    const times = clock.value.map(({ clear, open, bare, early, ...time }) => time);
    const slots: Slot[] = [furtherDays(weekdays), { kind: "times", times }];
    chart.add("PHRASE", index, clock.end + behind[0].length, phrase(slots, "firm"), "further time");
  }
}

const furtherDays = (weekdays: number[]): Slot => ({ kind: "weekdays", weekdays, recurring: true, only: false });

const ofOne = (chart: Chart, start: number) =>
  chart.from("CLOCK", start).map(({ end, value }) => ({ end, value: [value] }));

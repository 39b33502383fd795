import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

export interface ClosedDays {
  /** Words that say on which days it is closed and that the others are meant; the days are group 1. Global. */
  words: RegExp;
  weekdaysOf(words: string): number[];
}

/** "周三店休，其余时间", "水曜定休なので、それ以外の日", "수요일이 휴무라서 그 외 날": all days but those. */
export function readClosedDays(chart: Chart, { words, weekdaysOf }: ClosedDays): void {
  for (const { 0: said, 1: days = "", index } of matchesOf(chart.text, words)) {
    const closed = weekdaysOf(days);
    const weekdays = [0, 1, 2, 3, 4, 5, 6].filter((day) => !closed.includes(day));
    if (closed.length > 0 && weekdays.length > 0)
      chart.add(
        "PHRASE",
        index,
        index + said.length,
        phrase([{ kind: "weekdays", weekdays, recurring: true }]),
        "open",
      );
  }
}

export interface ClosedNth {
  /** The same of some of a weekday's days; ordinals are group 1, the weekday is group 2. Global. */
  words: RegExp;
  /** First to fifth, each as it is written; one character or word each. */
  ordinals: readonly RegExp[];
  weekdayOf(sign: string): number;
}

/** "第二、第四个周日店休，其余周日", "第2・第4日曜は定休日なので、それ以外の日曜": the other ones of each month. */
export function readClosedNth(chart: Chart, { words, ordinals, weekdayOf }: ClosedNth): void {
  for (const { 0: said, 1: closed = "", 2: sign = "", index } of matchesOf(chart.text, words)) {
    const open = ordinals.flatMap((one, at) => (one.test(closed) ? [] : [at + 1]));
    const weekday = weekdayOf(sign);
    if (open.length === 0 || open.length === ordinals.length || weekday < 0) continue;
    const slots = [{ kind: "nthWeekday" as const, ordinals: open, weekdays: [weekday] }];
    chart.add("PHRASE", index, index + said.length, phrase(slots), "open");
  }
}

/** First to fifth in digits and signs. */
export const hanOrdinals: readonly RegExp[] = [/[1一首]/u, /[2二]/u, /[3三]/u, /[4四]/u, /[5五]/u];

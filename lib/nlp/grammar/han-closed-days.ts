import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

export interface ClosedDays {
  /** Words that say on which days it is closed and that the others are meant; the days are group 1. Global. */
  words: RegExp;
  weekdaysOf(words: string): number[];
}

/** "周三店休，其余时间", "水曜定休なので、それ以外の日", "수요일이 휴무라서 그 외 날": all days but those. */
export function readClosedDays(chart: Chart, { words, weekdaysOf }: ClosedDays): void {
  for (const { 0: said, 1: days = "", index } of chart.text.matchAll(words)) {
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

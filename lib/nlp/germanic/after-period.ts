import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const MONTHS_AFTER_QUARTER = [1, 4, 7, 10];

/** "am 10. nach Quartalsende", "5 dagen na maandeinde": a day of the month behind it; `quarter` is a group of the pattern. */
export function enterAfterPeriod(chart: Chart, pattern: RegExp): void {
  for (const { 0: whole, index, groups } of matchesOf(chart.text, pattern)) {
    const day = Number(groups?.day);
    if (day < 1 || day > 31) continue;
    const slots: Slot[] = [{ kind: "monthDays", days: [day], recurring: true }];
    if (groups?.quarter !== undefined) slots.push({ kind: "months", months: MONTHS_AFTER_QUARTER });
    chart.add("PHRASE", index, index + whole.length, { slots, strength: "strong" }, "after a period");
  }
}

/** "in der ersten Januarwoche": no schedule holds a week of a month, so it is asked. */
export function enterUnread(chart: Chart, pattern: RegExp): void {
  for (const { 0: whole, index } of matchesOf(chart.text, pattern))
    chart.add("UNREAD", index, index + whole.length, {}, "unread");
}

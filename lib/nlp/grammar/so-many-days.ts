import type { Slot } from "../core/slots";

const WEEKEND = [0, 6];

/** So many of these weekdays, however many times each of them has; of weekends both their days. */
export function soManyDays(count: number, weekdays: number[]): Slot[] {
  const isWeekend = weekdays.length === WEEKEND.length && WEEKEND.every((day) => weekdays.includes(day));
  return [
    { kind: "weekdays", weekdays, recurring: true },
    { kind: "count", count: isWeekend ? count * WEEKEND.length : count, ofDays: true },
  ];
}

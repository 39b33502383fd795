import type { DaySlot } from "../core/slots";
import type { Place } from "./rule";

/** Words that only the nearest such day is called by. */
const nearest =
  /coming|kommend|komend|aanstaand|aankomend|eerstvolgend|aanst\.|a\.?s\.?\s|onumuzdeki|gelen\s|najblizsz|que\sviene|que\svem|qui\svient|che\sviene|ближайш|今度|即将/u;

/** "next Thursday", which said on a Wednesday may be the one of the week behind; "the coming Thursday" is tomorrow. */
export function nextWeekday(weekday: number, { chart, start, end }: Place): DaySlot {
  const isOpen = !nearest.test(chart.text.slice(start, end));
  return { kind: "relative", unit: "week", count: 0, weekday, ...(isOpen ? { next: true } : {}) };
}

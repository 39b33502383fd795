import type { Group } from "./groups";
import type { Restrictions } from "./restrictions";
import type { DaySlot } from "./slots";

/** "8:20 Monday to Friday, 15:10 every day, except Wednesday, when it is 14:10": of which of the two? */
export function isTakenTwice(groups: readonly Group[]): boolean {
  const taken = groups.filter(({ only }) => only).flatMap(weekdaysOf);
  const others = groups.filter(({ only }) => !only);
  const has = (group: Group, weekday: number): boolean =>
    group.days.some(({ kind }) => kind === "everyDay") || weekdaysOf(group).includes(weekday);
  return taken.some((weekday) => others.filter((group) => has(group, weekday)).length > 1);
}

const weekdaysOf = ({ days }: Group): number[] => days.flatMap((day) => (day.kind === "weekdays" ? day.weekdays : []));

/** "daily at 8, Sundays only at 10": Sunday is taken out of the days before it, not out of those that are said with "also". */
export function weekdaysTaken(groups: readonly Group[], days: readonly DaySlot[]): number[] {
  if (days.some((day) => day.kind !== "weekdays" || day.only === false)) return [];
  return groups.filter(({ only }) => only).flatMap(weekdaysOf);
}

/** "Thursdays at 19, but the first Thursday of the month at 18": that Thursday is taken out of the others. */
export function nthTaken(groups: readonly Group[], days: readonly DaySlot[]): Restrictions["excludedNth"] {
  if (days.some((day) => day.kind !== "weekdays")) return [];
  const nth = groups
    .flatMap((group) => group.days)
    .flatMap((day) => (day.kind === "nthWeekday" && day.only ? [day] : []));
  return nth.map(({ ordinals, weekdays }) => ({ ordinals, weekdays }));
}

import type { DaySlot } from "../core/slots";
import type { Parts } from "./parts";
import type { EditReading } from "./read-edit";

/** "the first one of the month" is one of its days, "on the first of the month" a day of the month; folded. */
const ofThem =
  /(?<!\p{L})(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:one|run|time)s? (?:of|in|each|every)|(?:nur|jeweils) (?:den|das|die) (?:jeweils )?(?:erste|zweite|dritte|vierte|letzte)n? (?:im|des|jede[nms]|pro) monat\p{L}*)(?!\p{L})/u;
const MOST = 4;

/** "only the first one of the month" of what runs on Fridays: the first Friday; null where it is said of something else. */
export function nthOfItsDay(parts: Parts, days: readonly DaySlot[], { text }: EditReading): DaySlot | null {
  const [day, ...more] = days;
  const [group, ...others] = parts.groups;
  const [own, ...rest] = group?.days ?? [];
  if (day?.kind !== "monthDays" || more.length > 0 || others.length > 0 || rest.length > 0) return null;
  if (own?.kind !== "weekdays" || own.weekdays.length !== 1 || !ofThem.test(text)) return null;
  const isOrdinal = day.days.every((one) => one === -1 || (one > 0 && one <= MOST));
  return isOrdinal ? { kind: "nthWeekday", ordinals: day.days, weekdays: own.weekdays } : null;
}

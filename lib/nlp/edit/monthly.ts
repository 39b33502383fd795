import type { DaySlot } from "../core/slots";
import type { Choice } from "./change";
import type { Parts } from "./parts";
import type { EditReading } from "./read-edit";

/**
 * "monthly instead" of what runs on Fridays: on the first Friday, the last, or the first day of the month, at the time
 * that it has. Null where no single weekday is lost.
 */
export function monthlyOf(parts: Parts, interval: NonNullable<Parts["interval"]>, reading: EditReading): Choice | null {
  const [group, ...others] = parts.groups;
  const [day, ...more] = group?.days ?? [];
  if (interval.unit !== "month" || interval.count !== 1 || !group || others.length > 0) return null;
  if (day?.kind !== "weekdays" || more.length > 0 || day.weekdays.length !== 1) return null;
  const { weekdays } = day;
  const on = (days: DaySlot): Parts => ({
    ...parts,
    interval: null,
    anchor: null,
    groups: [{ days: [days], clock: group.clock }],
  });
  return {
    question: reading.language.phrasebook.askWhen,
    alternatives: [
      on({ kind: "nthWeekday", ordinals: [1], weekdays }),
      on({ kind: "nthWeekday", ordinals: [-1], weekdays }),
      on({ kind: "monthDays", days: [1], recurring: true }),
    ],
  };
}

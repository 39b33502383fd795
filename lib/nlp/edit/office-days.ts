import type { Slot } from "../core/slots";
import type { Parts } from "./parts";

const WORKDAYS = [1, 2, 3, 4, 5];

/** Working hours of every day are those of working days, as in a new request; "daily during business hours" names the days. */
export function isOfOffice(said: readonly Slot[]): boolean {
  return said.length > 0 && said.every((slot) => slot.kind === "partOfDay" && slot.part === "hours");
}

export function onWorkdays(parts: Parts): Parts {
  const isDaily = parts.groups.every(({ days }) => days.every(({ kind }) => kind === "everyDay"));
  if (!isDaily) return parts;
  const days = [{ kind: "weekdays" as const, weekdays: WORKDAYS, recurring: true }];
  return { ...parts, groups: parts.groups.map((group) => ({ ...group, days })) };
}

import { localOfInstant } from "@/lib/scheduling";
import type { DaySlot, Slot } from "../core/slots";
import { type Group, type Parts, slotsOfParts } from "./parts";
import { refused } from "./skip-stretch";
import type { EditRefusal } from "./types";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** A few instants (ISO) as so many dates with a time. */
export function partsOfInstants(instants: readonly string[], zone: string): Parts {
  const groups = instants.map((instant): Group => {
    const local = localOfInstant(zone, Date.parse(instant));
    const date = new Date(local);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const minutes = Math.floor(local / MINUTE_MS) % DAY_MINUTES;
    return { days: [{ kind: "date", year, month, day }], clock: [{ kind: "times", times: [{ minutes }] }] };
  });
  return { groups, interval: null, minutes: null, window: null, months: null, exceptions: [], anchor: null };
}

/** What comes at a few dates without those that are left out; why not, where those are none or all of them. */
export function withoutDates(parts: Parts, exceptions: readonly Slot[]): Slot[] | EditRefusal | null {
  const isKnown = exceptions.every(({ kind }) => kind === "exclude" || kind === "excludeDate");
  if (!isKnown || parts.groups.some(({ days }) => days.some(({ kind }) => kind !== "date"))) return null;
  const groups = parts.groups.filter(({ days }) => !days.some((day) => exceptions.some((slot) => isOn(slot, day))));
  if (groups.length === 0) return refused("nothingLeft");
  if (groups.length === parts.groups.length) return refused("skipNothing");
  return slotsOfParts({ ...parts, groups });
}

function isOn(exception: Slot, day: DaySlot): boolean {
  if (day.kind !== "date") return false;
  if (exception.kind === "excludeDate") return exception.month === day.month && exception.day === day.day;
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  return exception.kind === "exclude" && exception.weekdays.includes(weekday);
}

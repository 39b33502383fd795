import { instantOfLocal, localOfInstant } from "@/lib/scheduling";
import type { DaySlot, PartOfDay } from "../core/slots";
import type { ParseContext } from "../types";
import type { SkipReading } from "./read-skip";
import { benchOf, saidBounds } from "./said-bounds";
import type { EditRefusal } from "./types";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The day, or the whole week or month, as instants. */
export function stretchOf(day: DaySlot, zone: string, reading: Pick<SkipReading, "language">, context: ParseContext) {
  const bench = benchOf(reading, zone, context);
  const { endsAt } = saidBounds([{ kind: "bound", bound: { kind: "end", day } }], bench) ?? {};
  if (!endsAt) return null;
  const from = midnightOf(zone, Date.parse(endsAt));
  const next = new Date(localOfInstant(zone, from));
  const whole = day.kind === "relative" && day.weekday === undefined && day.monthDay === undefined && !day.exact;
  if (whole && day.unit === "month") next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + (whole && day.unit === "week" ? 7 : 1));
  return { from, to: instantOfLocal(zone, next.getTime()) };
}

/** From the fifth hour on it is morning, and from 17:00 on one may say that it is night. */
const hoursOf: Partial<Record<PartOfDay, [number, number]>> = {
  ...{ morning: [4, 12], lunch: [11, 15], afternoon: [12, 18], evening: [17, 29], night: [17, 29], nightly: [17, 29] },
};

/** "tonight": of a day what lies in that part of it. */
export function withinPart(stretch: { from: number; to: number }, part: PartOfDay | undefined, zone: string) {
  const hours = part && hoursOf[part];
  if (!hours) return stretch;
  const midnight = localOfInstant(zone, stretch.from);
  const [from, to] = hours.map((hour) => instantOfLocal(zone, midnight + hour * HOUR_MS));
  return { from: from ?? stretch.from, to: to ?? stretch.to };
}

export function midnightOf(zone: string, instant: number): number {
  return instantOfLocal(zone, Math.floor(localOfInstant(zone, instant) / DAY_MS) * DAY_MS);
}

/** The first day, the last where it is another one, and the day on which it goes on. */
export function daysIn(zone: string, from: number, to: number): Record<string, string> {
  const dayAt = (instant: number) => new Date(localOfInstant(zone, instant)).toISOString().slice(0, 10);
  const [day, last] = [dayAt(from), dayAt(to - 1)];
  return { day, again: dayAt(to), ...(last === day ? {} : { days: `${day} – ${last}` }) };
}

export function refused(reason: EditRefusal["reason"], values: Record<string, string> = {}): EditRefusal {
  return { kind: "refused", reason, values };
}

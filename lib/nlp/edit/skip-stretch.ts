import { instantOfLocal, localOfInstant } from "@/lib/scheduling";
import type { DaySlot } from "../core/slots";
import type { ParseContext } from "../types";
import type { SkipReading } from "./read-skip";
import { benchOf, saidBounds } from "./said-bounds";
import type { EditRefusal } from "./types";

const DAY_MS = 86_400_000;

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

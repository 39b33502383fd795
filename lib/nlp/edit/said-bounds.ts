import type { Schedule } from "@/lib/scheduling";
import { compileSlots } from "../core/compile";
import type { Workbench } from "../core/draft";
import type { Slot } from "../core/slots";
import type { ParseContext } from "../types";
import type { EditReading } from "./read-edit";

export type Bounds = Pick<Schedule, "startsAt" | "endsAt" | "maxRuns">;

export function benchOf({ language }: Pick<EditReading, "language">, zone: string, { now }: ParseContext): Workbench {
  const notes = { assumptions: [], warnings: [], question: null, options: [], doubt: 0, exact: true };
  return { ...notes, now: now.getTime(), zone, hours: language.hours, words: language.phrasebook };
}

export function isBound(slot: Slot): boolean {
  return slot.kind === "bound" || slot.kind === "count";
}

/** Only those that were said; null where one lies behind us. */
export function saidBounds(bounds: readonly Slot[], bench: Workbench): Partial<Bounds> | null {
  const everyMinute: Slot = { kind: "interval", count: 1, unit: "minute" };
  // "just once" of what repeats is one run more.
  const plain = bounds.map((slot): Slot => (slot.kind === "count" ? { kind: "count", count: slot.count } : slot));
  const result = compileSlots([everyMinute, ...plain], { ...bench, assumptions: [], warnings: [] });
  if (result.kind !== "compiled") return null;
  const { startsAt, endsAt, maxRuns } = result.schedule;
  return {
    ...(startsAt === null ? {} : { startsAt }),
    ...(endsAt === null ? {} : { endsAt }),
    ...(maxRuns === null ? {} : { maxRuns }),
  };
}

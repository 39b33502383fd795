import type { Schedule } from "@/lib/scheduling";
import { compileSlots } from "../core/compile";
import type { Workbench } from "../core/draft";
import type { Slot } from "../core/slots";
import type { Folded } from "../grammar/fold";
import { original } from "../left-over";
import type { ParseContext } from "../types";
import type { EditReading } from "./read-edit";

export type Bounds = Pick<Schedule, "startsAt" | "endsAt" | "maxRuns">;

export function benchOf(
  { language, source }: Pick<EditReading, "language"> & Partial<Pick<EditReading, "source">>,
  zone: string,
  { now }: ParseContext,
): Workbench {
  const notes = { assumptions: [], warnings: [], question: null, options: [], doubt: 0, exact: true };
  const written = (words: string): string => (source ? asWritten(words, source) : words);
  return { ...notes, now: now.getTime(), zone, hours: language.hours, words: language.phrasebook, written };
}

function asWritten(words: string, source: Folded): string {
  const at = source.folded.indexOf(words);
  return at < 0 ? words : original(source, at, at + words.length);
}

export function isBound(slot: Slot): boolean {
  return slot.kind === "bound" || slot.kind === "count";
}

/** Only those that were said; null where one lies behind us. `since`: where what they are said of starts. */
export function saidBounds(
  bounds: readonly Slot[],
  said: Workbench,
  since: string | null = null,
): Partial<Bounds> | null {
  const bench = { ...said, now: countedFrom(bounds, said.now, since) };
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

/** "for three weeks" of what starts on Monday is three weeks from then. */
function countedFrom(bounds: readonly Slot[], now: number, since: string | null): number {
  const kinds = bounds.map((slot) => (slot.kind === "bound" ? slot.bound.kind : slot.kind));
  const isCounted = kinds.includes("duration") && !kinds.includes("start") && since !== null;
  return isCounted ? Math.max(now, Date.parse(since)) : now;
}

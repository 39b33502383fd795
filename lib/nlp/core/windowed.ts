import { localOfInstant } from "@/lib/scheduling";
import { MINUTE_MS, midnightOf } from "./calendar";
import { isWithinDay } from "./compile-interval";
import type { Workbench } from "./draft";
import { type ClockTime, isDaySlot, type Slot } from "./slots";

const LAST_MINUTE = 1439;

/**
 * The two sides of a window make one. One side alone bounds the steps of each day that is named, and the steps
 * themselves where none is: "every 15 minutes starting at 3pm", "every hour until midnight".
 */
export function windowed(slots: Slot[], bench: Workbench): Slot[] {
  const start = slots.find((slot) => slot.kind === "windowStart");
  const end = slots.find((slot) => slot.kind === "windowEnd");
  if (!start && !end) return slots;
  const whole = slots.find((slot) => slot.kind === "window");
  if (whole && !(start && end)) return slots.map((slot) => otherSide(slot, whole));
  const own = start && !end ? asTimeOfDays(slots, start) : null;
  if (own) return own;
  const rest = slots.filter((slot) => slot !== start && slot !== end);
  if (!end) return start ? startedAt(start.from, rest, bench) : rest;
  const first = rest.find((slot) => slot.kind === "times");
  if (!start && !first && isUndated(rest)) return endedAt(end.to, rest, bench);
  const from = start?.from ?? first?.times[0] ?? { minutes: 0 };
  const kept = start ? rest : rest.filter((slot) => slot !== first);
  const isLater = end.to.minutes <= from.minutes && end.to.minutes + 720 > from.minutes;
  const until = isLater && end.to.minutes < 720 && end.to.minutes > 0;
  if (until) bench.doubt += 0.05;
  return [...kept, { kind: "window", from, to: until ? { minutes: end.to.minutes + 720 } : end.to }];
}

/** "on Wednesdays not before 10, the other days at 8": a start right behind its days is their time, where others have one. */
function asTimeOfDays(slots: readonly Slot[], start: Extract<Slot, { kind: "windowStart" }>): Slot[] | null {
  const at = slots.indexOf(start);
  const later = slots.slice(at + 1);
  const isPair = slots[at - 1]?.kind === "weekdays" && later[0] && isDaySlot(later[0]) && later[1]?.kind === "times";
  return isPair ? slots.map((slot) => (slot === start ? { kind: "times", times: [start.from] } : slot)) : null;
}

/** "from 8 to 17 hourly, Fridays only until 14": the side that is not said is the one of the other days. */
function otherSide(slot: Slot, { from, to }: { from: ClockTime; to: ClockTime }): Slot {
  if (slot.kind === "windowStart") return { kind: "window", from: slot.from, to };
  if (slot.kind !== "windowEnd") return slot;
  const isEarly = slot.to.minutes <= from.minutes && slot.to.minutes + 720 > from.minutes;
  return { kind: "window", from, to: isEarly ? { minutes: slot.to.minutes + 720 } : slot.to };
}

/** Steps within the day of which no day is named. */
function isUndated(slots: readonly Slot[]): boolean {
  const isStepped = slots.some((slot) => slot.kind === "interval" && isWithinDay(slot));
  return isStepped && !slots.some((slot) => isDaySlot(slot) || slot.kind === "months" || slot.kind === "bound");
}

/** A start alone is the time of the day, where steps of hours are counted from, or the first of all steps. */
function startedAt(from: ClockTime, slots: Slot[], bench: Workbench): Slot[] {
  const steps = slots.find((slot) => slot.kind === "interval");
  const isDated = slots.some((slot) => slot.kind === "everyDay" || (isDaySlot(slot) && "recurring" in slot));
  if (steps && isDated) return [...slots, { kind: "window", from, to: { minutes: LAST_MINUTE } }];
  const isCounted = slots.some((slot) => slot.kind === "count" && slot.count > 1);
  const isPhase = steps?.kind === "interval" && steps.unit === "hour" && steps.count > 1 && !isCounted;
  if (!isUndated(slots) || isPhase) return [...slots, { kind: "times", times: [from] }];
  // Nobody says whether each day is meant.
  if (!isCounted) bench.doubt += 0.2;
  const day = { kind: "relative" as const, unit: "day" as const, count: minuteOfDay(bench) < from.minutes ? 0 : 1 };
  return [...slots, { kind: "bound", bound: { kind: "start", day, time: from } }];
}

function endedAt(to: ClockTime, slots: Slot[], bench: Workbench): Slot[] {
  bench.doubt += 0.2;
  const day = { kind: "relative" as const, unit: "day" as const, count: minuteOfDay(bench) < to.minutes ? 0 : 1 };
  return [...slots, { kind: "bound", bound: { kind: "end", day, time: to } }];
}

function minuteOfDay({ now, zone }: Workbench): number {
  const local = localOfInstant(zone, now);
  return Math.floor((local - midnightOf(local)) / MINUTE_MS);
}

import { localOfInstant, nextOccurrences, type Schedule } from "@/lib/scheduling";
import type { StepsExpectation } from "./entry";
import { fireTimes, horizonOf } from "./fire-times";

const DAY_MS = 86_400_000;

/**
 * Real-clock steps whose anchor is free: null when the schedule keeps them, from soon after the start to the end.
 * A step counts as kept on the wall clock too: "every 90 minutes" as two crons is 30 minutes short when clocks change.
 */
export function brokenStep(
  steps: StepsExpectation,
  bounds: Pick<Schedule, "startsAt" | "endsAt" | "maxRuns">,
  actual: Schedule,
  now: Date,
): string | null {
  const stepMs = steps.every_seconds * 1000;
  const start = Math.max(now.getTime(), bounds.startsAt === null ? 0 : Date.parse(bounds.startsAt));
  const horizon = horizonOf(now).getTime();
  const end = bounds.endsAt === null ? horizon : Math.min(horizon, Date.parse(bounds.endsAt));
  const stretches = fireTimes(actual, now);
  const first = stretches[0]?.[0];
  if (first === undefined || first < start || first > start + Math.max(stepMs, DAY_MS)) {
    return `the first is ${first === undefined ? "never" : new Date(first).toISOString()}`;
  }
  const count = stretches[0]?.length ?? 0;
  if (bounds.maxRuns !== null && count !== bounds.maxRuns) return `${count} runs instead of ${bounds.maxRuns}`;
  for (const times of stretches) {
    const broken = times.slice(1).findIndex((time, index) => !isStep(times[index] ?? 0, time, stepMs, actual.timezone));
    if (broken >= 0) return stepText(times[broken] ?? 0, times[broken + 1] ?? 0);
  }
  return bounds.maxRuns === null ? wrongEnd(actual, stepMs, end, bounds.endsAt !== null) : null;
}

function isStep(from: number, to: number, stepMs: number, zone: string): boolean {
  return to - from === stepMs || localOfInstant(zone, to) - localOfInstant(zone, from) === stepMs;
}

/** It must go on until the end, and stop there where an end was said. */
function wrongEnd(actual: Schedule, stepMs: number, end: number, isBounded: boolean): string | null {
  const [before] = nextOccurrences(actual, new Date(end - 2 * stepMs), 1);
  if (before === undefined || before.getTime() > end) return `it stops before ${new Date(end).toISOString()}`;
  const [after] = nextOccurrences(actual, new Date(end), 1);
  return isBounded && after !== undefined ? `it goes on after ${new Date(end).toISOString()}` : null;
}

function stepText(from: number, to: number): string {
  return `${(to - from) / 1000} s between ${new Date(from).toISOString()} and ${new Date(to).toISOString()}`;
}

import { diceOf } from "./seed";

/** `slot`: which process it hits, if that one can be hit then. `share`: which of the candidates, from 0 to 1. */
export type Fault =
  | { kind: "kill"; slot: number }
  | { kind: "stop"; slot: number; forMs: number }
  | { kind: "crash PostgreSQL" }
  | { kind: "terminate backends"; shares: number[] }
  | { kind: "cut after COMMIT"; slot: number }
  | { kind: "cut"; slot: number; share: number }
  | { kind: "jump clock"; byMs: number }
  | { kind: "put cursor back"; share: number }
  | { kind: "pause"; share: number; forMs: number; catchUp: boolean }
  | { kind: "forget" };

export type FaultKind = Fault["kind"];
export type PlannedFault = Fault & { atMs: number };

/** The shortest and the longest time from one fault of a kind to the next, in seconds. */
export type Pace = Partial<Record<FaultKind, [least: number, most: number]>>;

export const PACE = {
  kill: [3, 8],
  stop: [14, 26],
  "crash PostgreSQL": [22, 40],
  "terminate backends": [6, 12],
  "cut after COMMIT": [0.7, 2],
  cut: [5, 11],
  "jump clock": [7, 15],
  "put cursor back": [2, 5],
  pause: [2, 5],
} satisfies Pace;

const HOUR_MS = 3_600_000;
const SLOTS = 4;

export interface TimelineInput {
  seed: number;
  durationMs: number;
  leaseMs: number;
  pace: Pace;
}

/** What is done when, in order: the same for the same seed. */
export function timelineOf({ seed, durationMs, leaseMs, pace }: TimelineInput): PlannedFault[] {
  const faults = Object.entries(pace).flatMap(([kind, [least, most]], index) => {
    const dice = diceOf(seed + index * 7_919);
    const ofKind: PlannedFault[] = [];
    for (let at = dice.between(least / 2, most); at * 1000 < durationMs; at += dice.between(least, most))
      ofKind.push({ ...faultOf(kind as FaultKind, dice, leaseMs), atMs: Math.round(at * 1000) });
    return ofKind;
  });
  return faults.sort((one, other) => one.atMs - other.atMs);
}

function faultOf(kind: FaultKind, dice: ReturnType<typeof diceOf>, leaseMs: number): Fault {
  const slot = dice.whole(0, SLOTS);
  const share = dice.between(0, 1);
  switch (kind) {
    case "kill":
    case "cut after COMMIT":
      return { kind, slot };
    case "stop":
      return { kind, slot, forMs: Math.round(leaseMs + dice.between(2_000, 7_000)) };
    case "terminate backends":
      return { kind, shares: Array.from({ length: dice.whole(1, 5) }, () => dice.between(0, 1)) };
    case "cut":
      return { kind, slot, share };
    case "jump clock":
      return { kind, byMs: [HOUR_MS, -HOUR_MS, 0][dice.whole(0, 3)] ?? 0 };
    case "pause":
      return { kind, share, forMs: dice.whole(2_000, 15_000), catchUp: dice.whole(0, 2) === 1 };
    case "put cursor back":
      return { kind, share };
    default:
      return { kind };
  }
}

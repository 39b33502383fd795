import type { DstRules } from "../cron/next";
import type { Matcher } from "./matcher.fixture";

/** Every minute of a stretch of time with what the wall clock of a zone shows. */
export interface WallClock {
  zone: string;
  /** Minutes since 1970 of the first entry. */
  first: number;
  /** The reading of each minute, as the minutes since 1970 at which UTC shows it. */
  local: Int32Array;
  /** The clock has shown this minute before. */
  repeated: Uint8Array;
  /** Index by index, where the reading does not follow the one before. */
  changes: number[];
}

const MINUTE_MS = 60_000;
const DAY = 1440;

/** Asks Intl for the wall clock every `stepMinutes`, and for each minute where two answers do not follow each other. */
export function wallClock(zone: string, from: number, to: number, stepMinutes: number): WallClock {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const read = (minute: number) => Date.parse(`${format.format(minute * MINUTE_MS).replace(" ", "T")}Z`) / MINUTE_MS;
  const first = Math.floor(from / MINUTE_MS);
  const local = new Int32Array(Math.ceil(to / MINUTE_MS) - first);
  for (let at = 0; at < local.length; at += stepMinutes) {
    const end = Math.min(at + stepMinutes, local.length);
    const start = read(first + at);
    const follows = read(first + end) - start === end - at;
    for (let index = at; index < end; index += 1) local[index] = follows ? start + index - at : read(first + index);
  }
  return withChanges(zone, first, local);
}

function withChanges(zone: string, first: number, local: Int32Array): WallClock {
  const repeated = new Uint8Array(local.length);
  const changes: number[] = [];
  let latest = local[0] ?? 0;
  for (let index = 1; index < local.length; index += 1) {
    const reading = local[index] ?? 0;
    if (reading !== (local[index - 1] ?? 0) + 1) changes.push(index);
    repeated[index] = reading <= latest ? 1 : 0;
    latest = Math.max(latest, reading);
  }
  return { zone, first, local, repeated, changes };
}

/** A wall clock that changes once; `beforeMs` and `afterMs` are local time minus UTC. */
export function wallClockAround(
  zone: string,
  change: number,
  beforeMs: number,
  afterMs: number,
  hours: number,
): WallClock {
  const first = Math.floor(change / MINUTE_MS) - hours * 60;
  const local = new Int32Array(hours * 120);
  for (let index = 0; index < local.length; index += 1) {
    const instant = (first + index) * MINUTE_MS;
    local[index] = Math.floor((instant + (instant < change ? beforeMs : afterMs)) / MINUTE_MS);
  }
  return withChanges(zone, first, local);
}

/**
 * Due times between two indexes, by looking at every minute of every day that suits: the page "Next occurrences" read
 * as plainly as it can be. Days that do not suit are passed over whole where the clock does not change.
 */
export function scan(
  clock: WallClock,
  { minutes, day, interval }: Matcher,
  rules: DstRules,
  { from, to, most }: { from: number; to: number; most: number },
): number[] {
  const { first, local, repeated, changes } = clock;
  const suits = (reading: number): boolean => day(Math.floor(reading / DAY)) && minutes[reading % DAY] === 1;
  const found: number[] = [];
  let change = changes.findIndex((index) => index >= from);
  if (change < 0) change = changes.length;
  for (let index = from; index < to && found.length < most; index += 1) {
    const reading = local[index] ?? 0;
    const isChange = changes[change] === index;
    if (isChange) change += 1;
    const isRepeated = repeated[index] === 1;
    let due = (interval || rules.dstOverlap === "both" || !isRepeated) && suits(reading);
    if (isChange && !interval && rules.dstGap === "run" && !isRepeated)
      for (let skipped = (local[index - 1] ?? 0) + 1; skipped < reading; skipped += 1) due ||= suits(skipped);
    if (due) found.push((first + index) * MINUTE_MS);
    const restOfDay = DAY - 1 - (reading % DAY);
    if (!day(Math.floor(reading / DAY)) && index + restOfDay < (changes[change] ?? to)) index += restOfDay;
  }
  return found;
}

import { isAppError } from "@/lib/errors";
import { type DstRules, nextCronInstant } from "../cron/next";
import { type CronSpec, parseCron } from "../cron/parse";
import { type Matcher, matcherOf } from "./matcher.fixture";
import { randomPattern, seeded } from "./patterns.fixture";
import { scan, type WallClock, wallClock } from "./wall-clock.fixture";

/** Half-hour and two-hour shifts, gaps at midnight, negative daylight saving time, a skipped day, and none of it. */
export const zones = [
  "Europe/Berlin",
  "Europe/Dublin",
  "America/New_York",
  "America/St_Johns",
  "America/Santiago",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Pacific/Apia",
] as const;

const DAY_MS = 86_400_000;
const DAY = 1440;
const AROUND_CHANGE = 1.5 * DAY;
const MOST_FOLLOWED = 40;
const FIRST_YEAR = 2024;
const YEARS = 14;

export interface Comparison {
  compared: number;
  dueTimes: number;
  refused: number;
  /** Sentences; empty when engine and scan agree. */
  differences: string[];
}

interface SeededCase {
  expression: string;
  year: number;
  rules: DstRules;
  random: () => number;
}

/** The same case for the same number, whatever the zone. */
function caseOf(number: number): SeededCase {
  const random = seeded(number + 1);
  const expression = randomPattern(random);
  const dstGap = random() < 0.75 ? "run" : "skip";
  const dstOverlap = random() < 0.75 ? "first" : "both";
  return { expression, year: FIRST_YEAR + (number % YEARS), rules: { dstGap, dstOverlap }, random };
}

/**
 * Engine against scan for a share of the patterns in one zone: whole around each change of the clocks in the pattern's
 * year, and from a minute of that year on for the next due times. `stepMinutes`: how often Intl is asked.
 */
export function compareInZone(zone: string, patterns: number, stepMinutes: number): Comparison {
  const total: Comparison = { compared: 0, dueTimes: 0, refused: 0, differences: [] };
  for (let offset = 0; offset < Math.min(YEARS, patterns); offset += 1) {
    // The day that Samoa left out was 30 December 2011.
    const year = zone === "Pacific/Apia" ? 2011 : FIRST_YEAR + offset;
    const clock = wallClock(
      zone,
      Date.UTC(year, 0, 1) - 2 * DAY_MS,
      Date.UTC(year + 1, 0, 1) + 20 * DAY_MS,
      stepMinutes,
    );
    for (let number = offset; number < patterns; number += YEARS) compareOne(clock, caseOf(number), total);
  }
  return total;
}

function compareOne(clock: WallClock, { expression, rules, random }: SeededCase, total: Comparison): void {
  const matcher = matcherOf(expression);
  total.compared += 1;
  const spec = parsedOrNull(expression);
  if (!spec) {
    total.refused += 1;
    if (matcher.isPossible()) total.differences.push(`${expression} is refused and yet possible`);
    return;
  }
  for (const change of clock.changes) {
    const around = {
      from: Math.max(1, change - AROUND_CHANGE),
      to: Math.min(clock.local.length, change + AROUND_CHANGE),
    };
    compareStretch(clock, { matcher, spec, rules }, { ...around, most: Number.POSITIVE_INFINITY }, total);
  }
  const from = 2 * DAY + Math.floor(random() * 350 * DAY);
  compareStretch(clock, { matcher, spec, rules }, { from, to: clock.local.length, most: MOST_FOLLOWED }, total);
}

function parsedOrNull(expression: string): CronSpec | null {
  try {
    return parseCron(expression);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

interface Read {
  matcher: Matcher;
  spec: CronSpec;
  rules: DstRules;
}

/** Adds a sentence when the engine's due times of a stretch are not those of the scan, one by one. */
export function compareStretch(
  clock: WallClock,
  { matcher, spec, rules }: Read,
  stretch: { from: number; to: number; most: number },
  total: Comparison,
): void {
  const expected = scan(clock, matcher, rules, stretch);
  const end = (clock.first + stretch.to) * 60_000;
  let instant: number | null = (clock.first + stretch.from) * 60_000 - 1;
  for (let index = 0; index <= expected.length && index < stretch.most; index += 1) {
    const next: number | null = nextCronInstant(spec, clock.zone, instant, rules);
    const actual: number | null = next !== null && next < end ? next : null;
    if (actual === (expected[index] ?? null) && actual === null) return;
    if (actual !== expected[index] || actual === null || actual <= instant) {
      const readable = [expected[index], actual].map((at) => (at == null ? "none" : new Date(at).toISOString()));
      const where = `${spec.expression} in ${clock.zone} ${JSON.stringify(rules)} after ${new Date(instant).toISOString()}`;
      total.differences.push(`${where}: scan ${readable[0]}, engine ${readable[1]}`);
      return;
    }
    total.dueTimes += 1;
    instant = actual;
  }
}

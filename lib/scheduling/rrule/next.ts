import { AppError } from "@/lib/errors";
import { DAY_MS } from "../civil";
import type { DstRules } from "../cron/next";
import { instantsOfLocal, isValidTimezone, localOfInstant } from "../zone";
import { type FixedRule, nextFixedLocal, readFixedRule } from "./fixed";
import { readParts } from "./parts";
import { nextRealTime, type RealTimeRule, readRealTimeRule } from "./real-time";
import { readStamp } from "./stamp";

export type ParsedRrule = FixedRule | RealTimeRule;

const MAX_CACHED = 500;
const parsed = new Map<string, ParsedRrule>();

/** Two lines, DTSTART;TZID=… and RRULE:…. Throws AppError("validation") with a sentence that says what is wrong. */
export function parseRrule(text: string): ParsedRrule {
  const known = parsed.get(text);
  if (known) return known;
  const rule = readRrule(text);
  if (parsed.size >= MAX_CACHED) parsed.clear();
  parsed.set(text, rule);
  return rule;
}

/** The first instant strictly after `after`, in epoch milliseconds. */
export function nextRruleInstant(text: string, after: number, rules: DstRules): number | null {
  const rule = parseRrule(text);
  if (rule.kind === "interval") return nextRealTime(rule, after);
  return rules.dstOverlap === "first" ? nextOnce(rule, after, rules) : nextOfBothPasses(rule, after, rules);
}

/** Each reading stands for one instant at most, and later readings for later instants. */
function nextOnce(rule: FixedRule, after: number, rules: DstRules): number | null {
  // A reading of the repeated hour belongs to its first pass: from the second pass on it lies behind.
  let local = localOfInstant(rule.zone, after);
  for (;;) {
    const next = nextFixedLocal(rule, local);
    if (next === null) return null;
    for (const instant of instantsOfLocal(rule.zone, next, rules)) if (instant > after) return instant;
    local = next;
  }
}

/** The second pass of a reading may come after the first pass of a later one, by less than a day. */
function nextOfBothPasses(rule: FixedRule, after: number, rules: DstRules): number | null {
  let local = localOfInstant(rule.zone, after) - DAY_MS;
  let best: number | null = null;
  for (;;) {
    const next = nextFixedLocal(rule, local);
    if (next === null || (best !== null && next > localOfInstant(rule.zone, best) + DAY_MS)) return best;
    for (const instant of instantsOfLocal(rule.zone, next, rules)) {
      if (instant > after && (best === null || instant < best)) best = instant;
    }
    local = next;
  }
}

function refuse(sentence: string, cause?: unknown): AppError {
  return new AppError("validation", sentence, { cause });
}

function readRrule(text: string): ParsedRrule {
  const lines = text.trim().split(/\r?\n/);
  const start = /^DTSTART;TZID=([^:\s]+):(\d{8}T\d{6})$/.exec(lines[0] ?? "");
  const body = /^RRULE:(\S+)$/.exec(lines[1] ?? "")?.[1];
  if (!start || !body || lines.length !== 2)
    throw refuse("A recurrence rule needs the two lines DTSTART;TZID=Zone:20260101T090000 and RRULE:…");
  const [, zone = "", stamp = ""] = start;
  if (!isValidTimezone(zone)) throw refuse(`The time zone "${zone}" of the recurrence rule is unknown.`);
  const anchor = readStamp(stamp);
  if (Number.isNaN(anchor)) throw refuse(`The recurrence rule begins at "${stamp}", which is no date and time.`);
  return readBody(zone, anchor, body);
}

/** Throws AppError("validation") for a rule that no date or time suits, or so few that none is found in 20 ms. */
export function assertFires(text: string): void {
  const rule = parseRrule(text);
  const first = rule.kind === "interval" ? nextRealTime(rule, rule.anchor - 1) : nextFixedLocal(rule, rule.start - 1);
  if (first !== null) return;
  const body = text.trim().split("RRULE:")[1];
  const why = rule.kind === "interval" ? "no time, or hardly any, suits" : "no date in 400 years suits";
  throw refuse(`The recurrence rule "${body}" can never fire: ${why} all of its parts.`);
}

function readBody(zone: string, anchor: number, body: string): ParsedRrule {
  try {
    const parts = readParts(body);
    const { until } = parts;
    const localUntil = until && (until.isUtc ? localOfInstant(zone, until.stamp) : until.stamp);
    return readRealTimeRule(zone, anchor, parts) ?? readFixedRule(zone, anchor, localUntil, parts);
  } catch (error) {
    throw refuse(
      `The recurrence rule "${body}" cannot be read: ${error instanceof Error ? error.message : "unknown"}.`,
      error,
    );
  }
}

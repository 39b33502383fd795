import { RRuleTemporal } from "rrule-temporal";
import { AppError } from "@/lib/errors";
import type { DstRules } from "./cron/next";
import { nextInterval, type RealTimeRule, readRealTimeRule } from "./rrule-interval";
import { readStamp, stampOf } from "./rrule-stamp";
import { instantsOfLocal, isValidTimezone, localOfInstant } from "./zone";

/** Dates and coarser are fixed on the wall clock: the library computes them as floating time, the zone is ours. */
interface FixedRule {
  kind: "fixed";
  zone: string;
  rule: RRuleTemporal;
}

export type ParsedRrule = FixedRule | RealTimeRule;

const DAY_MS = 86_400_000;
const MAX_CACHED = 500;
const parsed = new Map<string, ParsedRrule>();

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
  if (rule.kind === "interval") return nextInterval(rule, after);
  // A gap moves an occurrence later and an overlap repeats it, each by at most a day.
  let local = localOfInstant(rule.zone, after) - DAY_MS;
  let best: number | null = null;
  for (;;) {
    const next = nextLocal(rule, local);
    if (next === null) return best;
    if (best !== null && next > localOfInstant(rule.zone, best)) return best;
    for (const instant of instantsOfLocal(rule.zone, next, rules)) {
      if (instant > after && (best === null || instant < best)) best = instant;
    }
    local = next;
  }
}

/** The library gives up with an error after 20,000 steps without a date: such a rule never fires again. */
function nextLocal({ rule }: FixedRule, local: number): number | null {
  try {
    return rule.next(new Date(local))?.epochMilliseconds ?? null;
  } catch {
    return null;
  }
}

function refuse(sentence: string, cause?: unknown): AppError {
  return new AppError("validation", sentence, { cause });
}

function readRrule(text: string): ParsedRrule {
  const start = /^DTSTART;TZID=([^:\s]+):(\d{8}T\d{6})$/m.exec(text);
  const body = /^RRULE:(.+)$/m.exec(text)?.[1];
  if (!start || !body)
    throw refuse("A recurrence rule needs the two lines DTSTART;TZID=Zone:20260101T090000 and RRULE:…");
  const [, zone = "", stamp = ""] = start;
  if (!isValidTimezone(zone)) throw refuse(`The time zone "${zone}" of the recurrence rule is unknown.`);
  try {
    const interval = readRealTimeRule(zone, stamp, body);
    if (interval) return interval;
    const floating = text.replace(`TZID=${zone}`, "TZID=UTC").replace(/UNTIL=(\d{8}T\d{6})Z/, (_, until: string) => {
      return `UNTIL=${stampOf(localOfInstant(zone, readStamp(until)))}Z`;
    });
    return { kind: "fixed", zone, rule: new RRuleTemporal({ rruleString: floating, maxIterations: 20_000 }) };
  } catch (error) {
    throw refuse(
      `The recurrence rule "${body}" cannot be read: ${error instanceof Error ? error.message : "unknown"}.`,
      error,
    );
  }
}

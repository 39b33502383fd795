import { parseRequest } from "../parse-request";
import type { ParsedSchedule } from "../types";

const now = new Date("2026-11-25T10:00:00Z");
const asks = new Set(["needs_clarification"]);

/** What a sentence is read as, in the short form of the sentence tables; crons in the order of `expected`. */
export function readAs(text: string, expected: string): string {
  const result = parseRequest(text, { now });
  if (result.success) {
    if (result.needsClarification) return "ask";
    return [result, ...result.additional].map((one) => write(one, expected)).join(" & ");
  }
  if (!asks.has(result.intent)) return `intent ${result.intent}`;
  return result.question === null ? "refuse" : "ask";
}

function write({ schedule }: ParsedSchedule, expected: string): string {
  const { kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns } = schedule;
  if (kind === "once") return `once ${runAt?.slice(0, 16)}`;
  const words = [kind === "cron" ? inOrder(cronExpressions, expected) : writeRule(rrule ?? "")];
  if (startsAt) words.push(`from ${startsAt.slice(0, 10)}`);
  if (endsAt) words.push(`until ${endsAt.slice(0, 10)}`);
  if (maxRuns !== null) words.push(`x${maxRuns}`);
  if (timezone !== "UTC") words.push(timezone);
  return words.join(" ");
}

function inOrder(crons: readonly string[], expected: string): string {
  return [...crons].sort((a, b) => expected.indexOf(a) - expected.indexOf(b)).join(" + ");
}

const unitSeconds: Record<string, number> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };

function writeRule(text: string): string {
  const start = /DTSTART[^:]*:(\w+)/.exec(text)?.[1] ?? "";
  const [, frequency = "", interval = "1"] = /FREQ=(\w+)(?:;INTERVAL=(\d+))?/.exec(text) ?? [];
  const seconds = unitSeconds[frequency];
  if (seconds !== undefined) return `every ${seconds * Number(interval)}`;
  const days = /BYDAY=([^;]+)/.exec(text)?.[1];
  return ["rrule", `FREQ=${frequency};INTERVAL=${interval}`, ...(days ? [days] : []), start].join(" ");
}

import { localOfInstant } from "@/lib/scheduling";
import { parseRequest } from "./index";
import type { ParsedSchedule } from "./types";

const now = new Date("2026-11-25T10:00:00Z");

function localMinute(instant: string, zone: string): string {
  return new Date(localOfInstant(zone, Date.parse(instant))).toISOString().slice(0, 16);
}

function written({ schedule, question }: ParsedSchedule, zone: string): string {
  if (question !== null) return "ask";
  const what =
    schedule.kind === "once"
      ? localMinute(schedule.runAt ?? "", schedule.timezone)
      : schedule.cronExpressions.join(" + ") ||
        (schedule.rrule?.split("RRULE:")[1]?.replace(/;BY(?:HOUR|MINUTE|SECOND)=\d+/g, "") ?? "");
  const from =
    schedule.startsAt === null ? "" : ` from ${localMinute(schedule.startsAt, schedule.timezone).slice(0, 10)}`;
  const until =
    schedule.endsAt === null ? "" : ` until ${localMinute(schedule.endsAt, schedule.timezone).slice(0, 10)}`;
  const count = schedule.maxRuns === null ? "" : ` x${schedule.maxRuns}`;
  return `${what}${from}${until}${count}${schedule.timezone === zone ? "" : ` in ${schedule.timezone}`}`;
}

/** A sentence's drafts on one line: "0 9 * * 1 | 0 17 * * 5", a local instant, "ask", or an intent with its target. */
export function outcomeOf(text: string, zone: string): string {
  const result = parseRequest(text, { now, timezone: zone });
  if (result.success) return [result, ...result.additional].map((draft) => written(draft, zone)).join(" | ");
  if (result.intent === "needs_clarification") return "ask";
  return result.target === null ? result.intent : `${result.intent}: ${result.target}`;
}

/** What the drafts of a sentence ask the agent to do, on one line; "" where there are none. */
export function promptsOf(text: string, zone: string): string {
  const result = parseRequest(text, { now, timezone: zone });
  return result.success ? [result, ...result.additional].map(({ agentPrompt }) => agentPrompt).join(" | ") : "";
}

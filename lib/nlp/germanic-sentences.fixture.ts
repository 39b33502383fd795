import { localOfInstant } from "@/lib/scheduling";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");

/** What a sentence was read as, in one line: crons, a rule, a local instant, an intent with its target, or "ask". */
export function readAs(text: string, timezone: string): string {
  const result = parseRequest(text, { now, timezone });
  if (!result.success) {
    if (result.intent === "needs_clarification") return "ask";
    return [result.intent, result.target].filter((part) => part !== null).join(" ");
  }
  if (result.needsClarification) return "ask";
  const { cronExpressions, rrule, runAt, startsAt, endsAt, maxRuns, timezone: zone } = result.schedule;
  const local = (instant: string): string =>
    new Date(localOfInstant(zone, Date.parse(instant))).toISOString().slice(0, 16);
  const when = cronExpressions.join(" + ") || (rrule?.split("RRULE:")[1] ?? (runAt ? local(runAt) : ""));
  return [
    when,
    ...(startsAt ? [`from ${local(startsAt)}`] : []),
    ...(endsAt ? [`until ${local(endsAt)}`] : []),
    ...(maxRuns ? [`x${maxRuns}`] : []),
    ...(zone === timezone ? [] : [zone]),
    ...result.additional.map((job) => `& ${job.schedule.cronExpressions.join(" + ")}`),
  ].join(" ");
}

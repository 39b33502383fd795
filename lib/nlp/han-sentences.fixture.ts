import type { Schedule } from "@/lib/scheduling";
import { dueTimes, now } from "./core/schedules.fixture";
import { parseRequest } from "./parse-request";
import type { ParsedSchedule } from "./types";

const cron = (expressions: string): Schedule =>
  ({
    kind: "cron",
    cronExpressions: expressions.split(" + "),
    rrule: null,
    runAt: null,
    timezone: "UTC",
    startsAt: null,
    endsAt: null,
    maxRuns: null,
  }) as unknown as Schedule;

/** The crons of the expectation where the draft fires at the same instants; else what it is. */
function shown({ schedule, needsClarification, confidence }: ParsedSchedule, expected: string): string {
  if (needsClarification || confidence < 0.5) return "ask";
  const bounds = [
    schedule.startsAt && `from ${schedule.startsAt.slice(0, 16)}`,
    schedule.endsAt && `until ${schedule.endsAt.slice(0, 16)}`,
    schedule.maxRuns !== null && schedule.kind !== "once" && `x${schedule.maxRuns}`,
    schedule.timezone !== "UTC" && schedule.timezone,
  ].filter((one) => typeof one === "string");
  const tail = bounds.map((one) => ` | ${one}`).join("");
  if (schedule.kind === "once") return `once ${schedule.runAt?.slice(0, 16)}${tail}`;
  if (schedule.rrule) {
    const rule = schedule.rrule.split("RRULE:")[1] ?? "";
    const [wanted = ""] = expected.split(" | ");
    const same =
      wanted.startsWith("rrule ") &&
      wanted
        .slice(6)
        .split(";")
        .every((part) => rule.split(";").includes(part));
    return same ? `${wanted}${tail}` : `rrule ${rule}${tail}`;
  }
  const [wanted = ""] = expected.split(" | ");
  const plain = (one: Schedule): string =>
    JSON.stringify(dueTimes({ ...one, startsAt: null, endsAt: null, maxRuns: null, timezone: "UTC" }));
  const isCron = /^[\d*]/.test(wanted);
  const same = isCron && plain(schedule) === plain(cron(wanted));
  return `${same ? wanted : schedule.cronExpressions.join(" + ")}${tail}`;
}

/**
 * What the words became, in the notation of the tables: crons joined by " + ", `once …`, `rrule …`, bounds behind " | ",
 * several jobs joined by " // ", an intent, or `ask`. Sentences are said on Wednesday 2026-03-04 at 10:00 UTC.
 */
export function reading(text: string, expected: string): string {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) return result.intent === "needs_clarification" ? "ask" : result.intent;
  const wanted = expected.split(" // ");
  return [result, ...result.additional].map((one, index) => shown(one, wanted[index] ?? "")).join(" // ");
}

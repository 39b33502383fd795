import { nextOccurrences, type Schedule } from "@/lib/scheduling";
import { parseRequest } from "../index";
import type { ParsedSchedule, ParseResult } from "../types";

/** A Wednesday at ten. */
const now = new Date("2026-11-25T10:00:00Z");
const COMPARED = 40;

/**
 * What a sentence must become: "0 9 * * 1 + 0 17 * * 5" (crons, judged by their due times), "once 2026-11-26T15:00",
 * "rrule INTERVAL=2;BYDAY=TH" (its parts), "ask", "refuse", "pause: name" (a command), jobs separated by " // ". Behind
 * " ~ " stand a zone, "max 4", "from" and "until" with a date.
 */
export function outcome(text: string, expected: string, timezone = "UTC"): { got: string; wanted: string } {
  const result = parseRequest(text, { now, timezone });
  const jobs = expected.split(" // ");
  if (!/^(?:once|rrule|[\d*@])/.test(expected)) return { got: commandOf(result, expected), wanted: expected };
  if (!result.success) return { got: `${result.intent}: ${result.message}`, wanted: expected };
  const drafts = [result, ...result.additional];
  if (drafts.length !== jobs.length) return { got: `${drafts.length} jobs`, wanted: expected };
  return {
    got: drafts.map((draft, index) => shown(draft, jobs[index] ?? "")).join(" // "),
    wanted: jobs.map((job) => wantedOf(job, timezone)).join(" // "),
  };
}

function commandOf(result: ParseResult, expected: string): string {
  if (result.success) return result.needsClarification ? "ask" : `a schedule: ${writtenAs(result.schedule)}`;
  if (result.intent === "needs_clarification") return result.question === null ? "refuse" : "ask";
  return expected.includes(":") ? `${result.intent}: ${result.target}` : result.intent;
}

const writtenAs = ({ cronExpressions, rrule, runAt }: Schedule): string =>
  cronExpressions.join(" + ") || (rrule ?? runAt ?? "");

function shown({ schedule, needsClarification }: ParsedSchedule, expected: string): string {
  if (needsClarification) return "ask";
  const bounds = [schedule.startsAt, schedule.endsAt, schedule.maxRuns].filter((one) => one !== null).join(" ");
  if (/^\d|^\*/.test(expected)) return `${due(schedule)} ${bounds}`;
  if (schedule.kind === "once") return `once ${schedule.runAt}`;
  const parts = expected.split(" ~ ")[0]?.replace("rrule ", "").split(";") ?? [];
  return parts.every((part) => schedule.rrule?.includes(part))
    ? `rrule ${parts.join(";")} ${bounds}`
    : writtenAs(schedule);
}

function due(schedule: Schedule): string {
  const times = nextOccurrences({ ...schedule, startsAt: null, endsAt: null, maxRuns: null }, now, COMPARED);
  return `${schedule.timezone}: ${times.map((time) => time.toISOString().slice(0, 16)).join(" ")}`;
}

function wantedOf(job: string, timezone: string): string {
  const [what = "", ...more] = job.split(" ~ ");
  const zone = more.find((one) => one.includes("/")) ?? timezone;
  const bounds = more
    .filter((one) => !one.includes("/"))
    .map((one) =>
      /^max/.test(one)
        ? one.slice(4)
        : one.includes("T")
          ? `${one.slice(6)}:00.000Z`
          : /^from/.test(one)
            ? `${one.slice(5)}T00:00:00.000Z`
            : `${one.slice(6)}T23:59:59.000Z`,
    )
    .join(" ");
  if (what.startsWith("once")) return `once ${what.slice(5)}:00.000Z`;
  if (what.startsWith("rrule")) return `${what} ${bounds}`;
  const schedule = {
    kind: "cron",
    cronExpressions: what.split(" + "),
    rrule: null,
    runAt: null,
    timezone: zone,
    startsAt: null,
    endsAt: null,
    maxRuns: null,
  } as unknown as Schedule;
  return `${due(schedule)} ${bounds}`;
}

import { AppError } from "@/lib/errors";
import { metrics } from "@/lib/metrics";
import { type ParsedSchedule, type ParseResult, parseAnswer, parseRequest } from "@/lib/nlp";
import { isValidTimezone, nextOccurrences } from "@/lib/scheduling";

const NEXT_RUNS = 5;

/**
 * Reads a request and counts it; with `question`, the text is the answer to what that request left open. Throws
 * `validation` for a zone that does not exist.
 */
export function readRequest(
  text: string,
  context: { now: Date; timezone?: string | undefined; question?: string | undefined; author?: string },
): ParseResult {
  const { timezone, question, ...rest } = context;
  if (timezone !== undefined && !isValidTimezone(timezone)) {
    const fields = [{ path: "timezone", message: "Use a name like Europe/Berlin." }];
    throw new AppError("validation", `timezone: "${timezone}" is not a time zone.`, { fields });
  }
  const where = timezone === undefined ? rest : { ...rest, timezone };
  const parsed = question === undefined ? parseRequest(text, where) : parseAnswer(question, text, where);
  metrics.parses.inc({ source: "grammar", result: parsed.success ? "schedule" : parsed.intent });
  return parsed;
}

/** One job of the parse answer: the schedule's parts beside the words, and the next due times. */
export function flattenJob(parsed: ParsedSchedule, now: Date) {
  const { schedule, scheduleSource: _words, additional: _others, ...job } = parsed;
  const { kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns } = schedule;
  const nextRuns = nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString());
  return { ...job, kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns, nextRuns };
}

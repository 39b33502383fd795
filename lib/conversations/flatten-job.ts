import type { ParsedSchedule, ParseResult } from "@/lib/nlp";
import { nextRunsOf } from "./schedule-view";

/** One job of the parse answer: the schedule's parts beside the words, and the next due times. */
export function flattenJob(parsed: ParsedSchedule, now: Date) {
  const { schedule, scheduleSource: _words, additional: _others, modelUse: _use, ...job } = parsed;
  const { kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns } = schedule;
  return {
    ...job,
    kind,
    cronExpressions,
    rrule,
    runAt,
    timezone,
    startsAt,
    endsAt,
    maxRuns,
    nextRuns: nextRunsOf(schedule, now),
  };
}

/** What the parse answer says about its cost: the grammar is free, and a price that nobody knows is null. */
export function costOfParse({ modelUse: use }: ParseResult) {
  return {
    tokens: use?.tokens ?? { input: 0, output: 0 },
    costUsd: use ? use.costUsd : "0",
    model: use?.model ?? null,
  };
}

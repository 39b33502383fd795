import type { Schedule } from "@/lib/scheduling";
import { type Answer, isGiven } from "./answer";
import type { Entry, Expectation, ScheduleExpectation } from "./entry";
import { boundsOf, expectedSchedule, zoneOf } from "./expected-schedule";
import { firstDifference, isSameZone } from "./fire-times";
import { brokenStep } from "./steps";
import { isSameTarget } from "./target";

export interface Judgement {
  /** `asked`: a schedule was wanted, and the answer asks back. */
  verdict: "right" | "wrong" | "asked";
  /** Why it is not right; for the first of the accepted answers. */
  reason: string | null;
}

const right: Judgement = { verdict: "right", reason: null };
const wrong = (reason: string): Judgement => ({ verdict: "wrong", reason });

/** Judges by what would happen, not by how it is written. Right is whatever `expect` or one of `accept` allows. */
export function judge(answer: Answer, entry: Entry): Judgement {
  const judgements = [entry.expect, ...entry.accept].map((expect) => judgeAgainst(answer, expect, entry));
  return judgements.find(({ verdict }) => verdict === "right") ?? judgements[0] ?? right;
}

function judgeAgainst(answer: Answer, expect: Expectation, entry: Entry): Judgement {
  if (answer.kind === "failure") return wrong(answer.message);
  if ("ask" in expect) return hasAsked(answer) ? right : wrong(`did not ask: ${nature(answer)}`);
  if ("refuse" in expect) return hasRefused(answer) ? right : wrong(`did not refuse: ${nature(answer)}`);
  if ("intent" in expect) return judgeIntent(answer, expect.intent, expect.target);
  if (hasAsked(answer)) return { verdict: "asked", reason: answer.question ?? "asks" };
  if (!isGiven(answer)) return wrong(`no schedule, but ${nature(answer)}`);
  return judgeSchedules(answer.schedules, "jobs" in expect ? expect.jobs : [expect], entry);
}

/** A question without a draft, or beside one. A refusal asks nothing. */
function hasAsked(answer: Exclude<Answer, { kind: "failure" }>): boolean {
  if (answer.kind === "schedules") return answer.asks;
  return answer.question !== null;
}

function hasRefused(answer: Answer): boolean {
  if (answer.kind !== "other" || ["question", "list"].includes(answer.intent)) return false;
  return answer.message !== "" || answer.question !== null;
}

function judgeIntent(answer: Answer, intent: string, target: string | undefined): Judgement {
  if (answer.kind !== "other" || answer.intent !== intent) return wrong(`${nature(answer)} instead of ${intent}`);
  if (target === undefined || isSameTarget(answer.target, target)) return right;
  return wrong(`the target is "${answer.target ?? ""}" instead of "${target}"`);
}

function judgeSchedules(schedules: Schedule[], expected: ScheduleExpectation[], entry: Entry): Judgement {
  if (schedules.length !== expected.length) return wrong(`${schedules.length} drafts instead of ${expected.length}`);
  const inOrder = schedules.map((schedule, index) => faultOf(schedule, expected[index] as ScheduleExpectation, entry));
  if (inOrder.every((fault) => fault === null)) return right;
  if (schedules.length > 1 && fitsInSomeOrder(schedules, expected, entry)) return right;
  return wrong(inOrder.filter((fault) => fault !== null).join("; "));
}

/** Every schedule takes one expectation that no other has taken. */
function fitsInSomeOrder(schedules: Schedule[], expected: ScheduleExpectation[], entry: Entry): boolean {
  const [schedule, ...others] = schedules;
  if (!schedule) return true;
  return expected.some((expect, index) => {
    const fits = faultOf(schedule, expect, entry) === null;
    return fits && fitsInSomeOrder(others, expected.toSpliced(index, 1), entry);
  });
}

function faultOf(actual: Schedule, expect: ScheduleExpectation, entry: Entry): string | null {
  const now = new Date(entry.now);
  try {
    if (expect.timezone !== undefined && !isSameZone(expect.timezone, actual.timezone, now)) {
      return `the zone is ${actual.timezone} instead of ${expect.timezone}`;
    }
    if ("every_seconds" in expect) return brokenStep(expect, boundsOf(expect, zoneOf(expect, entry)), actual, now);
    const difference = firstDifference(expectedSchedule(expect, entry), actual, now);
    if (difference === null) return null;
    const zone = zoneOf(expect, entry);
    return `first ${clockTime(difference.actual, zone)} instead of ${clockTime(difference.expected, zone)}`;
  } catch (error) {
    return `the schedule cannot be computed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function clockTime(instant: number | undefined, zone: string): string {
  if (instant === undefined) return "nothing";
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(instant);
}

function nature(answer: Answer): string {
  if (answer.kind === "failure") return answer.message;
  if (answer.kind === "schedules") return answer.asks ? "a draft with a question" : "a schedule";
  return `${answer.intent} ("${answer.message}")`;
}

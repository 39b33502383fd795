import { isAppError } from "@/lib/errors";
import { instantOfLocal, localOfInstant, nextOccurrence, type Schedule } from "@/lib/scheduling";
import { DAY_MS, MINUTE_MS, midnightOf } from "./calendar";
import { outlineCrons } from "./decompile-cron";
import { outlineRrule } from "./decompile-rrule";
import { type Bounds, type Moment, type Outline, slotsOfOutline } from "./outline";
import type { ClockTime, Slot } from "./slots";

const SECOND_MS = 1000;

/**
 * The slots that compile to a schedule with the same due times; null when slots cannot say it. A start before `now` is
 * left out where nothing is counted from it. What slots do not hold (zone, jitter, DST rules) is not compared.
 */
export function slotsOfSchedule(schedule: Schedule, now?: Date): Slot[] | null {
  const outline = outlineSchedule(schedule);
  if (!outline?.exact) return null;
  const counted = outline.when.kind === "spaced" || (outline.when.kind === "steps" && schedule.kind === "rrule");
  const isPast = now !== undefined && startOf(schedule, outline) <= now.getTime();
  return slotsOfOutline(isPast && !counted ? { ...outline, from: null } : outline);
}

function startOf({ timezone }: Schedule, { from }: Outline): number {
  return from ? instantOfLocal(timezone, from.date + millisOf(from.time)) : 0;
}

/** Null for a schedule that has no words: one that cannot be read, or that slots cannot say. */
export function outlineSchedule(schedule: Schedule): Outline | null {
  try {
    return outlineKind(schedule);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

const plain = { months: null, without: [], from: null, until: null, count: null, exact: true };

function outlineKind(schedule: Schedule): Outline | null {
  if (schedule.kind === "once") {
    const local = localOfInstant(schedule.timezone, Date.parse(schedule.runAt ?? ""));
    const isFirst = instantOfLocal(schedule.timezone, local) === Date.parse(schedule.runAt ?? "");
    return { ...plain, when: { kind: "once", moment: momentOf(local) }, exact: isFirst };
  }
  const count = schedule.maxRuns;
  if (schedule.kind === "rrule") {
    const said = outlineRrule(schedule);
    if (!said) return null;
    const { when, months, without, start, end, exact } = said;
    const ends = [end, schedule.endsAt === null ? null : Date.parse(schedule.endsAt)].filter((one) => one !== null);
    const from = firstMoment(localOfInstant(schedule.timezone, start), when);
    return { when, months, without, from, until: endMoment(schedule, ends), count, exact };
  }
  const said = outlineCrons(schedule.cronExpressions);
  return said && { ...said, ...outlineBounds(schedule), exact: true };
}

/** Start, end and count of crons; throws an AppError where one of them cannot be read. */
export function outlineBounds(schedule: Schedule): Bounds {
  const ends = schedule.endsAt === null ? [] : [Date.parse(schedule.endsAt)];
  return { from: startMoment(schedule), until: endMoment(schedule, ends), count: schedule.maxRuns };
}

/** The moment of a wall clock reading. */
function momentOf(local: number): Moment {
  const date = midnightOf(local);
  const minutes = Math.floor((local - date) / MINUTE_MS);
  const seconds = Math.floor((local % MINUTE_MS) / SECOND_MS);
  return { date, time: { minutes, ...(seconds > 0 ? { seconds } : {}) } };
}

function millisOf(time: ClockTime | null): number {
  return time === null ? 0 : time.minutes * MINUTE_MS + (time.seconds ?? 0) * SECOND_MS;
}

/** From where a rule is counted: the day is enough where the first run is the first of its day. */
function firstMoment(local: number, when: Outline["when"]): Moment {
  const moment = momentOf(local);
  const times = when.kind === "fixed" ? when.pairs.flatMap((pair) => pair.times) : "times" in when ? when.times : [];
  const earliest = Math.min(...times.map(millisOf));
  return times.length > 0 && earliest === millisOf(moment.time) ? { ...moment, time: null } : moment;
}

/** The time of a start is said only where it leaves out something of the day. */
function startMoment(schedule: Schedule): Moment | null {
  if (schedule.startsAt === null) return null;
  const start = Date.parse(schedule.startsAt);
  const moment = momentOf(localOfInstant(schedule.timezone, start));
  const midnight = instantOfLocal(schedule.timezone, moment.date);
  const unstarted = { ...schedule, startsAt: null, endsAt: null };
  const first = nextOccurrence(unstarted, new Date(midnight - 1));
  return start === midnight || first === null || first.getTime() >= start ? { ...moment, time: null } : moment;
}

/** An end counts its day in full, or the one before it, where that leaves the same due times. */
function endMoment(schedule: Schedule, ends: readonly number[]): Moment | null {
  if (ends.length === 0) return null;
  const end = Math.min(...ends);
  const moment = momentOf(localOfInstant(schedule.timezone, end));
  const unended = { ...schedule, startsAt: null, endsAt: null };
  const endOfDay = instantOfLocal(schedule.timezone, moment.date + DAY_MS) - SECOND_MS;
  const next = nextOccurrence(unended, new Date(end));
  if (next === null || next.getTime() > endOfDay) return { ...moment, time: null };
  const first = nextOccurrence(unended, new Date(instantOfLocal(schedule.timezone, moment.date) - 1));
  if (first !== null && first.getTime() > end) return { date: moment.date - DAY_MS, time: null };
  return moment;
}

import { instantOfLocal, localOfInstant, nextOccurrence, type Schedule } from "@/lib/scheduling";
import { formatTime } from "../core/calendar";
import { compileSlots } from "../core/compile";
import { outlineSchedule } from "../core/decompile";
import type { Workbench } from "../core/draft";
import { isDaySlot, type Slot } from "../core/slots";
import { describeSchedule } from "../describe";
import type { ParseContext } from "../types";
import { type Choice, changeParts } from "./change";
import { isClock, isException, type Parts, partsOfOutline, slotsOfParts } from "./parts";
import type { EditReading } from "./read-edit";
import { shiftParts } from "./shift";
import type { EditQuestion } from "./types";

export interface ChangedSchedule {
  kind: "changed";
  schedule: Schedule;
  assumptions: string[];
  warnings: string[];
  exact: boolean;
  doubt: number;
}

type Result = ChangedSchedule | EditQuestion;

/** The schedule with what the words change; null when they say nothing about it. */
export function changeSchedule(current: Schedule, reading: EditReading, context: ParseContext): Result | null {
  const { slots, shift, endless } = reading;
  if (slots.length === 0 && !shift && !endless) return null;
  const zone = slots.findLast((slot) => slot.kind === "zone")?.zone ?? current.timezone;
  const bench = benchOf(reading, zone, context);
  const said = slots.filter((slot) => !["zone", "bound", "count"].includes(slot.kind));
  if (said.length === 0 && !shift) return withBounds(inZone(current, zone), current, reading, bench);
  const whole = wholeSlots(said);
  const parts = whole ? null : partsOf(current);
  if (!whole && !parts) return question(reading.words.unclear);
  const changed = parts && (shift ? shifted(parts, reading) : changeParts(parts, reading));
  if (changed && "alternatives" in changed) return choose(changed, current, reading, bench);
  if (changed?.settled) {
    const { hour, minutes } = changed.settled;
    bench.assumptions.push(bench.words.bareHour(hour, formatTime(minutes)));
  }
  bench.doubt += changed?.doubt ?? 0;
  return compiled(changed ? slotsOfParts(changed.parts) : (whole ?? []), current, reading, bench);
}

function benchOf({ language }: EditReading, zone: string, { now }: ParseContext): Workbench {
  const notes = { assumptions: [], warnings: [], question: null, options: [], doubt: 0, exact: true };
  return { ...notes, now: now.getTime(), zone, hours: language.hours, words: language.phrasebook };
}

function partsOf(schedule: Schedule): Parts | null {
  const outline = outlineSchedule(schedule);
  return outline && partsOfOutline(outline);
}

const known = new Set<Slot["kind"]>(["interval", "minuteOfHour", "window", "months"]);

/** Slots that say all of a schedule by themselves: a cron expression, "in two hours", "three times a day". */
function wholeSlots(said: readonly Slot[]): Slot[] | null {
  const isPart = (slot: Slot): boolean => known.has(slot.kind) || isDaySlot(slot) || isClock(slot) || isException(slot);
  return said.every(isPart) ? null : [...said];
}

function shifted(parts: Parts, { shift, words }: EditReading): { parts: Parts; settled: null; doubt: number } | Choice {
  const moved = shift && shiftParts(parts, shift);
  return moved ? { parts: moved, settled: null, doubt: 0 } : { question: words.unclear, alternatives: [] };
}

function question(text: string, options: string[] = []): EditQuestion {
  return { kind: "question", question: text, options };
}

/** The alternatives as whole schedules in words, which can be the answer as they stand. */
function choose(
  { question: text, alternatives }: Choice,
  current: Schedule,
  reading: EditReading,
  bench: Workbench,
): Result {
  const options = alternatives.flatMap((parts) => {
    const result = compiled(slotsOfParts(parts), current, reading, { ...bench, assumptions: [], warnings: [] });
    return result.kind === "changed" ? [describeSchedule(result.schedule, reading.language.code)] : [];
  });
  return question(text, [...new Set(options)]);
}

function compiled(slots: readonly Slot[], current: Schedule, reading: EditReading, bench: Workbench): Result {
  const bounds = reading.slots.filter((slot) => slot.kind === "bound" || slot.kind === "count");
  const starts = bounds.some((slot) => slot.kind === "bound" && slot.bound.kind === "start");
  const kept = starts ? slots.filter((slot) => slot.kind !== "bound") : slots;
  const result = compileSlots([...kept, ...bounds], bench);
  if (result.kind !== "compiled") return question(result.message, result.options);
  if (bench.question !== null) return question(bench.question, bench.options);
  const { kind, cronExpressions, rrule, runAt, timezone } = result.schedule;
  const changed = { ...current, kind, cronExpressions, rrule, runAt, timezone };
  bench.exact &&= result.exact;
  return withBounds(changed, current, reading, bench);
}

/** Start, end and count are those of the task, but for what the words say about them. */
function withBounds(changed: Schedule, current: Schedule, reading: EditReading, bench: Workbench): Result {
  const bounds = reading.slots.filter((slot) => slot.kind === "bound" || slot.kind === "count");
  const isOnce = changed.kind === "once";
  const kept = isOnce ? { startsAt: null, endsAt: null, maxRuns: null } : keptBounds(current, reading);
  const said = isOnce || bounds.length === 0 ? {} : saidBounds(bounds, bench);
  if (said === null) return question(bench.words.never);
  const schedule: Schedule = { ...changed, ...kept, ...said };
  if (nextOccurrence(schedule, new Date(bench.now)) === null) return question(bench.words.never);
  const { assumptions, warnings, exact, doubt } = bench;
  return { kind: "changed", schedule, assumptions, warnings, exact, doubt };
}

type Bounds = Pick<Schedule, "startsAt" | "endsAt" | "maxRuns">;

function keptBounds({ startsAt, endsAt, maxRuns }: Schedule, { endless }: EditReading): Bounds {
  return endless ? { startsAt, endsAt: null, maxRuns: null } : { startsAt, endsAt, maxRuns };
}

/** Only those that were said. */
function saidBounds(bounds: Slot[], bench: Workbench): Partial<Bounds> | null {
  const everyMinute: Slot = { kind: "interval", count: 1, unit: "minute" };
  const result = compileSlots([everyMinute, ...bounds], { ...bench, assumptions: [], warnings: [] });
  if (result.kind !== "compiled") return null;
  const { startsAt, endsAt, maxRuns } = result.schedule;
  return {
    ...(startsAt === null ? {} : { startsAt }),
    ...(endsAt === null ? {} : { endsAt }),
    ...(maxRuns === null ? {} : { maxRuns }),
  };
}

/** The same times of day by another clock. */
function inZone(schedule: Schedule, timezone: string): Schedule {
  if (timezone === schedule.timezone) return schedule;
  const rrule = schedule.rrule?.replace(`TZID=${schedule.timezone}`, `TZID=${timezone}`) ?? null;
  if (schedule.runAt === null) return { ...schedule, rrule, timezone };
  const local = localOfInstant(schedule.timezone, Date.parse(schedule.runAt));
  return { ...schedule, timezone, runAt: new Date(instantOfLocal(timezone, local)).toISOString() };
}

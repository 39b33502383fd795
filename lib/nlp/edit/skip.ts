import type { DaySlot } from "../core/slots";
import { fold } from "../grammar/fold";
import type { ParseContext } from "../types";
import { type ChangedSchedule, changeSchedule } from "./change-schedule";
import { readEditIn } from "./read-edit";
import { readSkip, type SkipReading } from "./read-skip";
import { dueTimesToSkip } from "./skip-due-times";
import { skipRuns } from "./skip-runs";
import type { CurrentTask, EditContext, EditRefusal } from "./types";

type Skipped = { reading: SkipReading; scheduled: ChangedSchedule | null; skips?: string[] };

/**
 * Leaves out single runs once: the due times of a task, which keeps its schedule, or the start of a draft's. Null where
 * the words want nothing of the kind, or of another task.
 */
export function skip(
  text: string,
  { schedule, name, skips = [] }: CurrentTask,
  context: EditContext,
): Skipped | EditRefusal | null {
  const reading = readSkip(text, context);
  const { folded } = fold(name);
  if (!reading?.others.every((word) => folded.includes(word))) return null;
  const { excludedAt } = context;
  if (excludedAt) {
    const due = dueTimesToSkip(schedule, reading, { ...context, excludedAt });
    if (!Array.isArray(due)) return due;
    const all = [...new Set([...skips, ...due.map((time) => time.toISOString())])].sort();
    return { reading, scheduled: null, skips: all };
  }
  if (reading.isOfDraft) return null;
  if ("days" in reading.what && !isOneNearDay(reading.what.days)) return null;
  const result = skipRuns(schedule, reading, context);
  if (result.kind === "skipped") {
    const notes = { assumptions: [], warnings: [], exact: true, doubt: 0 };
    return { reading, scheduled: { kind: "changed", schedule: result.schedule, ...notes } };
  }
  const isOfDay = "days" in reading.what && reading.what.part === undefined;
  return (result.reason === "skipLater" && isOfDay && withoutDate(result, schedule, reading, context)) || result;
}

/** What moves the start of a draft; other days are left out by its schedule. */
function isOneNearDay(days: readonly DaySlot[]): boolean {
  return days.length === 1 && days.every((day) => day.kind === "relative" || day.kind === "date" || isOneDay(day));
}

/** "7 December", not of every year. */
function isOneDay(day: DaySlot): boolean {
  return day.kind === "yearDay" && !day.recurring;
}

/** A day with runs before it is left out by its date where the schedule can: then in every year. */
function withoutDate(
  { values }: EditRefusal,
  current: CurrentTask["schedule"],
  reading: SkipReading,
  context: ParseContext,
) {
  const { day = "", days } = values;
  if (days !== undefined) return null;
  const [, month = 0, date = 0] = day.split("-").map(Number);
  const plain = readEditIn("", reading.language, context);
  const slots = [{ kind: "excludeDate" as const, year: null, month, day: date }];
  const result = changeSchedule(current, { ...plain, slots }, context);
  if (result?.kind !== "changed") return null;
  const warnings = [...result.warnings, reading.language.phrasebook.leftOutYearly(day)];
  return { reading, scheduled: { ...result, warnings } };
}

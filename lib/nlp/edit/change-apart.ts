import type { Schedule } from "@/lib/scheduling";
import { compileSlots } from "../core/compile";
import { outlineSchedule } from "../core/decompile";
import type { Workbench } from "../core/draft";
import { everyDay } from "../core/outline";
import { isDaySlot } from "../core/slots";
import { describeSchedule } from "../describe";
import type { ChangedSchedule } from "./change-schedule";
import { weekdaysOf } from "./only-times";
import { type Parts, partsOfOutline, slotsOfParts } from "./parts";
import type { EditReading } from "./read-edit";
import { isStep } from "./steps-of-some-days";
import type { EditQuestion, EditRefusal } from "./types";

type Result = ChangedSchedule | EditQuestion | EditRefusal;
type Change = (schedule: Schedule, reading: EditReading) => Result | null;

/**
 * "make it 20 minutes on weekdays" of what has other steps on other days: those of the days that are named. What is said
 * of no days is said of all of them; which steps are meant is asked. Null where the schedule is no such one.
 */
export function changeApart(current: Schedule, reading: EditReading, bench: Workbench, change: Change): Result | null {
  const outline = outlineSchedule(current);
  if (outline?.when.kind !== "apart") return null;
  const all = outline.when.parts.map((when) => {
    const own = partsOfOutline({ ...outline, when });
    return { days: daysOf(own), schedule: scheduleOf(own, current, bench) };
  });
  const [first] = all;
  const wanted = weekdaysOf(reading.slots.filter(isDaySlot));
  if (!wanted) return ofNoDays(all, reading, change);
  // "every day at 9" is all of it.
  if (wanted.length === WEEK && first?.schedule) return change(first.schedule, reading);
  const at = all.findIndex(({ days }) => wanted.every((day) => days.includes(day)));
  const meant = all[at];
  if (!meant?.schedule) return null;
  const isStepped = reading.length !== null || reading.slots.some(isStep);
  const isWhole = meant.days.length === wanted.length;
  if (!isWhole && !isStepped) return null;
  const isAlone = !isStepped && reading.slots.every(isDaySlot);
  if (isAlone) return reading.text.search(reading.words.only) < 0 ? null : change(meant.schedule, reading);
  const changed = change(meant.schedule, isWhole ? ofAll(reading) : reading);
  return changed?.kind === "changed" ? together(put(all, at, changed)) : changed;
}

interface Part {
  days: number[];
  schedule: Schedule | null;
}

const WEEK = 7;

const daysOf = ({ groups }: Parts): number[] => weekdaysOf(groups.flatMap(({ days }) => days)) ?? [0, 1, 2, 3, 4, 5, 6];

/** "at weekends every 2 hours" of what has steps of its own then says no more than the steps. */
function ofAll(reading: EditReading): EditReading {
  return { ...reading, slots: reading.slots.filter((slot) => !isDaySlot(slot)), someDays: [], stepDays: [] };
}

function ofNoDays(all: readonly Part[], reading: EditReading, change: Change): Result | null {
  const changed = all.map(({ schedule }) => (schedule ? change(schedule, reading) : null));
  if (reading.length !== null || reading.slots.some(isStep)) return which(all, changed, reading, change);
  const isEmpty = (one: Result | null): boolean => one?.kind === "refused" && one.reason === "nothingLeft";
  return together(changed.every(isEmpty) ? changed : changed.filter((one) => !isEmpty(one)));
}

function scheduleOf(own: Parts, current: Schedule, bench: Workbench): Schedule | null {
  const result = compileSlots(slotsOfParts(own), { ...bench, assumptions: [], warnings: [] });
  if (result.kind !== "compiled" || result.schedule.kind !== "cron") return null;
  return { ...current, cronExpressions: result.schedule.cronExpressions };
}

/** The parts with one of them changed. */
function put(all: readonly Part[], at: number, changed: ChangedSchedule): (ChangedSchedule | null)[] {
  return all.map(({ schedule }, index) => (index === at ? changed : schedule && { ...changed, schedule }));
}

function together(changed: readonly (Result | null)[]): Result | null {
  const done = changed.flatMap((one) => (one?.kind === "changed" && one.schedule.kind === "cron" ? [one] : []));
  const [first] = done;
  if (!first || done.length < changed.length) return changed.find((one) => one?.kind !== "changed") ?? null;
  const cronExpressions = [...new Set(done.flatMap(({ schedule }) => schedule.cronExpressions))];
  return { ...first, schedule: { ...first.schedule, cronExpressions } };
}

/** Each of the parts with the new steps, and all of them. */
function which(
  all: readonly Part[],
  changed: readonly (Result | null)[],
  reading: EditReading,
  change: Change,
): EditQuestion {
  const { language, words, slots } = reading;
  const [first] = all;
  const isDaily = new Set(all.flatMap(({ days }) => days)).size === WEEK;
  const daily = isDaily && first?.schedule ? change(first.schedule, { ...reading, slots: [...slots, everyDay] }) : null;
  const ways = changed.flatMap((one, at) => (one?.kind === "changed" ? [together(put(all, at, one))] : []));
  const options = [...ways, daily ?? together(changed)].flatMap((one) =>
    one?.kind === "changed" ? [describeSchedule(one.schedule, language.code)] : [],
  );
  return { kind: "question", question: words.unclear, options: [...new Set(options)] };
}

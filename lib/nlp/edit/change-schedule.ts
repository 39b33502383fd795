import { nextOccurrence, type Schedule } from "@/lib/scheduling";
import { formatTime } from "../core/calendar";
import { compileSlots } from "../core/compile";
import { outlineSchedule } from "../core/decompile";
import type { Refused, Workbench } from "../core/draft";
import { instantsOf } from "../core/instants-of";
import { isDaySlot, type Slot, zoneIn } from "../core/slots";
import { describeSchedule } from "../describe";
import type { ParseContext } from "../types";
import { biweekly } from "./biweekly";
import { type Change, type Choice, changeParts, repeating } from "./change";
import { changeApart } from "./change-apart";
import { inZone } from "./in-zone";
import { partsOfInstants, withoutDates } from "./instants";
import { movedDay } from "./moved-day";
import { askNearTime } from "./near-time";
import { atPace } from "./pace";
import { isClock, isException, isStepped, type Parts, partsOfOutline, repeats, slotsOfParts, timesOf } from "./parts";
import type { EditReading } from "./read-edit";
import { type Bounds, benchOf, isBound, saidBounds } from "./said-bounds";
import { shiftParts, toHalf } from "./shift";
import { changeSome, isOfAll } from "./some-days";
import { onOtherDays } from "./steps-of-some-days";
import type { EditQuestion, EditRefusal } from "./types";

export interface ChangedSchedule {
  kind: "changed";
  schedule: Schedule;
  assumptions: string[];
  warnings: string[];
  exact: boolean;
  doubt: number;
}

type Result = ChangedSchedule | EditQuestion | EditRefusal;

/** The schedule with what the words change; null when they say nothing about it. */
export function changeSchedule(current: Schedule, reading: EditReading, context: ParseContext): Result | null {
  const { slots, shift, endless, half, length, pace } = reading;
  const isOfWhen = length !== null || shift !== null || (slots.some(isSaid) && !wholeSlots(slots.filter(isSaid)));
  const apart = isOfWhen
    ? changeApart(current, reading, benchOf(reading, current.timezone, context), (schedule, said) =>
        changeSchedule(schedule, said, context),
      )
    : null;
  if (apart) return apart;
  if (half) return changeSchedule(current, { ...reading, half: null, shift: toHalf(partsOf(current), half) }, context);
  if (length) {
    const steps = partsOf(current);
    if (!steps || !isStepped(steps)) return question(reading.words.unclear);
    return changeSchedule(current, { ...reading, length: null, slots: [...slots, length] }, context);
  }
  if (slots.length === 0 && !shift && !endless && !pace) return null;
  const near = askNearTime(reading, benchOf(reading, current.timezone, context), (said) =>
    changeSchedule(current, said, context),
  );
  if (near) return near;
  const zone = zoneIn(slots) ?? current.timezone;
  const bench = benchOf(reading, zone, context);
  if (biweekly.isIn(slots)) return askBiweekly(current, reading, context);
  const said = slots.filter(isSaid);
  const counted = said.length === 0 && !shift && startsIn(slots) ? partsOf(current) : null;
  // "starting December 5" of every second day: counted from then.
  if (counted?.anchor) return compiled(slotsOfParts(counted), inZone(current, zone), reading, bench);
  if (said.length === 0 && !shift && !pace) return withBounds(inZone(current, zone), current, reading, bench);
  const whole = pace ? null : wholeSlots(said);
  const parts = whole ? null : partsOf(current);
  if (!whole && !parts) return question(reading.words.unclear);
  const fewer =
    parts && said.length > 0 && !repeats(parts) && said.every(isException) ? withoutDates(parts, said) : null;
  if (fewer) return Array.isArray(fewer) ? compiled(fewer, current, { ...reading, slots: [] }, bench) : fewer;
  const day = parts && movedDay(parts, reading);
  if (day) return compiled(slotsOfParts(day), current, { ...reading, slots: [] }, bench);
  if (parts && isBesideSteps(parts, reading)) return withPairBeside(parts, current, reading, bench);
  const others = parts && onOtherDays(parts, reading);
  const beside = parts && others ? withStepsApart(parts, others, current, reading, bench) : null;
  if (beside) return beside;
  const changed =
    parts && (pace ? atPace(parts, pace, reading) : shift ? shifted(parts, reading) : changeParts(parts, reading));
  if (changed && "alternatives" in changed) return choose(changed, current, reading, bench);
  if (changed?.either !== undefined)
    return question(bench.words.askMeridiem(Math.floor(changed.either / 60) || 12), [
      formatTime(changed.either),
      formatTime(changed.either + NOON),
    ]);
  if (changed?.settled) {
    const { hour, minutes } = changed.settled;
    bench.assumptions.push(bench.words.bareHour(String(hour), formatTime(minutes)));
  }
  bench.doubt += changed?.doubt ?? 0;
  const next = changed ? slotsOfParts(changed.parts) : [...(whole ?? []), ...daysBeside(whole ?? [], current)];
  const result = compiled(next, current, reading, bench);
  const daily = whole && result.kind === "changed" ? dailyInstead(whole, next, current, reading, bench) : null;
  if (daily) return daily;
  const isLeftOut = result.kind === "question" && result.options.length === 0 && said.every(isException);
  if (!isLeftOut) return result;
  // What each of its times could leave out is no schedule of all of them.
  const isLeft = changed !== null && leavesSome(changed.parts, current, reading, bench);
  return { kind: "refused", reason: isLeft ? "unplannable" : "nothingLeft", values: {} };
}

/** Of days or times, and not of where it is or how long it lasts. */
const isSaid = ({ kind }: Slot): boolean => kind !== "zone" && kind !== "bound" && kind !== "count";

/** The days and the time that it has stay, whichever is meant. */
function askBiweekly(current: Schedule, reading: EditReading, context: ParseContext): Result {
  const fortnight = changeSchedule(current, { ...reading, slots: biweekly.asFortnight(reading.slots) }, context);
  const [other] = fortnight?.kind === "changed" ? [describeSchedule(fortnight.schedule, reading.language.code)] : [];
  return question(biweekly.question, [...(other ? [other] : []), biweekly.twice]);
}

/** "every 15 minutes …, also on Saturday at 11": steps have no times that it could join. */
function isBesideSteps(parts: Parts, { also, slots }: EditReading): boolean {
  const isStep = slots.some(({ kind }) => kind === "interval" || kind === "minuteOfHour" || kind === "window");
  return also && !isStep && isStepped(parts) && slots.some(isClock);
}

function withPairBeside(parts: Parts, current: Schedule, reading: EditReading, bench: Workbench): Result {
  const said = reading.slots.filter((slot) => isDaySlot(slot) || isClock(slot));
  const days = said.some(isDaySlot) ? [] : parts.groups.flatMap((group) => group.days);
  const pair = [...said, ...days].map((slot) => (isDaySlot(slot) ? repeating(slot) : slot));
  const beside = compileSlots(pair, bench);
  if (beside.kind !== "compiled") return question(beside.message, beside.options);
  if (beside.schedule.kind !== "cron" || current.kind !== "cron") return question(reading.words.unclear);
  const cronExpressions = [...new Set([...current.cronExpressions, ...beside.schedule.cronExpressions])];
  return withBounds({ ...inZone(current, bench.zone), cronExpressions }, current, reading, bench);
}

/** "on weekends every 2 hours": the steps of these days beside what the others have; null where that is no set of crons. */
function withStepsApart(
  parts: Parts,
  others: Parts,
  current: Schedule,
  reading: EditReading,
  bench: Workbench,
): Result | null {
  const steps = changeParts(parts, reading);
  if ("alternatives" in steps) return null;
  const crons = [others, steps.parts].map((one) => {
    const result = compileSlots(slotsOfParts(one), { ...bench, assumptions: [], warnings: [] });
    return result.kind === "compiled" && result.schedule.kind === "cron" ? result.schedule.cronExpressions : null;
  });
  const [first, second] = crons;
  if (!first || !second || current.kind !== "cron") return null;
  return withBounds(
    { ...inZone(current, bench.zone), cronExpressions: [...first, ...second] },
    current,
    reading,
    bench,
  );
}

/** Null where its days have steps of their own. */
export function partsOf(schedule: Schedule): Parts | null {
  const instants = instantsOf(schedule);
  if (instants) return partsOfInstants(instants, schedule.timezone);
  const outline = outlineSchedule(schedule);
  return outline && outline.when.kind !== "apart" ? partsOfOutline(outline) : null;
}

const known = new Set<Slot["kind"]>(["interval", "minuteOfHour", "window", "months"]);

/** Slots that say all of a schedule by themselves: a cron expression, "in two hours", "three times a day". */
function wholeSlots(said: readonly Slot[]): Slot[] | null {
  const isPart = (slot: Slot): boolean => known.has(slot.kind) || isDaySlot(slot) || isClock(slot) || isException(slot);
  return said.every(isPart) ? null : [...said];
}

/** "twice a day" says nothing of the days: those that it has stay, with what is left out of them. */
function daysBeside(whole: readonly Slot[], current: Schedule): Slot[] {
  const parts = whole.some(({ kind }) => kind === "perDay") ? partsOf(current) : null;
  if (!parts || !repeats(parts)) return [];
  const days = whole.some(isDaySlot) ? [] : parts.groups.flatMap((group) => group.days);
  return [...days, ...(parts.months ? [parts.months] : []), ...parts.exceptions];
}

/** "twice a day" of a day of the month: on that day, or every day. */
function dailyInstead(
  whole: readonly Slot[],
  next: readonly Slot[],
  current: Schedule,
  reading: EditReading,
  bench: Workbench,
): EditQuestion | null {
  const isOfMonth = next.some((slot) => isDaySlot(slot) && slot.kind !== "everyDay" && slot.kind !== "weekdays");
  if (!isOfMonth || whole.some(isDaySlot) || !whole.some(({ kind }) => kind === "perDay")) return null;
  const both = [whole, next].map((slots) =>
    compiled(slots, current, reading, { ...bench, assumptions: [], warnings: [] }),
  );
  const options = both.flatMap((one) =>
    one.kind === "changed" ? [describeSchedule(one.schedule, reading.language.code)] : [],
  );
  return options.length === both.length ? question(reading.language.phrasebook.askWhen, options) : null;
}

function shifted(parts: Parts, reading: EditReading): Change | Choice {
  const { shift, words, someDays } = reading;
  const ofSome = (): Parts | null =>
    changeSome(parts, someDays, (_, groups) => (shift && shiftParts({ ...parts, groups }, shift)?.groups) ?? null);
  const whole = shift && (isOfAll(parts, someDays) ? shiftParts(parts, shift) : ofSome());
  const moved = whole && reading.isMore ? { ...parts, groups: [...parts.groups, ...whole.groups] } : whole;
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

/** Whether one of its days and times, by itself, is left with what is taken away. */
function leavesSome(parts: Parts, current: Schedule, reading: EditReading, bench: Workbench): boolean {
  const groups = parts.groups.flatMap((group) => {
    const times = timesOf([group]);
    return times.length < 2
      ? [group]
      : times.map((time) => ({ ...group, clock: [{ kind: "times" as const, times: [time] }] }));
  });
  return (
    groups.length > 1 &&
    groups.some((group) => {
      const own = slotsOfParts({ ...parts, groups: [group] });
      return compiled(own, current, reading, { ...bench, assumptions: [], warnings: [] }).kind === "changed";
    })
  );
}

function startsIn(slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.kind === "bound" && slot.bound.kind === "start");
}

function compiled(slots: readonly Slot[], current: Schedule, reading: EditReading, bench: Workbench): Result {
  const bounds = reading.slots.filter(isBound);
  const kept = startsIn(bounds) ? slots.filter((slot) => slot.kind !== "bound") : slots;
  const result = compileSlots([...kept, ...bounds], bench);
  if (result.kind !== "compiled") {
    const unread = slots.find((slot) => slot.kind === "unread");
    if (unread) return { kind: "refused", reason: "unplannable", values: { words: unread.words } };
    return question(result.message, optionsOf(result, current, reading));
  }
  if (bench.question !== null) return question(bench.question, bench.options);
  const { kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns } = result.schedule;
  const bounded = isOfInstants(current) ? { startsAt, endsAt, maxRuns } : {};
  const changed = { ...current, kind, cronExpressions, rrule, runAt, timezone, ...bounded };
  bench.exact &&= result.exact;
  return withBounds(changed, current, reading, bench);
}

/** "twice a week": the days to choose from, at the time that it has. */
function optionsOf({ options, suggestions }: Refused, current: Schedule, { language, slots }: EditReading): string[] {
  if (!suggestions) return options;
  const [time, ...others] = timesOf(partsOf(current)?.groups ?? []);
  const isSaid = slots.some(isClock) || others.length > 0;
  const at = time && !isSaid ? `${time.minutes % 60} ${Math.floor(time.minutes / 60)} ` : null;
  return suggestions.map((schedule) => {
    const cronExpressions = schedule.cronExpressions.map((cron) => (at ? cron.replace(/^0 9 /, at) : cron));
    return describeSchedule({ ...schedule, cronExpressions }, language.code);
  });
}

/** Start, end and count are those of the task, but for what the words say about them. */
function withBounds(changed: Schedule, current: Schedule, reading: EditReading, bench: Workbench): Result {
  const bounds = reading.slots.filter(isBound);
  const isOnce = changed.kind === "once";
  const kept = isOnce
    ? { startsAt: null, endsAt: null, maxRuns: null }
    : keptBounds(isOfInstants(current) ? changed : current, changed, reading);
  const said = isOnce || bounds.length === 0 ? {} : saidBounds(bounds, bench, changed.startsAt);
  if (bounds.some((slot) => isOver(slot, bench))) return { kind: "refused", reason: "endOver", values: {} };
  if (said === null) return question(bench.words.never);
  const schedule: Schedule = { ...changed, ...kept, ...said };
  if (nextOccurrence(schedule, new Date(bench.now)) === null) return question(bench.words.never);
  const { assumptions, warnings, exact, doubt } = bench;
  return { kind: "changed", schedule, assumptions, warnings, exact, doubt };
}

const NOON = 720;
const DAY_MS = 86_400_000;

/** "until 3 January 2020" */
function isOver(slot: Slot, { now }: Workbench): boolean {
  if (slot.kind !== "bound" || slot.bound.kind !== "end" || slot.bound.day.kind !== "date") return false;
  const { year, month, day } = slot.bound.day;
  return Date.UTC(year, month - 1, day) + DAY_MS < now - DAY_MS;
}

/** Once, or a few times that end with the last: bounds that are none of what comes in their place. */
function isOfInstants(schedule: Schedule): boolean {
  return schedule.kind === "once" || instantsOf(schedule) !== null;
}

/** Start and end stay the same days and times where the zone changes. */
function keptBounds(current: Schedule, { timezone }: Schedule, { endless }: EditReading): Bounds {
  const { startsAt, endsAt, maxRuns } = inZone(current, timezone);
  return endless ? { startsAt, endsAt: null, maxRuns: null } : { startsAt, endsAt, maxRuns };
}

import { stretchesOf } from "../core/day-parts";
import { type ClockTime, type DaySlot, isDaySlot, type Slot } from "../core/slots";
import { fixedAt, isMixed, isWithinDay, timesApart, unmixed, withInterval } from "./change-interval";
import { settleHalf, usualReading } from "./half-of-day";
import { monthlyOf } from "./monthly";
import { notBefore } from "./not-before";
import { nthOfItsDay } from "./nth-of-its-day";
import { isOfOffice, onWorkdays } from "./office-days";
import { withSide } from "./one-sided";
import { withFewerTimes } from "./only-times";
import { type Group, isClock, isException, isStepped, type Parts, repeats, timesOf } from "./parts";
import type { EditReading } from "./read-edit";
import { movedFrom, movedTime, replacedTime } from "./replaced-time";
import { withOtherTime, withoutSome, withSomeDays } from "./some-days";
import { withoutTimes } from "./without-times";

export interface Change {
  parts: Parts;
  /** A bare hour that could be meant in the other half of the day. */
  settled: { hour: number; minutes: number } | null;
  /** A time of which neither half of the day is likelier. */
  either?: number;
  doubt: number;
}

/** Several ways to understand the words; the person chooses. */
export interface Choice {
  question: string;
  alternatives: Parts[];
}

/** What the words say about days and times replaces, or joins, what the schedule has; the rest stays. */
export function changeParts(parts: Parts, reading: EditReading): Change | Choice {
  const less = reading.isFloor ? notBefore(parts, reading) : (withSide(parts, reading) ?? withoutTimes(parts, reading));
  if (less && "alternatives" in less) return less;
  if (less) return { parts: less, settled: null, doubt: 0 };
  const said = reading.slots;
  const interval = said.find((slot) => slot.kind === "interval") ?? null;
  const minutes = said.find((slot) => slot.kind === "minuteOfHour") ?? null;
  const window = said.find((slot) => slot.kind === "window") ?? null;
  const months = said.find((slot) => slot.kind === "months") ?? null;
  const named = said.filter(isDaySlot);
  const nth = nthOfItsDay(parts, named, reading);
  if (nth && "alternatives" in nth) return nth;
  const days = nth ? [nth] : named;
  const { clock, settled, either } = clockOf(parts, reading);
  if (either !== undefined) return { parts, settled: null, either, doubt: 0 };
  const exceptions = said.filter((slot) => isException(slot) && (slot.kind !== "excludeTimes" || clock.length === 0));
  const apart = days.length === 0 ? withOtherTime(parts, exceptions, clock, reading) : null;
  if (apart) return { parts: apart, settled, doubt: settled ? 0.12 : 0 };
  let next = exceptions.reduce(withoutSome, parts);
  if (months) next = { ...next, months };
  if (interval || minutes) next = withInterval(next, interval, minutes, days);
  // "during business hours", "only in the afternoon"
  const isNarrowed = isStepped(parts) && (isOfOffice(said) || reading.text.search(reading.words.only) >= 0);
  const isSpread = isWithinDay(interval) || (isNarrowed && stretchIn(clock) !== null);
  const stretch = window === null && isSpread ? stretchIn(clock) : null;
  if (stretch) next = { ...next, window: stretch };
  if (window && isStepped(next)) next = { ...next, window };
  else if (window && !movedTime(timesOf(parts.groups), reading))
    return { question: reading.language.phrasebook.askHowOften, alternatives: [] };
  const monthly = interval && days.length === 0 && clock.length === 0 ? monthlyOf(parts, interval, reading) : null;
  if (monthly) return monthly;
  const changed = changeGroups(next, days, isSpread ? [] : clock, reading);
  if ("alternatives" in changed) return changed;
  const apartTimes = clock.length === 0 ? timesApart(parts, changed) : [];
  if (apartTimes.length > 0) return { question: reading.words.whichTime, alternatives: apartTimes };
  if (isMixed(changed)) return { question: reading.language.phrasebook.mixed, alternatives: unmixed(changed) };
  return { parts: isOfOffice(said) ? onWorkdays(changed) : changed, settled, doubt: settled ? 0.12 : 0 };
}

/** "every hour during working hours": between their first and their last. */
function stretchIn(clock: readonly Slot[]): Parts["window"] {
  const part = clock.find((slot) => slot.kind === "partOfDay");
  if (!part) return null;
  const [from, to] = stretchesOf(part.part);
  return { kind: "window", from: { minutes: from * 60 }, to: { minutes: to * 60 } };
}

/**
 * The times said, with a bare hour decided by the time that it replaces; `settled` where that is not what it usually is.
 * With days of its own ("every weekday at 9") it is a new time, which nine in the evening says nothing about. "from 9 to
 * 8" is a time that moves.
 */
function clockOf(parts: Parts, reading: EditReading): { clock: Slot[] } & Pick<Change, "settled" | "either"> {
  const own = ownTimes(parts, reading);
  const before = own ?? timesOf(parts.groups);
  const moved = movedTime(before, reading) ?? replacedTime(before, reading)?.next ?? null;
  const clock = moved ? [{ kind: "times" as const, times: [moved] }] : reading.slots.filter(isClock).map(hourOf);
  const isWritten = inFigures.test(reading.text);
  const time = settleHalf(clock, before, { hours: reading.language.hours, isWritten });
  if (!time) return { clock, settled: null };
  const [said = time] = clock.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const usual = usualReading(said);
  const hour = Math.floor(said.minutes / 60);
  // "both at 8" of 06:30 and 18:30 is one hour for both, which for one of them is not the near one.
  if (reading.together) return { clock, settled: time.minutes === usual ? null : { hour, minutes: usual } };
  const isOfAll = !own && (reading.also || reading.someDays.length === 0);
  const isNew =
    isOfAll && usual === said.minutes && reading.slots.some((slot) => isDaySlot(slot) || slot.kind === "interval");
  if (time.isEither && !isNew) return { clock, settled: null, either: time.minutes };
  const minutes = isNew ? usual : time.minutes;
  const isPlain = time.minutes === usual;
  return {
    clock: [{ kind: "times", times: [{ minutes }] }],
    settled: isPlain ? null : { hour, minutes },
  };
}

/** "and a quarter past seven on Tuesdays": what these days have, where others have other days. */
function ownTimes(parts: Parts, { slots, someDays, isJoined }: EditReading): ClockTime[] | null {
  const days = isJoined ? slots.filter(isDaySlot) : someDays;
  if (parts.groups.length < 2 || days.length === 0) return null;
  const groups = parts.groups.filter((group) => days.every((day) => group.days.some((one) => holds(one, day))));
  return groups.length > 0 ? timesOf(groups) : null;
}

/** "9:45", "9h45" */
const inFigures = /\d\s?[:.h]\s?\d{2}/u;

/** "around 9" for a task that has days is an hour. */
function hourOf(slot: Slot): Slot {
  return slot.kind === "vagueTime" ? { kind: "times", times: [{ minutes: slot.hour * 60, bare: true }] } : slot;
}

function changeGroups(parts: Parts, days: DaySlot[], clock: Slot[], reading: EditReading): Parts | Choice {
  const recurring = repeats(parts) ? days.map(repeating) : days;
  if (days.length === 0 && clock.length === 0) return parts;
  // A date with its year comes once.
  const [once] = onceOrWeekly(parts, days, clock);
  if (once && repeats(parts) && !reading.also && days.length > 0 && days.every(({ kind }) => kind === "date"))
    return once;
  const fewer = reading.onlyTimes && !isStepped(parts) ? withFewerTimes(parts, days, clock) : null;
  if (fewer) return fewer;
  if (repeats(parts) && days.some((day) => day.kind === "date" || day.kind === "relative"))
    return { question: reading.words.onceOrAlways, alternatives: onceOrWeekly(parts, days, clock) };
  // "and Fridays at 10" of what runs from Monday to Friday is another time of these.
  const ofThese = reading.isJoined && clock.length > 0 ? withSomeDays(parts, days, clock) : null;
  if (ofThese) return ofThese;
  const pairs = reading.also ? [] : pairsOf(reading.slots);
  if (pairs.length > 1) return { ...parts, ...fixedAt(parts), groups: pairs };
  const some = reading.also ? null : withSomeDays(parts, reading.someDays, clock);
  if (some) return some;
  // What comes once and every week is no one schedule.
  if (reading.also && !repeats(parts) && days.some((day) => "recurring" in day && day.recurring))
    return {
      question: reading.words.onceOrAlways,
      alternatives: [{ ...parts, groups: [{ days, clock: clockBeside(parts, clock) }] }],
    };
  if (reading.also && !repeats(parts)) return withDate(parts, days, clock);
  if (reading.also) return withMore(parts, recurring, clock);
  if (clock.length > 0 && days.length > 0) return { ...parts, ...fixedAt(parts), groups: [{ days: recurring, clock }] };
  return clock.length > 0 ? withTimes(parts, clock, reading) : withDays(parts, recurring, reading);
}

/** "mondays at 8 and saturdays at 11": each time belongs to the days beside it; none where they are not told apart. */
function pairsOf(said: readonly Slot[]): Group[] {
  const slots = said.filter((slot) => isDaySlot(slot) || isClock(slot));
  const opens = (slot: Slot): boolean => isDaySlot(slot) === (slots[0] !== undefined && isDaySlot(slots[0]));
  const groups: Group[] = [];
  let last: Slot | null = null;
  for (const slot of slots) {
    if (opens(slot) && (last === null || !opens(last))) groups.push({ days: [], clock: [] });
    const group = groups.at(-1);
    if (isDaySlot(slot)) group?.days.push(repeating(slot));
    else group?.clock.push(hourOf(slot));
    last = slot;
  }
  return groups.every(({ days, clock }) => days.length > 0 && clock.length > 0) ? groups : [];
}

/** "move it to tomorrow" for a task that repeats: one run, or another weekday for all. */
function onceOrWeekly(parts: Parts, days: DaySlot[], clock: Slot[]): Parts[] {
  const [first] = parts.groups;
  const at = clock.length > 0 ? clock : (first?.clock ?? []);
  const plain: Parts = {
    groups: [],
    interval: null,
    minutes: null,
    window: null,
    months: null,
    exceptions: [],
    anchor: null,
  };
  const weekdays = days.flatMap((day) => (day.kind === "relative" && day.weekday !== undefined ? [day.weekday] : []));
  // "next Thursday": what else it may mean is asked of what is new.
  const single = days.map((day) => (day.kind === "relative" ? { ...day, next: undefined } : day));
  const weekly: DaySlot = { kind: "weekdays", weekdays, recurring: true };
  return [
    { ...plain, groups: [{ days: single, clock: at }] },
    ...(weekdays.length > 0 ? [{ ...parts, ...fixedAt(parts), groups: [{ days: [weekly], clock: at }] }] : []),
  ];
}

export function repeating(day: DaySlot): DaySlot {
  return "recurring" in day ? { ...day, recurring: true } : day;
}

function withMore(parts: Parts, days: DaySlot[], clock: Slot[]): Parts {
  const last = parts.groups.at(-1);
  // Steps without days are of every day.
  const isCovered = (day: DaySlot) =>
    parts.groups.every((group) =>
      group.days.length === 0 ? isStepped(parts) : group.days.some((one) => holds(one, day)),
    );
  if (clock.length === 0 && days.every(isCovered)) return parts;
  if (days.length === 0) {
    const groups = parts.groups.map((group) => ({ ...group, clock: joinTimes(group.clock, clock) }));
    return { ...parts, groups };
  }
  if (clock.length === 0 || !last || isStepped(parts)) {
    const groups = parts.groups.map((group) => (group === last ? { ...group, days: [...group.days, ...days] } : group));
    return { ...parts, groups };
  }
  return { ...parts, groups: [...parts.groups, { days, clock }] };
}

/** "and again on Friday" of what comes once: at the same time, where no other is said. */
function withDate(parts: Parts, days: DaySlot[], clock: Slot[]): Parts {
  const on = days.length > 0 ? days : (parts.groups.at(-1)?.days ?? []);
  return { ...parts, groups: [...parts.groups, { days: on, clock: clockBeside(parts, clock) }] };
}

function clockBeside({ groups }: Parts, clock: Slot[]): Slot[] {
  return clock.length > 0 ? clock : (groups.at(-1)?.clock ?? []);
}

function joinTimes(one: readonly Slot[], other: readonly Slot[]): Slot[] {
  const times = [...one, ...other].flatMap((slot): ClockTime[] => (slot.kind === "times" ? slot.times : []));
  return [{ kind: "times", times }, ...[...one, ...other].filter((slot) => slot.kind !== "times")];
}

/** One time for another. Of several times one must be named, or the person is asked which. */
function withTimes(parts: Parts, clock: Slot[], reading: EditReading): Parts | Choice {
  const { old, words } = reading;
  const all = timesOf(parts.groups);
  const replaced = replacedTime(all, reading) ?? movedFrom(all, reading);
  const named = [
    ...old.flatMap((slot) => (slot.kind === "times" ? slot.times : [])),
    ...(replaced ? [replaced.old] : []),
  ];
  const isExact = (time: ClockTime): boolean => named.some((one) => one.minutes === time.minutes);
  // "instead of 8" of what runs at 20:00; of 8:00 and 20:00 it is the one that is said.
  const isNamed = all.some(isExact)
    ? isExact
    : (time: ClockTime): boolean => named.some((one) => (one.minutes - time.minutes) % 720 === 0);
  if (all.length > 1 && all.some(isNamed))
    return { ...parts, groups: parts.groups.map((group) => replaceIn(group, isNamed, clock)) };
  const together = { ...parts, ...fixedAt(parts), groups: parts.groups.map((group) => ({ ...group, clock })) };
  // "only at 14:00" is all of its times.
  if (all.length < 2 || reading.text.search(words.only) >= 0) return together;
  const each = all
    .slice(0, 3)
    .map((time) => ({ ...parts, groups: parts.groups.map((group) => replaceIn(group, (one) => one === time, clock)) }));
  return { question: words.whichTime, alternatives: [...each, together] };
}

function replaceIn(group: Group, isReplaced: (time: ClockTime) => boolean, clock: Slot[]): Group {
  const times = timesOf([group]);
  if (!times.some(isReplaced)) return group;
  const kept = times.filter((time) => !isReplaced(time));
  return { ...group, clock: kept.length > 0 ? joinTimes([{ kind: "times", times: kept }], clock) : clock };
}

/** Other days with the same times; of several times those of the pair that the days are in. */
function withDays(parts: Parts, days: DaySlot[], { words }: EditReading): Parts | Choice {
  const [first, ...others] = parts.groups;
  if (others.length === 0 || !first)
    return { ...parts, anchor: weekOf(parts), groups: [{ days, clock: first?.clock ?? [] }] };
  const holding = parts.groups.filter((group) => days.every((day) => group.days.some((one) => holds(one, day))));
  const options = holding.length > 0 ? holding : parts.groups;
  const alternatives = options.slice(0, 4).map(({ clock }) => ({ ...parts, groups: [{ days, clock }] }));
  const [only, ...more] = alternatives;
  return only && more.length === 0 ? only : { question: words.whichTime, alternatives };
}

/** Every second week stays the same week, whichever of its days is the first. */
function weekOf({ anchor, interval }: Parts): Slot | null {
  if (interval?.unit !== "week" || anchor?.kind !== "bound" || anchor.bound.kind === "duration") return anchor;
  const { day, ...bound } = anchor.bound;
  if (day.kind !== "date") return anchor;
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  const monday = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return { kind: "bound", bound: { ...bound, day: { kind: "date", ...monday } } };
}

function holds(outer: DaySlot, inner: DaySlot): boolean {
  if (outer.kind === "everyDay") return true;
  return (
    outer.kind === "weekdays" &&
    inner.kind === "weekdays" &&
    inner.weekdays.every((day) => outer.weekdays.includes(day))
  );
}

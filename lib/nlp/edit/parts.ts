import type { Outline } from "../core/outline";
import { slotsOfOutline } from "../core/outline";
import { type ClockTime, type DaySlot, type IntervalUnit, isDaySlot, type Slot } from "../core/slots";

type SlotOf<K extends Slot["kind"]> = Extract<Slot, { kind: K }>;

/** Days with what was said about the time of day: clock times, or a part of the day. */
export interface Group {
  days: DaySlot[];
  clock: Slot[];
}

/** The slots of a schedule by what they are about, so that one of them can be changed and the others kept. */
export interface Parts {
  groups: Group[];
  interval: SlotOf<"interval"> | null;
  minutes: SlotOf<"minuteOfHour"> | null;
  window: SlotOf<"window"> | null;
  months: SlotOf<"months"> | null;
  exceptions: Slot[];
  /** Where the steps of an interval are counted from. */
  anchor: Slot | null;
}

export function partsOfOutline(outline: Outline): Parts {
  const { when } = outline;
  const slots = slotsOfOutline({ ...outline, until: null, count: null });
  const find = <K extends Slot["kind"]>(kind: K): SlotOf<K> | null =>
    slots.find((slot): slot is SlotOf<K> => slot.kind === kind) ?? null;
  const isCounted = when.kind === "spaced" || (when.kind === "steps" && outline.from !== null);
  return {
    groups: groupsOf(when),
    interval: find("interval"),
    minutes: find("minuteOfHour"),
    window: find("window"),
    months: find("months"),
    exceptions: slots.filter(isException),
    anchor: isCounted ? find("bound") : null,
  };
}

function groupsOf(when: Outline["when"]): Group[] {
  const clock = (times: ClockTime[]): Slot[] => [{ kind: "times", times }];
  if (when.kind === "apart") return when.parts.flatMap(groupsOf);
  if (when.kind === "fixed") return when.pairs.map(({ days, times }) => ({ days, clock: clock(times) }));
  if (when.kind === "steps") return [{ days: when.days, clock: [] }];
  if (when.kind === "spaced") return [{ days: when.days, clock: clock(when.times) }];
  const date = new Date(when.moment.date);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [{ days: [{ kind: "date", year, month, day }], clock: clock(when.moment.time ? [when.moment.time] : []) }];
}

export function slotsOfParts(parts: Parts): Slot[] {
  const { groups, interval, minutes, window, months, exceptions, anchor } = parts;
  const single = [interval, minutes, window].filter((slot) => slot !== null);
  const last = [months, ...exceptions, anchor].filter((slot) => slot !== null);
  return [...single, ...groups.flatMap(({ days, clock }) => [...days, ...clock]), ...last];
}

export function isException(slot: Slot): boolean {
  return slot.kind.startsWith("exclude") || slot.kind === "holidays";
}

export function isClock(slot: Slot): boolean {
  return slot.kind === "times" || slot.kind === "partOfDay" || slot.kind === "vagueTime";
}

export function timesOf(groups: readonly Group[]): ClockTime[] {
  return groups.flatMap(({ clock }) => clock.flatMap((slot) => (slot.kind === "times" ? slot.times : [])));
}

const within = new Set<IntervalUnit>(["second", "minute", "hour"]);

export function isStepped({ interval, minutes }: Parts): boolean {
  return minutes !== null || (interval !== null && within.has(interval.unit));
}

/** Whether the days repeat; a date or "tomorrow" does not. */
export function repeats({ groups, interval, months, minutes }: Parts): boolean {
  if (interval || months || minutes) return true;
  return groups.some(({ days }) =>
    days.some((day) => isDaySlot(day) && day.kind !== "date" && day.kind !== "relative"),
  );
}

import { stretchesOf } from "./day-parts";
import { type ClockTime, isDaySlot, type PartOfDay, type Slot } from "./slots";

/** The first hour that may be called night: "every day at 20:30, except on Friday nights". */
const NIGHTFALL = 20;

type Left = Extract<Slot, { kind: "excludeDayPart" | "excludeDayHours" }>;

const isLeft = (slot: Slot): slot is Left => slot.kind === "excludeDayPart" || slot.kind === "excludeDayHours";

/**
 * "except on Wednesday mornings", "except on Fridays after 14:00": the days whose times are all in that part go, others
 * keep the times that are not, or the rest of their window.
 */
export function partsOfDaysLeft(slots: Slot[]): Slot[] {
  const left = slots.filter(isLeft);
  if (left.length === 0) return slots;
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const isPlain = slots.every(
    (slot) => slot.kind !== "interval" && slot.kind !== "window" && slot.kind !== "partOfDay",
  );
  const days = slots.filter(isDaySlot);
  const isOne = days.length === 1 && days.every(({ kind }) => kind === "everyDay" || kind === "weekdays");
  const kept = slots.filter((slot) => !isLeft(slot));
  const windows = left.flatMap((one) => restOfWindow(one, slots));
  if ((isOne || days.length === 0) && left.length === 1 && windows.length > 0)
    return windowBehindDays(days.length > 0 ? [...kept, ...windows] : [{ kind: "everyDay" }, ...kept, ...windows]);
  if (!isPlain || !isOne || left.length > 1) return [...kept, ...left.map(unread)];
  return [...kept, ...left.flatMap((one) => leftOut(one, times))];
}

const unread = ({ words }: Left): Slot => ({ kind: "unread", words });

/** "every hour from 8 to 18 on weekdays, except Fridays when it is from 8 to 14": the first window is of the first days. */
export function windowBehindDays(slots: Slot[]): Slot[] {
  const order = slots.flatMap((slot, at) => (slot.kind === "window" || isDaySlot(slot) ? [at] : []));
  const [first, days, other, last, ...more] = order.map((at) => slots[at]);
  const isTurned = first?.kind === "window" && days?.kind === "weekdays" && last?.kind === "window";
  if (!isTurned || more.length > 0 || other?.kind !== "weekdays" || !other.only) return slots;
  return slots.flatMap((slot) => (slot === first ? [] : slot === days ? [days, first] : [slot]));
}

/** "every hour from 8 to 18, except on Fridays after 14:00" */
function restOfWindow(left: Left, slots: readonly Slot[]): Slot[] {
  const [window, ...more] = slots.filter((slot) => slot.kind === "window");
  if (left.kind !== "excludeDayHours" || !window || more.length > 0) return [];
  const [from, to] = [window.from.minutes, window.to.minutes];
  const days: Slot = { kind: "weekdays", weekdays: left.weekdays, recurring: true, only: true };
  if (from < left.from && left.from < to && left.to >= to)
    return [days, { kind: "window", from: window.from, to: { minutes: left.from } }];
  return left.from < from && from < left.to && left.to < to
    ? [days, { kind: "window", from: { minutes: left.to }, to: window.to }]
    : [];
}

function leftOut(left: Left, times: readonly ClockTime[]): Slot[] {
  const rest = times.filter(({ minutes }) =>
    left.kind === "excludeDayPart" ? !isIn(minutes, left.part) : minutes <= left.from || minutes >= left.to,
  );
  if (times.length === 0 || rest.length === times.length) return [unread(left)];
  if (rest.length === 0) return [{ kind: "exclude", weekdays: left.weekdays, months: [], monthDays: [] }];
  return [
    { kind: "weekdays", weekdays: left.weekdays, recurring: true, only: true },
    { kind: "times", times: rest },
  ];
}

/** Mornings begin before the stretch that is assumed for them, and so do nights. */
function isIn(minutes: number, part: PartOfDay): boolean {
  const [first, to] = stretchesOf(part);
  const from = part === "night" ? NIGHTFALL : first;
  if (part === "morning") return minutes < to * 60;
  return to > from ? minutes >= from * 60 && minutes < to * 60 : minutes >= from * 60 || minutes < to * 60;
}

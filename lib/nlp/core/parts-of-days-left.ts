import { stretchesOf } from "./day-parts";
import { type ClockTime, isDaySlot, type PartOfDay, type Slot } from "./slots";

/** The first hour that may be called night: "every day at 20:30, except on Friday nights". */
const NIGHTFALL = 20;

type Left = Extract<Slot, { kind: "excludeDayPart" }>;

/** "except on Wednesday mornings": the days whose times are all in that part go, others keep the times that are not. */
export function partsOfDaysLeft(slots: Slot[]): Slot[] {
  const left = slots.filter((slot): slot is Left => slot.kind === "excludeDayPart");
  if (left.length === 0) return slots;
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const isPlain = slots.every(
    (slot) => slot.kind !== "interval" && slot.kind !== "window" && slot.kind !== "partOfDay",
  );
  const days = slots.filter(isDaySlot);
  const isOne = days.length === 1 && days.every(({ kind }) => kind === "everyDay" || kind === "weekdays");
  const kept = slots.filter((slot) => slot.kind !== "excludeDayPart");
  if (!isPlain || !isOne || left.length > 1) return [...kept, ...left.map(unread)];
  return [...kept, ...left.flatMap((one) => leftOut(one, times))];
}

const unread = ({ words }: Left): Slot => ({ kind: "unread", words });

function leftOut(left: Left, times: readonly ClockTime[]): Slot[] {
  const rest = times.filter(({ minutes }) => !isIn(minutes, left.part));
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

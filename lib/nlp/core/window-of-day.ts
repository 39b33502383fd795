import { isDaySlot, type Slot } from "./slots";

type Start = Extract<Slot, { kind: "bound" }>;

/** "from tomorrow at 9 every two hours until 21:00": steps from an hour of one near day to an hour lie within that day. */
export function windowOfDay(slots: readonly Slot[]): readonly Slot[] {
  const [start, ...more] = slots.filter((slot): slot is Start => slot.kind === "bound");
  const end = slots.find((slot) => slot.kind === "windowEnd");
  const isStepped = slots.some((slot) => slot.kind === "interval" && (slot.unit === "hour" || slot.unit === "minute"));
  if (!start || !end || !isStepped || more.length > 0 || slots.some((slot) => isDaySlot(slot) || isDaily(slot)))
    return slots;
  const { bound } = start;
  if (bound.kind !== "start" || !bound.time || bound.time.minutes >= end.to.minutes) return slots;
  const { day, time } = bound;
  if (day.kind !== "relative" || day.unit !== "day") return slots;
  return slots.flatMap((slot): Slot[] => {
    if (slot === start) return [day, { kind: "window", from: time, to: end.to }];
    return slot === end ? [] : [slot];
  });
}

const isDaily = (slot: Slot): boolean => slot.kind === "interval" && (slot.unit === "day" || slot.unit === "workday");

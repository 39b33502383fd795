import { isWithinDay } from "./compile-interval";
import { isDaySlot, type Slot } from "./slots";

const isNamed = (slot: Slot | undefined): boolean => slot !== undefined && isDaySlot(slot) && slot.kind !== "everyDay";

/** "from Friday 18:00 to Monday 6:00, every 2 hours": the first day, the days between, the last day. */
export function stepsOfWeek(slots: readonly Slot[]): Slot[][] | null {
  const week = slots.find((slot) => slot.kind === "weekWindow");
  if (!week || !slots.some((slot) => slot.kind === "interval" && isWithinDay(slot))) return null;
  const rest = slots.filter(
    (slot) => slot !== week && !isDaySlot(slot) && !(slot.kind === "interval" && slot.unit === "week"),
  );
  const length = (week.to.weekday - week.from.weekday + 7) % 7;
  const between = Array.from({ length: length - 1 }, (_, index) => (week.from.weekday + 1 + index) % 7);
  const on = (weekdays: number[], from: number, to: number): Slot[] => [
    ...rest,
    { kind: "weekdays", weekdays, recurring: true },
    ...(from === 0 && to === LAST_MINUTE
      ? []
      : [{ kind: "window" as const, from: { minutes: from }, to: { minutes: to } }]),
  ];
  return [
    on([week.from.weekday], week.from.minutes, LAST_MINUTE),
    ...(between.length > 0 ? [on(between, 0, LAST_MINUTE)] : []),
    on([week.to.weekday], 0, week.to.minutes),
  ];
}

const LAST_MINUTE = 1439;

/** "every 5 minutes on weekdays and every 30 minutes on weekends": each step with its days; null where one has none. */
export function stepsOfDays(slots: readonly Slot[]): Slot[][] | null {
  const steps = slots.filter((slot) => slot.kind === "interval" && isWithinDay(slot));
  if (steps.length < 2) return null;
  const isLed = slots.findIndex(isNamed) < slots.findIndex((slot) => slot.kind === "interval");
  const parts: Slot[][] = [];
  for (const slot of slots) {
    const opens = isLed
      ? isNamed(slot) && (parts.at(-1)?.some((one) => one.kind === "interval") ?? true)
      : slot.kind === "interval";
    if (opens || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(slot);
  }
  const isWhole = (part: Slot[]): boolean =>
    part.some(isNamed) && part.filter((slot) => slot.kind === "interval").length === 1;
  return parts.length === steps.length && parts.every(isWhole) ? parts : null;
}

/** "every hour from 9 to 5, and at half past on Fridays too": the steps, and on those days the other minute as well. */
export function furtherMinutes(slots: readonly Slot[]): Slot[][] | null {
  const at = slots.findIndex((slot) => slot.kind === "minuteOfHour" && slot.also);
  const further = slots[at];
  const day = [slots[at + 1], slots[at - 1]].find(isNamed);
  if (!further || !day || !slots.some(isStep)) return null;
  const steps = slots.filter((slot) => slot !== further && slot !== day);
  const others = steps.filter((slot) => !isDaySlot(slot) && slot.kind !== "minuteOfHour");
  return [steps, [...others, day, { kind: "minuteOfHour", minutes: minutesOf(further) }]];
}

const minutesOf = (slot: Slot): number[] => (slot.kind === "minuteOfHour" ? slot.minutes : []);

const isStep = (slot: Slot | undefined): boolean => slot?.kind === "interval" && isWithinDay(slot);
const isWindow = (slot: Slot): boolean => slot.kind === "window";

/** "hourly, 8–17 on weekdays and 9–13 on Saturdays": each day with its own windows; null where they are of all days. */
export function windowsOfDays(slots: readonly Slot[]): Slot[][] | null {
  const parts = slots.filter(isStep).length === 1 ? withWindows(withoutLater(slots), isNamed) : null;
  return parts?.map((part) => part.filter(({ kind }) => kind !== "everyDay")) ?? null;
}

/** "every 2 hours from 7 to 21, on Sundays from 10 to 18": the first window is of the days that have none of their own. */
function withoutLater(slots: readonly Slot[]): Slot[] {
  const order = slots.filter((slot) => isNamed(slot) || isWindow(slot));
  const later = order.filter((slot, index) => slot.kind === "weekdays" && index > 0 && isWindowAt(order, index + 1));
  const gone = new Set(later.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : [])));
  const others = (weekdays: number[]): number[] => weekdays.filter((day) => !gone.has(day));
  const [first] = order;
  if (order.length === 3 && first && isWindow(first) && later.length === 1)
    return [{ kind: "weekdays", weekdays: others([0, 1, 2, 3, 4, 5, 6]), recurring: true }, ...slots];
  if (first?.kind !== "weekdays" || others(first.weekdays).length === 0) return [...slots];
  return slots.map((slot) => (slot === first ? { ...first, weekdays: others(first.weekdays) } : slot));
}

const isWindowAt = (slots: readonly Slot[], index: number): boolean => slots[index]?.kind === "window";

/** "every 15 minutes from 8 to 10 and every hour from 10 to 18": each step with its own windows. */
export function windowsOfSteps(slots: readonly Slot[]): Slot[][] | null {
  return withWindows(slots, isStep);
}

/** The slots of each owner with the windows beside it and all the others; null where one has none. */
function withWindows(slots: readonly Slot[], owns: (slot: Slot | undefined) => boolean): Slot[][] | null {
  const order = slots.filter((slot) => owns(slot) || isWindow(slot));
  const isLed = owns(order[0]);
  const parts: Slot[][] = [];
  for (const [index, slot] of order.entries()) {
    const opens = isLed ? owns(slot) : owns(order[index - 1]);
    if (opens || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(slot);
  }
  const isWhole = (part: Slot[]): boolean => part.filter(owns).length === 1 && part.some(isWindow);
  if (parts.length < 2 || !parts.every(isWhole)) return null;
  const shared = slots.filter((slot) => !order.includes(slot));
  return parts.map((part) => [...shared, ...part]);
}

const ofSteps = new Set<Slot["kind"]>(["interval", "window", "minuteOfHour"]);

/** "every hour from 9 to 18 on weekdays and at 10 on Saturdays": days with a time of their own beside a window of others. */
export function timedApart(slots: readonly Slot[]): { steps: Slot[]; fixed: Slot[] } | null {
  if (!slots.some((slot) => slot.kind === "window")) return null;
  const paired = new Set<Slot>();
  for (const [index, slot] of slots.entries()) {
    const [before, behind] = [slots[index - 1], slots[index + 1]];
    // "… on weekdays, and only at 11 on Saturdays"
    const isTurned = isNamed(behind) && ofSteps.has(slots[index - 2]?.kind ?? "times");
    const day = isTurned ? behind : before;
    if (slot.kind === "times" && day && isNamed(day)) paired.add(day).add(slot);
  }
  const steps = slots.filter((slot) => !paired.has(slot));
  if (paired.size === 0 || !steps.some(isNamed) || steps.some((slot) => slot.kind === "times")) return null;
  const fixed = slots.filter((slot) => paired.has(slot) || !(ofSteps.has(slot.kind) || isDaySlot(slot)));
  return { steps, fixed };
}

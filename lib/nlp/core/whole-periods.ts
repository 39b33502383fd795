import type { DaySlot, Slot } from "./slots";

/** "next week wake me every day at 7": beside days that repeat a whole week or month is when they begin and end. */
export function periodsAsBounds(slots: Slot[]): Slot[] {
  if (!slots.some(repeats)) return slots;
  return slots.flatMap((slot): Slot[] => {
    if (!isWholePeriod(slot)) return [slot];
    const [first, last] = edgesOf(slot);
    return [
      { kind: "bound", bound: { kind: "start", day: first } },
      { kind: "bound", bound: { kind: "end", day: last } },
    ];
  });
}

type Relative = Extract<DaySlot, { kind: "relative" }>;

/** "next week", "next month": no day of it. */
export function isWholePeriod(slot: Slot): slot is Relative {
  if (slot.kind !== "relative" || slot.exact || slot.count !== 1) return false;
  const isOpen = slot.weekday === undefined && slot.monthDay === undefined && slot.month === undefined;
  return isOpen && (slot.unit === "week" || slot.unit === "month");
}

function repeats(slot: Slot): boolean {
  if (slot.kind === "interval") return slot.unit !== "month" && slot.unit !== "quarter" && slot.unit !== "year";
  return slot.kind === "everyDay" || slot.kind === "minuteOfHour" || (slot.kind === "weekdays" && slot.recurring);
}

function edgesOf(slot: Relative): [DaySlot, DaySlot] {
  return slot.unit === "week"
    ? [
        { ...slot, weekday: 1 },
        { ...slot, weekday: 0 },
      ]
    : [
        { ...slot, monthDay: 1 },
        { ...slot, monthDay: -1 },
      ];
}

import { isDaySlot, type Slot } from "./slots";

const MONTHS = { month: 1, quarter: 3 } as const;

/** "every six months on 1 March" is the day of each such month, counted from the one that is named. */
export function monthsOfDate(slots: Slot[]): Slot[] {
  const steps = slots.find((slot) => slot.kind === "interval" && (slot.unit === "month" || slot.unit === "quarter"));
  const [date, ...others] = slots.filter(isDaySlot);
  if (steps?.kind !== "interval" || date?.kind !== "yearDay" || others.length > 0) return slots;
  const every = steps.count * MONTHS[steps.unit as keyof typeof MONTHS];
  if (every === 1 || 12 % every !== 0) return slots;
  const months = Array.from({ length: 12 / every }, (_, index) => ((date.month - 1 + index * every) % 12) + 1);
  return slots.flatMap((slot): Slot[] => {
    if (slot === steps) return [];
    if (slot !== date) return [slot];
    return [{ kind: "monthDays", days: date.days, recurring: true, months: months.sort((a, b) => a - b) }];
  });
}

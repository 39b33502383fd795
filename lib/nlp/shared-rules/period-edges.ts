import type { Slot } from "../core/slots";
import { type Word, w } from "../grammar/lexicon";

const monthDays = (days: number[], months?: number[]): Slot[] => [
  { kind: "monthDays", days, recurring: true, ...(months ? { months } : {}) },
];
const yearDay = (month: number, day: number): Slot[] => [{ kind: "yearDay", month, days: [day], recurring: true }];

const slots = {
  monthStart: monthDays([1]),
  monthMiddle: monthDays([15]),
  quarterStart: monthDays([1], [1, 4, 7, 10]),
  quarterEnd: monthDays([-1], [3, 6, 9, 12]),
  halfYearStart: monthDays([1], [1, 7]),
  halfYearEnd: monthDays([-1], [6, 12]),
  yearStart: yearDay(1, 1),
  yearEnd: yearDay(12, 31),
};

/** Words for the first, the middle or the last day of a period. */
export function periodEdge(edge: keyof typeof slots, forms: readonly string[]): Word {
  return w("PHRASE", forms.join("|"), { slots: slots[edge], strength: "strong" });
}

import type { Exception } from "./outline";
import { daysWithout } from "./restrictions";

const MOST_LEFT_OUT = 5;
const ofMonth = Array.from({ length: 31 }, (_, index) => index + 1);

/** The few days of the month that all these days leave out; null where they are as short to name themselves. */
export function allButDays(monthDays: readonly number[]): Exception[] | null {
  const sorted = [...monthDays].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const isStretch = first === 1 && sorted.at(-1) === sorted.length;
  const left = first > 0 ? ofMonth.filter((day) => !sorted.includes(day)) : isAllButLast(sorted) ? [-1] : [];
  if (isStretch || left.length === 0 || left.length > MOST_LEFT_OUT) return null;
  return [{ kind: "monthDays", days: left, recurring: true }];
}

/** As the compiler writes them: the first 27, and the last four but one. */
function isAllButLast(sorted: readonly number[]): boolean {
  return daysWithout(null, [-1])
    .sort((a, b) => a - b)
    .every((day, index, all) => day === sorted[index] && all.length === sorted.length);
}

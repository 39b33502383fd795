/** The first or the last so many days of a month. */
export function edgeOfMonth(count: number, isLast: boolean): number[] {
  return Array.from({ length: count }, (_, index) => (isLast ? index - count : index + 1));
}

/** The days of a month from one on. */
export const daysFrom = (first: number): number[] => Array.from({ length: 32 - first }, (_, index) => first + index);

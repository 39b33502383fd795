import type { Slot, Span } from "./core/slots";
import type { Job } from "./read-text";

/**
 * "每小时查一次库存，周一到周五，低于50就告诉我": weekdays between commas, with no time of their own, are those of what
 * stands before them. `opens`: where each job's part of the text begins, which its spans count from.
 */
export function hasDaysAlone(jobs: readonly Job[], opens: readonly number[], folded: string): boolean {
  return jobs.some(({ spans: [days, ...more] }, index) => {
    const before = jobs[index - 1];
    if (!before || !days || more.length > 0 || before.spans.some(recursWeekly)) return false;
    const isAlone = days.start <= 1 && /^\s?[,、]/u.test(folded.slice((opens[index] ?? 0) + days.end));
    return isAlone && days.slots.every((slot) => slot.kind === "weekdays" && slot.recurring);
  });
}

export const recursWeekly = ({ slots }: Span): boolean =>
  slots.some((slot) => (slot.kind === "weekdays" && slot.recurring) || isEveryWeek(slot));

/** "Monday at 8 …, Friday at 16 …, every week" */
const isEveryWeek = (slot: Slot): boolean => slot.kind === "interval" && slot.count === 1 && slot.unit === "week";

import { type Schedule, scheduleSchema } from "@/lib/scheduling";

/** The stored schedule of a task or draft; throws when the row does not hold one. */
export function scheduleOf(row: { schedule: unknown }): Schedule {
  return scheduleSchema.parse(row.schedule);
}

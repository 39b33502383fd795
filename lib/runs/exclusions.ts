import type { Task, Tx } from "@/lib/db";
import { blackoutCheck, blackoutDatesSchema, blackoutStretchSchema, type Exclusion } from "@/lib/scheduling";

import { scheduleOf } from "./schedule-of";

export type ExcludableTask = Pick<Task, "schedule" | "skips">;

/** Why an instant is left out of a task's runs and up to when; null where it is not. */
export type ExclusionAt = (instant: number) => Exclusion | null;

export const SKIPPED_REASON = "Left out on request";

export function mayBeExcluded(task: ExcludableTask): boolean {
  return task.skips.length > 0 || blackoutIdsOf(task).length > 0;
}

const never: ExclusionAt = () => null;

/** What leaves due times of these tasks out: blackout calendars and "skip next run". No query where there is neither. */
export async function readExclusions(
  tx: Tx,
  tasks: readonly ExcludableTask[],
): Promise<(task: ExcludableTask) => ExclusionAt> {
  const ids = [...new Set(tasks.flatMap(blackoutIdsOf))];
  const rows = ids.length === 0 ? [] : await tx.blackout.findMany({ where: { id: { in: ids } }, select: selected });
  const calendars = new Map(
    rows.map(({ id, name, weekdays, dates, stretches }) => [
      id,
      {
        ...{ name, weekdays, dates: blackoutDatesSchema.array().parse(dates) },
        stretches: blackoutStretchSchema.array().parse(stretches),
      },
    ]),
  );
  return (task) => {
    const own = blackoutIdsOf(task).flatMap((id) => calendars.get(id) ?? []);
    if (own.length === 0 && task.skips.length === 0) return never;
    const skips = new Set(task.skips.map((skip) => skip.getTime()));
    // At the first question, so that a schedule that cannot be read fails where its task is planned.
    let check: ExclusionAt | null = own.length === 0 ? never : null;
    return (instant) => {
      if (skips.has(instant)) return { reason: SKIPPED_REASON, until: instant + 1 };
      check ??= blackoutCheck(own, scheduleOf(task).timezone);
      return check(instant);
    };
  };
}

const selected = { id: true, name: true, weekdays: true, dates: true, stretches: true } as const;

function blackoutIdsOf({ schedule }: ExcludableTask): string[] {
  const ids = (schedule as { blackoutIds?: unknown } | null)?.blackoutIds;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

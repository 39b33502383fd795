import type { PersonActor } from "@/lib/access";
import { databaseClock } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { instantOfLocal } from "@/lib/scheduling";
import { backfillTask, previewBackfill } from "./backfill-task";
import { getTask } from "./get-task";
import type { BackfillView } from "./schemas";

const DAY_MS = 86_400_000;

/** Backfill of whole days on the clock of the task's zone, both included; of today, what is past. */
export async function backfillDays(
  actor: PersonActor,
  id: string,
  { from, to }: { from: string; to: string },
  what: "preview" | "run",
): Promise<BackfillView> {
  const { schedule } = await getTask(actor, id);
  const now = await databaseClock.now();
  const begin = instantOfLocal(schedule.timezone, Date.parse(from));
  const end = Math.min(instantOfLocal(schedule.timezone, Date.parse(to) + DAY_MS) - 1, now.getTime());
  if (begin > now.getTime()) {
    const message = "Only due times that are past can be run after all: choose a day that has begun.";
    throw new AppError("validation", message, { fields: [{ path: "from", message }] });
  }
  const range = { from: new Date(begin), to: new Date(end) };
  return what === "preview" ? previewBackfill(actor, id, range) : backfillTask(actor, id, range);
}

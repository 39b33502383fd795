import { type Actor, authorize, canRead } from "@/lib/access";
import { databaseClock, db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { RunDetail } from "./schemas";
import { runInclude, toRunView, toStepView } from "./view";

/** One run with its steps in order. Another person's private run does not exist. */
export async function getRun(actor: Actor, id: string): Promise<RunDetail> {
  authorize(actor, "runs:read");
  const [run, now] = await Promise.all([
    db.run.findUnique({ where: { id }, include: { ...runInclude, steps: { orderBy: { position: "asc" } } } }),
    databaseClock.now(),
  ]);
  if (!run || !canRead(actor, run.task)) throw new AppError("not_found", "There is no such run.");
  return { ...toRunView(run, now), steps: run.steps.map(toStepView) };
}

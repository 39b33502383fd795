import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { databaseNow, insertPastRuns, readExclusions, scheduleOf, whereLive } from "@/lib/runs";
import { occurrencesBetween } from "@/lib/scheduling";
import { lockTask } from "./lock-task";
import type { BackfillRange, BackfillView } from "./schemas";
import type { TaskRow } from "./view";

/** How many due times one request may run. */
const MOST_AT_ONCE = 500;

/**
 * Runs a task for the past due times of a range (both ends belong to it), each as a run of its own with the trigger
 * `backfill`, beside the rows that these times have. Blackout days stay left out, and so do due times whose backfill has
 * not ended: asking twice does not run twice at once. The runs take turns behind what runs, at the rate of catching up.
 */
export function backfillTask(actor: PersonActor, id: string, range: BackfillRange): Promise<BackfillView> {
  return withEvents(async (tx) => {
    const task = await lockTask(tx, actor, id, "runs:trigger");
    const now = await databaseNow(tx);
    const { times, view } = await planBackfill(tx, task, range, now);
    await insertPastRuns(tx, { task, trigger: "backfill", startOf: () => now }, times);
    const details = { from: range.from.toISOString(), to: range.to.toISOString(), count: times.length };
    await audit(tx, actor, { action: "task.backfill", targetKind: "task", targetId: id, details });
    return view;
  });
}

/** What `backfillTask` would run; the same refusals. */
export function previewBackfill(actor: PersonActor, id: string, range: BackfillRange): Promise<BackfillView> {
  return withEvents(async (tx) => {
    const task = await lockTask(tx, actor, id, "runs:trigger");
    return (await planBackfill(tx, task, range, await databaseNow(tx))).view;
  });
}

async function planBackfill(tx: Tx, task: TaskRow, { from, to }: BackfillRange, now: Date) {
  if (to > now)
    throw refuse("to", "Only due times that are past can be run after all: choose an end that is not ahead.");
  if (from > to) throw refuse("from", "The range ends before it begins.");
  const schedule = scheduleOf(task);
  const due = occurrencesBetween(schedule, new Date(from.getTime() - 1), to, MOST_AT_ONCE + 1);
  if (due.length > MOST_AT_ONCE)
    throw refuse("to", `More than ${MOST_AT_ONCE} due times lie in this range: choose a shorter one.`);
  const live = await tx.run.findMany({
    where: { taskId: task.id, trigger: "backfill", ...whereLive, dueAt: { gte: from, lte: to } },
    select: { dueAt: true },
  });
  const known = new Set(live.map(({ dueAt }) => dueAt.getTime()));
  const excludedAt = (await readExclusions(tx, [task]))(task);
  const wanted = due.filter((time) => excludedAt(time.getTime()) === null);
  const times = wanted.filter((time) => !known.has(time.getTime()));
  const left = schedule.maxRuns === null ? times.length : schedule.maxRuns - task.startedRuns;
  if (left < times.length)
    throw new AppError(
      "conflict",
      `The task may start ${Math.max(0, left)} times more, and the range has ${times.length}.`,
    );
  const view: BackfillView = {
    count: times.length,
    firstDueAt: times[0]?.toISOString() ?? null,
    lastDueAt: times.at(-1)?.toISOString() ?? null,
    underWay: wanted.length - times.length,
    leftOut: due.length - wanted.length,
  };
  return { times, view };
}

function refuse(path: string, message: string): AppError {
  return new AppError("validation", message, { fields: [{ path, message }] });
}

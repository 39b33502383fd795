"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import { previewSchedule } from "@/lib/conversations";
import {
  backfillDays,
  deleteTask,
  listBlackouts,
  pauseTask,
  resumeTask,
  runTaskNow,
  skipNextRun,
  unskipRuns,
  updateTask,
} from "@/lib/tasks";
import { updateTaskSchema } from "@/lib/tasks/schemas";

const byId = z.object({ id: z.string() });

export const pauseTaskAction = withAction({ input: byId, scope: "tasks:write" }, ({ actor, input }) =>
  pauseTask(actor, input.id),
);

export const resumeTaskAction = withAction(
  { input: byId.extend({ catchUp: z.boolean() }), scope: "tasks:write" },
  ({ actor, input }) => resumeTask(actor, input.id, { catchUp: input.catchUp }),
);

export const runTaskNowAction = withAction({ input: byId, scope: "runs:trigger" }, ({ actor, input }) =>
  runTaskNow(actor, input.id),
);

export const skipNextAction = withAction({ input: byId, scope: "tasks:write" }, ({ actor, input }) =>
  skipNextRun(actor, input.id),
);

export const unskipAction = withAction(
  { input: byId.extend({ dueAt: z.iso.datetime() }), scope: "tasks:write" },
  ({ actor, input }) => unskipRuns(actor, input.id, new Date(input.dueAt)),
);

const days = byId.extend({ from: z.iso.date(), to: z.iso.date() });

export const previewBackfillAction = withAction({ input: days, scope: "runs:trigger" }, ({ actor, input }) =>
  backfillDays(actor, input.id, input, "preview"),
);

export const backfillAction = withAction({ input: days, scope: "runs:trigger" }, ({ actor, input }) =>
  backfillDays(actor, input.id, input, "run"),
);

/** The calendars that a person may choose for a task. */
export const blackoutsAction = withAction({ input: z.strictObject({}), scope: "tasks:read" }, async ({ actor }) => {
  const { items } = await listBlackouts(actor, { limit: 200 });
  return items.map(({ id, name }) => ({ id, name }));
});

export const deleteTaskAction = withAction({ input: byId, scope: "tasks:write" }, async ({ actor, input }) => {
  await deleteTask(actor, input.id);
  return null;
});

export const updateTaskAction = withAction(
  { input: updateTaskSchema.extend({ id: z.string() }), scope: "tasks:write" },
  ({ actor, input: { id, ...changes } }) => updateTask(actor, id, changes),
);

export const previewScheduleAction = withAction(
  { input: z.object({ text: z.string().max(4000), timezone: z.string() }), scope: "tasks:read" },
  async ({ input }) => previewSchedule(input),
);

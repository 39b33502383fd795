"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import { previewSchedule } from "@/lib/conversations";
import { deleteTask, pauseTask, resumeTask, runTaskNow, updateTask } from "@/lib/tasks";
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

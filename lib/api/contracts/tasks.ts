import { z } from "zod";
import { runViewSchema } from "@/lib/runs/schemas";
import {
  backfillViewSchema,
  createTaskSchema,
  taskStatusSchema,
  taskViewSchema,
  updateTaskSchema,
} from "@/lib/tasks/schemas";
import { contract } from "../contract";
import { idParams, instant, listOf, pageQuery } from "./shared";

const tag = "Tasks" as const;

const taskFromText = z.object({
  text: z
    .string("Send text, or name, prompt and schedule.")
    .trim()
    .min(1, "Say what should happen and when.")
    .max(4000, "At most 4,000 characters."),
  timezone: z.string().optional(),
});

export const createTaskContract = contract({
  ...{ method: "POST", path: "/tasks", summary: "Create a task from words or from its parts", tag },
  ...{ scope: "tasks:write", status: 201, body: z.union([taskFromText, createTaskSchema]), answer: taskViewSchema },
});

export const listTasksContract = contract({
  ...{ method: "GET", path: "/tasks", summary: "List tasks, newest first", tag, scope: "tasks:read", status: 200 },
  query: z.strictObject({ status: taskStatusSchema.optional(), q: z.string().max(200).optional(), ...pageQuery }),
  answer: listOf(taskViewSchema),
});

export const getTaskContract = contract({
  ...{ method: "GET", path: "/tasks/{id}", summary: "Read a task", tag, scope: "tasks:read", status: 200 },
  ...{ params: idParams, answer: taskViewSchema },
});

export const updateTaskContract = contract({
  ...{ method: "PATCH", path: "/tasks/{id}", summary: "Change a task", tag, scope: "tasks:write", status: 200 },
  ...{ params: idParams, body: updateTaskSchema, answer: taskViewSchema },
});

export const deleteTaskContract = contract({
  ...{ method: "DELETE", path: "/tasks/{id}", summary: "Delete a task", tag, scope: "tasks:write", status: 204 },
  params: idParams,
});

export const pauseTaskContract = contract({
  ...{ method: "POST", path: "/tasks/{id}/pause", summary: "Pause a task", tag, scope: "tasks:write", status: 200 },
  ...{ params: idParams, answer: taskViewSchema },
});

export const resumeTaskContract = contract({
  ...{ method: "POST", path: "/tasks/{id}/resume", summary: "Resume a task", tag, scope: "tasks:write", status: 200 },
  ...{ params: idParams, body: z.object({ catchUp: z.boolean().optional() }), answer: taskViewSchema },
});

export const runTaskContract = contract({
  ...{ method: "POST", path: "/tasks/{id}/run", summary: "Run a task now", tag, scope: "runs:trigger", status: 202 },
  ...{ params: idParams, answer: runViewSchema },
});

export const backfillContract = contract({
  ...{ method: "POST", path: "/tasks/{id}/backfill", summary: "Run the past due times of a range", tag },
  ...{ scope: "runs:trigger", status: 202, params: idParams, body: z.object({ from: instant, to: instant }) },
  answer: backfillViewSchema,
});

export const previewBackfillContract = contract({
  ...{ method: "GET", path: "/tasks/{id}/backfill", summary: "Count the past due times of a range", tag },
  ...{ scope: "runs:trigger", status: 200, params: idParams, query: z.strictObject({ from: instant, to: instant }) },
  answer: backfillViewSchema,
});

export const skipNextContract = contract({
  ...{ method: "POST", path: "/tasks/{id}/skip-next", summary: "Leave out the next due time", tag },
  ...{ scope: "tasks:write", status: 200, params: idParams, answer: taskViewSchema },
});

export const unskipContract = contract({
  ...{ method: "DELETE", path: "/tasks/{id}/skip-next", summary: "Take skipped due times back", tag },
  ...{ scope: "tasks:write", status: 200, params: idParams, answer: taskViewSchema },
  query: z.strictObject({ due_at: instant.optional() }),
});

export const nextRunsContract = contract({
  ...{ method: "GET", path: "/tasks/{id}/next-runs", summary: "List the next due times", tag },
  ...{ scope: "tasks:read", status: 200, params: idParams },
  query: z.strictObject({
    count: z.coerce.number("A whole number from 1 to 200.").int().min(1).max(200, "At most 200.").default(5),
    from: instant.optional(),
  }),
  answer: z.object({ items: z.array(z.object({ dueAt: z.string() })) }),
});

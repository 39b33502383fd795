"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ActionResult } from "@/lib/api";
import type { SchedulePreview } from "@/lib/conversations/schemas";
import type { RunView } from "@/lib/runs/schemas";
import type { BackfillView, BlackoutView, TaskView, UpdateTask } from "@/lib/tasks/schemas";

interface ById {
  id: string;
}

/** Days on the clock of the task's zone, both included: 2026-12-24. */
interface Days {
  from: string;
  to: string;
}

/** What the task page asks of the server; the page hands its server actions in. */
export interface TaskActions {
  pause: (input: ById) => Promise<ActionResult<TaskView>>;
  resume: (input: ById & { catchUp: boolean }) => Promise<ActionResult<TaskView>>;
  runNow: (input: ById) => Promise<ActionResult<RunView>>;
  skipNext: (input: ById) => Promise<ActionResult<TaskView>>;
  previewBackfill: (input: ById & Days) => Promise<ActionResult<BackfillView>>;
  backfill: (input: ById & Days) => Promise<ActionResult<BackfillView>>;
  blackouts: (input: Record<string, never>) => Promise<ActionResult<Pick<BlackoutView, "id" | "name">[]>>;
  remove: (input: ById) => Promise<ActionResult<null>>;
  update: (input: ById & UpdateTask) => Promise<ActionResult<TaskView>>;
  preview: (input: { text: string; timezone: string }) => Promise<ActionResult<SchedulePreview>>;
}

const Context = createContext<TaskActions | null>(null);

export function TaskActionsProvider({ actions, children }: { actions: TaskActions; children: ReactNode }) {
  return <Context value={actions}>{children}</Context>;
}

export function useTaskActions(): TaskActions {
  const actions = useContext(Context);
  if (!actions) throw new Error("useTaskActions stands outside of TaskActionsProvider.");
  return actions;
}

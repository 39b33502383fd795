"use client";

import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { TimeStamp } from "@/components/ui/time-stamp";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/api";
import type { TaskView } from "@/lib/tasks/schemas";

export interface SkippedRunsProps {
  task: TaskView;
  unskip: (input: { id: string; dueAt: string }) => Promise<ActionResult<TaskView>>;
}

/** Due times that a person asked to leave out, each with the way back. */
export function SkippedRuns({ task, unskip }: SkippedRunsProps) {
  const t = useTranslations("tasks");
  const { run, pending } = useAction(unskip, { onDone: () => toast.success(t("toasts.unskipped")) });
  return (
    <ul className="grid gap-1">
      {task.skips.map((dueAt) => (
        <li key={dueAt} className="flex flex-wrap items-center justify-between gap-x-3 text-sm">
          <TimeStamp at={dueAt} zone={task.schedule.timezone} show="exact" className="line-through" />
          {task.canEdit ? (
            <Button variant="ghost" size="sm" disabled={pending} onClick={() => void run({ id: task.id, dueAt })}>
              {t("detail.unskip")}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import { RunStatus } from "@/components/runs/run-status";
import { TimeStamp } from "@/components/ui/time-stamp";
import { translator } from "@/lib/i18n";
import { runStatusSchema } from "@/lib/runs/schemas";
import type { TaskView } from "@/lib/tasks/schemas";
import { TaskStatus } from "./task-status";

const columns = "md:grid-cols-[minmax(0,1fr)_9rem_11rem]";

export function TaskList({ tasks }: { tasks: TaskView[] }) {
  const t = translator("tasks.columns");
  return (
    <div className="overflow-hidden rounded-lg border bg-surface shadow-card">
      <div aria-hidden className={`hidden gap-4 border-b px-5 py-2 text-ink-soft text-xs md:grid ${columns}`}>
        <span>{t("task")}</span>
        <span>{t("next")}</span>
        <span>{t("last")}</span>
      </div>
      <ul className="divide-y">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </div>
  );
}

function TaskRow({ task }: { task: TaskView }) {
  const t = translator("tasks.columns");
  const lastStatus = runStatusSchema.safeParse(task.lastRun?.status).data;
  return (
    <li
      className={`relative grid grid-cols-2 gap-x-4 gap-y-2 px-4 py-3.5 transition-colors hover:bg-sunken/45 sm:px-5 md:items-center ${columns}`}
    >
      <div className="col-span-2 min-w-0 md:col-span-1">
        <div className="flex min-w-0 items-center gap-2.5">
          <Link
            href={`/tasks/${task.id}`}
            className="truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-lamp-ink focus-visible:after:-outline-offset-2"
          >
            {task.name}
          </Link>
          <TaskStatus status={task.status} />
        </div>
        <p className="truncate text-ink-soft text-sm">
          {task.scheduleText} <span className="text-xs">· {task.schedule.timezone}</span>
        </p>
      </div>
      <p className="text-sm">
        <span className="text-ink-soft text-xs md:sr-only">{t("next")} </span>
        <TimeStamp at={task.nextRunAt} show="due" className="whitespace-nowrap" />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <span className="sr-only">{t("last")}</span>
        {lastStatus ? <RunStatus status={lastStatus} upcoming={false} /> : null}
        <TimeStamp at={task.lastRun?.dueAt ?? null} className="text-ink-soft text-xs" />
      </p>
    </li>
  );
}

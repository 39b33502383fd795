import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ProofStrip } from "@/components/runs/proof-strip";
import { RunList } from "@/components/runs/run-list";
import { type TaskActions, TaskActionsProvider } from "@/components/tasks/task-actions-context";
import { PromptCard, ScheduleCard } from "@/components/tasks/task-facts";
import { TaskStatus } from "@/components/tasks/task-status";
import { TaskToolbar } from "@/components/tasks/task-toolbar";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { PageHeader } from "@/components/ui/page-header";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { PersonActor } from "@/lib/access";
import { translator } from "@/lib/i18n";
import { isPaused, listRuns, type RunView } from "@/lib/runs";
import { getTask, listBlackouts, nextRuns, type TaskView } from "@/lib/tasks";
import { orNotFound, requireReader } from "../../../reader";
import { PageFrame } from "../../page-frame";
import {
  backfillAction,
  blackoutsAction,
  deleteTaskAction,
  pauseTaskAction,
  previewBackfillAction,
  previewScheduleAction,
  resumeTaskAction,
  runTaskNowAction,
  skipNextAction,
  unskipAction,
  updateTaskAction,
} from "../actions";

const t = translator("tasks");
const HISTORY = 20;
const NEXT_RUNS = 5;
const REFRESH_MS = 4_000;

const actions: TaskActions = {
  pause: pauseTaskAction,
  resume: resumeTaskAction,
  runNow: runTaskNowAction,
  skipNext: skipNextAction,
  previewBackfill: previewBackfillAction,
  backfill: backfillAction,
  blackouts: blackoutsAction,
  remove: deleteTaskAction,
  update: updateTaskAction,
  preview: previewScheduleAction,
};

interface TaskPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: TaskPageProps): Promise<Metadata> {
  const actor = await requireReader();
  return { title: (await orNotFound(getTask(actor, (await params).id))).name };
}

export default async function TaskPage({ params }: TaskPageProps) {
  const actor = await requireReader();
  const { id } = await params;
  const task = await orNotFound(getTask(actor, id));
  const { items: runs } = await listRuns(actor, { taskId: id, limit: HISTORY });
  return (
    <PageFrame>
      <PageHeader title={task.name} eyebrow={<TaskStatus status={task.status} />} description={<Owner task={task} />}>
        {task.canEdit ? (
          <TaskActionsProvider actions={actions}>
            <TaskToolbar task={task} />
          </TaskActionsProvider>
        ) : null}
      </PageHeader>
      <PausedNotice task={task} />
      <div className="grid items-start gap-5 xl:grid-cols-[22rem_minmax(0,1fr)]">
        <ScheduleCard
          task={task}
          blackouts={await blackoutNames(actor, task)}
          unskip={unskipAction}
          whenResumed={isPaused(task) ? (await nextRuns(actor, id, NEXT_RUNS)).map(({ dueAt }) => dueAt) : []}
        />
        <div className="grid min-w-0 gap-5">
          <PromptCard task={task} />
          <History task={task} runs={runs} />
        </div>
      </div>
      <LiveRefresh everyMs={REFRESH_MS} />
    </PageFrame>
  );
}

/** Names of the task's calendars that are the reader's own; others' stay theirs. */
async function blackoutNames(actor: PersonActor, { schedule }: TaskView): Promise<string[]> {
  if (schedule.blackoutIds.length === 0) return [];
  const { items } = await listBlackouts(actor, { limit: 200 });
  return items.filter(({ id }) => schedule.blackoutIds.includes(id)).map(({ name }) => name);
}

function Owner({ task }: { task: TaskView }) {
  return (
    <>
      {t("detail.owner")} {task.owner.name} · {t("detail.created")} <TimeStamp at={task.createdAt} />
    </>
  );
}

const notices: Partial<Record<TaskView["status"], (task: TaskView) => string>> = {
  paused: ({ pausedReason }) =>
    pausedReason ? t("detail.pausedBecause", { reason: pausedReason }) : t("detail.pausedByPerson"),
  deleted: () => t("detail.deletedNotice"),
};

function PausedNotice({ task }: { task: TaskView }) {
  const notice = notices[task.status]?.(task);
  return notice ? <p className="mb-5 rounded-lg bg-lamp-soft px-4 py-3 text-lamp-ink">{notice}</p> : null;
}

function History({ task, runs }: { task: TaskView; runs: RunView[] }) {
  return (
    <section aria-labelledby="history" className="min-w-0">
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id="history" className="font-semibold text-base">
          {t("detail.history")}
        </h2>
        {runs.length > 0 ? (
          <Link
            href={`/runs?task=${task.id}`}
            className="inline-flex items-center gap-1.5 rounded-sm text-lamp-ink text-sm underline-offset-4 hover:underline"
          >
            {t("detail.allRuns")}
            <ArrowRight aria-hidden className="size-3.5" />
          </Link>
        ) : null}
      </div>
      <ProofStrip runs={runs} />
      {runs.length > 0 ? (
        <RunList runs={runs} showTask={false} />
      ) : (
        <p className="rounded-lg border border-dashed px-5 py-8 text-center text-ink-soft text-sm">
          {t("detail.noHistory")}
        </p>
      )}
    </section>
  );
}

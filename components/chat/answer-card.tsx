"use client";

import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { RunStatus } from "@/components/runs/run-status";
import { useReason } from "@/components/runs/use-reason";
import { NextRuns } from "@/components/tasks/next-runs";
import { ScheduleCode } from "@/components/tasks/schedule-code";
import { TaskStatus } from "@/components/tasks/task-status";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { AnswerView, TaskLine } from "@/lib/conversations/schemas";

type Of<Kind extends AnswerView["kind"]> = Extract<AnswerView, { kind: Kind }>;

/** Tasks, a run or a schedule that an answer speaks of. */
export function AnswerCard({ answer }: { answer: AnswerView }) {
  switch (answer.kind) {
    case "tasks":
      return <Tasks answer={answer} />;
    case "task":
      return <Task task={answer.task} />;
    case "run":
      return <Run answer={answer} />;
    case "schedule":
      return <Meaning answer={answer} />;
  }
}

const frame = "overflow-hidden rounded-xl border bg-surface shadow-card";
const link = "inline-flex items-center gap-1.5 rounded-sm text-lamp-ink text-sm underline-offset-4 hover:underline";

const isHeld: Record<TaskLine["status"], boolean> = { active: false, paused: true, completed: false, deleted: false };
const hasPage: Record<TaskLine["status"], boolean> = { active: true, paused: true, completed: true, deleted: false };

function Tasks({ answer: { tasks, total } }: { answer: Of<"tasks"> }) {
  const t = useTranslations("chat.answer");
  const chat = useTranslations("chat");
  return (
    <section aria-label={t("tasks")} className={frame}>
      <ul className="divide-y">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      <footer className="flex flex-wrap items-center justify-between gap-2 border-t bg-sunken/40 px-4 py-2.5">
        <Link href="/tasks" className={link}>
          {chat("toTasks")}
          <ArrowRight aria-hidden className="size-3.5" />
        </Link>
        {total > tasks.length ? (
          <span className="text-ink-soft text-xs">{t("more", { count: total - tasks.length })}</span>
        ) : null}
      </footer>
    </section>
  );
}

function TaskRow({ task }: { task: TaskLine }) {
  const t = useTranslations("chat.answer");
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-2.5 transition-colors hover:bg-sunken/45">
      <div className="min-w-0">
        <Link
          href={`/tasks/${task.id}`}
          className="block truncate font-medium text-sm after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-lamp-ink focus-visible:after:-outline-offset-2"
        >
          {task.name}
        </Link>
        <p className="truncate text-ink-soft text-xs">{task.scheduleText}</p>
        <SkipsInShort task={task} />
      </div>
      {task.nextRunAt ? (
        <p className="text-right text-sm">
          <span className="sr-only">{t("next")} </span>
          <TimeStamp at={task.nextRunAt} show="due" />
        </p>
      ) : (
        <TaskStatus status={task.status} />
      )}
    </li>
  );
}

/** The first due time that is left out, and how many others are. */
function SkipsInShort({ task: { skips, schedule } }: { task: TaskLine }) {
  const t = useTranslations("chat.answer");
  const [first, ...others] = skips;
  if (first === undefined) return null;
  return (
    <p className="wrap-anywhere text-ink-soft text-xs">
      {t("skips")}: <TimeStamp at={first} zone={schedule.timezone} show="exact" />
      {others.length > 0 ? ` ${t("skippedMore", { count: others.length })}` : null}
    </p>
  );
}

function Heading({ task }: { task: TaskLine }) {
  return (
    <header className="flex items-start justify-between gap-3">
      <h2 className="wrap-anywhere line-clamp-3 min-w-0 font-semibold">{task.name}</h2>
      <TaskStatus status={task.status} />
    </header>
  );
}

function Footer({ href, label }: { href: string; label: string }) {
  return (
    <footer className="border-t bg-sunken/40 px-4 py-2.5 sm:px-5">
      <Link href={href} className={link}>
        {label}
        <ArrowRight aria-hidden className="size-3.5" />
      </Link>
    </footer>
  );
}

function Task({ task }: { task: TaskLine }) {
  const t = useTranslations("chat");
  const { timezone } = task.schedule;
  return (
    <section aria-label={task.name} className={frame}>
      <div className="grid gap-4 p-4 sm:p-5">
        <Heading task={task} />
        <div className="grid gap-2">
          <p className="wrap-anywhere text-sm">{task.scheduleText}</p>
          <ScheduleCode schedule={task.schedule} />
        </div>
        <div>
          <h3 className="mb-1 text-ink-soft text-xs">
            {t(isHeld[task.status] ? "answer.whenResumedIn" : "draft.nextRunsIn", { zone: timezone })}
          </h3>
          <NextRuns runs={task.nextRuns} zone={timezone} empty={t("draft.noRuns")} />
          <SkipsInShort task={task} />
        </div>
      </div>
      {hasPage[task.status] ? <Footer href={`/tasks/${task.id}`} label={t("answer.openTask")} /> : null}
    </section>
  );
}

function Run({ answer: { task, run } }: { answer: Of<"run"> }) {
  const t = useTranslations("chat.answer");
  const sentence = useReason();
  const said = [run.reason ? sentence(run.reason) : null, run.summary].filter((part) => part !== null);
  const why = said.length > 0 ? said.join("\n") : t("noReason");
  return (
    <section aria-label={task.name} className={frame}>
      <div className="grid gap-3 p-4 sm:p-5">
        <Heading task={task} />
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <RunStatus status={run.status} upcoming={false} />
          <span>
            <span className="text-ink-soft">{t("due")} </span>
            <TimeStamp at={run.dueAt} show="exact" zone={task.schedule.timezone} />
          </span>
        </p>
        <p className="wrap-anywhere line-clamp-6 whitespace-pre-wrap text-sm">{why}</p>
      </div>
      <Footer href={`/runs/${run.id}`} label={t("openRun")} />
    </section>
  );
}

function Meaning({ answer: { schedule, description, nextRuns } }: { answer: Of<"schedule"> }) {
  const t = useTranslations("chat");
  return (
    <section aria-label={description} className={frame}>
      <div className="grid gap-4 p-4 sm:p-5">
        <div className="grid gap-2">
          <p className="wrap-anywhere font-medium">{description}</p>
          <ScheduleCode schedule={schedule} />
        </div>
        <div>
          <h3 className="mb-1 text-ink-soft text-xs">{t("draft.nextRunsIn", { zone: schedule.timezone })}</h3>
          <NextRuns runs={nextRuns} zone={schedule.timezone} empty={t("draft.noRuns")} />
        </div>
      </div>
    </section>
  );
}

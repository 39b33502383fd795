"use client";

import { CalendarSync, Pause, Play, Trash2, Zap } from "lucide-react";
import { useTranslations } from "use-intl";
import { NextRuns } from "@/components/tasks/next-runs";
import { ScheduleCode } from "@/components/tasks/schedule-code";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { ProposalView, ScheduleView } from "@/lib/conversations/schemas";
import { ChangeList } from "./change-list";
import { DraftNotes } from "./draft-notes";
import { ProposalFooter } from "./proposal-footer";
import { useProposal } from "./use-proposal";

const icons: Record<ProposalView["kind"], typeof Pause> = {
  edit: CalendarSync,
  pause: Pause,
  resume: Play,
  delete: Trash2,
  run: Zap,
};
const tones: Record<ProposalView["status"], BadgeTone> = { open: "lamp", applied: "ok", discarded: "neutral" };

/** What the words would do to a task. Only its button does it. */
export function ProposalCard({ initial }: { initial: ProposalView }) {
  const t = useTranslations("chat.proposal");
  const state = useProposal(initial);
  const { proposal } = state;
  const { kind, status, taskName: name } = proposal;
  const Icon = icons[kind];
  const isOpen = status === "open";
  return (
    <article
      aria-label={t(`label.${kind}`, { name })}
      className={cn("overflow-hidden rounded-xl border bg-surface shadow-card", status === "discarded" && "opacity-70")}
    >
      <div aria-hidden className={cn("h-1", isOpen ? "bg-lamp" : "bg-line")} />
      <div className="grid grid-cols-1 gap-5 p-4 sm:p-5">
        <header className="flex items-start gap-3">
          <Icon aria-hidden className="mt-1 size-4.5 shrink-0 text-lamp-ink" />
          <div className="min-w-0 flex-1">
            <p className="text-ink-soft text-xs">{t(`kind.${kind}`)}</p>
            <h2 className="wrap-anywhere font-semibold text-lg leading-snug">{name}</h2>
          </div>
          <Badge tone={tones[status]} className="mt-1">
            {status === "applied" ? t(`applied.${kind}`) : t(status)}
          </Badge>
        </header>
        <ProposalBody proposal={proposal} />
      </div>
      <ProposalFooter state={state} />
    </article>
  );
}

function ProposalBody({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("chat.proposal");
  const words = useTranslations("chat.changes");
  const { kind, status, standing, before, after, changes } = proposal;
  const isOpen = status === "open";
  const others = changes.filter(({ field }) => field !== "schedule" || !after);
  return (
    <>
      {before && after ? (
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <Side title={words("before")} runs={isOpen ? t("nextRunsBefore") : null} side={before} />
          <Side
            isOutdated={isOpen && standing !== "ready"}
            title={words("after")}
            runs={isOpen ? t("nextRunsAfter") : status === "applied" ? t("nextRuns") : null}
            side={after}
            isNew
          />
        </div>
      ) : null}
      {others.length > 0 ? <ChangeList changes={others} /> : null}
      {before && kind !== "edit" ? <TaskLine proposal={proposal} schedule={before} /> : null}
      <DraftNotes draft={{ ...proposal, modelUse: null }} />
    </>
  );
}

const isRunning: Record<NonNullable<ProposalView["taskStatus"]>, boolean> = {
  active: true,
  paused: false,
  completed: false,
  deleted: false,
};

/** What the task does, in one line each: enough to know it again. */
function TaskLine({ proposal: { taskStatus }, schedule }: { proposal: ProposalView; schedule: ScheduleView }) {
  const t = useTranslations("chat");
  const { timezone } = schedule.schedule;
  const next = taskStatus && isRunning[taskStatus] ? (schedule.nextRuns[0] ?? null) : null;
  return (
    <div className="grid gap-1 text-sm">
      <p className="wrap-anywhere">
        {schedule.description} <span className="text-ink-soft text-xs">· {timezone}</span>
      </p>
      {next ? (
        <p className="text-ink-soft">
          {t("answer.next")}: <TimeStamp at={next} zone={timezone} show="exact" /> (<TimeStamp at={next} />)
        </p>
      ) : null}
    </div>
  );
}

interface SideProps {
  title: string;
  /** The heading of the next runs; null leaves them out, where the schedule does not count (any more). */
  runs: string | null;
  side: ScheduleView;
  isNew?: boolean;
  isOutdated?: boolean;
}

/** The schedule before or after, with what it leads to. */
function Side({
  title,
  runs,
  side: { schedule, description, nextRuns },
  isNew = false,
  isOutdated = false,
}: SideProps) {
  const t = useTranslations("chat");
  return (
    <section
      aria-label={title}
      data-side={isNew ? "after" : "before"}
      className={cn(
        "grid content-start gap-3 rounded-lg p-3.5",
        isOutdated && "opacity-60",
        isNew ? "bg-lamp-soft/55 ring-1 ring-lamp-ink/25 ring-inset" : "bg-sunken/50",
      )}
    >
      <div>
        <h3 className={cn("text-xs", isNew ? "text-lamp-ink" : "text-ink-soft")}>{title}</h3>
        <p className="wrap-anywhere mt-0.5 font-medium">{description}</p>
      </div>
      <ScheduleCode schedule={schedule} />
      {runs ? (
        // Both lists below each other fill a phone; three of each say enough there.
        <div className="max-sm:[&_li:nth-child(n+4)]:hidden">
          <h4 className="mb-1 text-ink-soft text-xs">
            {runs}, {t("proposal.zone", { zone: schedule.timezone })}
          </h4>
          <NextRuns runs={nextRuns} zone={schedule.timezone} empty={t("draft.noRuns")} />
        </div>
      ) : null}
    </section>
  );
}

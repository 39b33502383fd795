"use client";

import { CalendarSync, Pause, Play, Trash2, Zap } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { ProposalView, ScheduleView } from "@/lib/conversations/schemas";
import { CardBody } from "./card-body";
import { ChangeList } from "./change-list";
import { DraftNotes } from "./draft-notes";
import { OftenNote } from "./often-note";
import { ProposalFooter } from "./proposal-footer";
import { ScheduleSide } from "./schedule-side";
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
  const { kind, status, standing, taskName: name } = proposal;
  const Icon = icons[kind];
  const isReplaced = status === "open" && standing === "replaced";
  const isOpen = status === "open" && !isReplaced;
  const said = status === "applied" ? t(`applied.${kind}`) : t(status);
  return (
    <article
      aria-label={t(`label.${kind}`, { name })}
      className={cn("overflow-clip rounded-xl border bg-surface shadow-card", status === "discarded" && "opacity-70")}
    >
      <div aria-hidden className={cn("h-1", isOpen ? "bg-lamp" : "bg-line")} />
      <header className="flex items-start gap-3 px-4 pt-4 sm:px-5 sm:pt-5">
        <Icon aria-hidden className="mt-1 size-4.5 shrink-0 text-lamp-ink" />
        <div className="min-w-0 flex-1">
          <p className="text-ink-soft text-xs">{t(`kind.${kind}`)}</p>
          <h2 className="wrap-anywhere font-semibold text-lg leading-snug">{name}</h2>
        </div>
        <Badge tone={isReplaced ? "neutral" : tones[status]} className="mt-1">
          {isReplaced ? t("replaced") : said}
        </Badge>
      </header>
      <CardBody footer={<ProposalFooter state={state} />}>
        <ProposalBody proposal={proposal} />
      </CardBody>
    </article>
  );
}

function ProposalBody({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("chat.proposal");
  const { kind, status, standing, before, after, changes, changedRuns, language } = proposal;
  const isOpen = status === "open";
  const others = changes.filter(({ field }) => field !== "schedule" || !after);
  return (
    <>
      {before && after ? (
        <div className="grid grid-cols-1 gap-2.5 sm:grid-cols-2 sm:gap-3">
          <ScheduleSide
            kind="before"
            side={before}
            other={after}
            runs={isOpen ? t("nextRunsBefore") : null}
            changedRuns={changedRuns}
            lang={language}
          />
          <ScheduleSide
            kind="after"
            side={after}
            other={before}
            runs={isOpen ? t("nextRunsAfter") : status === "applied" ? t("nextRuns") : null}
            changedRuns={changedRuns}
            isOutdated={isOpen && standing !== "ready"}
            lang={language}
          />
        </div>
      ) : null}
      {others.length > 0 ? <ChangeList changes={others} lang={language} /> : null}
      {before && kind !== "edit" ? <TaskLine proposal={proposal} schedule={before} /> : null}
      {isOpen && after ? <OftenNote runsPerDay={after.runsPerDay} /> : null}
      <DraftNotes draft={proposal} />
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
function TaskLine({
  proposal: { taskStatus, language, kind },
  schedule,
}: {
  proposal: ProposalView;
  schedule: ScheduleView;
}) {
  const t = useTranslations("chat");
  const { timezone } = schedule.schedule;
  const runs = kind === "resume" || (taskStatus !== null && isRunning[taskStatus]);
  const next = runs ? (schedule.nextRuns[0] ?? null) : null;
  return (
    <div className="grid gap-1 text-sm">
      <p className="wrap-anywhere">
        <span lang={language}>{schedule.description}</span> <span className="text-ink-soft text-xs">· {timezone}</span>
      </p>
      {next ? (
        <p className="text-ink-soft">
          {t("answer.next")}: <TimeStamp at={next} zone={timezone} show="exact" /> (<TimeStamp at={next} />)
        </p>
      ) : null}
    </div>
  );
}

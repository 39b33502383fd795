import { TitledCard } from "@/components/ui/card";
import { TimeStamp } from "@/components/ui/time-stamp";
import { translator } from "@/lib/i18n";
import type { TaskView } from "@/lib/tasks/schemas";
import { NextRuns } from "./next-runs";
import { ScheduleCode } from "./schedule-code";
import { SkippedRuns, type SkippedRunsProps } from "./skipped-runs";
import { ToolChips } from "./tool-chips";

interface ScheduleCardProps {
  task: TaskView;
  /** Names of the blackout calendars that the reader knows. */
  blackouts: string[];
  unskip: SkippedRunsProps["unskip"];
  /** Of a paused task: when it would run. */
  whenResumed: string[];
}

export function ScheduleCard({ task, blackouts, unskip, whenResumed }: ScheduleCardProps) {
  const t = translator("tasks.detail");
  const { timezone } = task.schedule;
  return (
    <TitledCard title={t("schedule")} className="grid gap-4">
      <div className="grid gap-2">
        <p className="font-medium">{task.scheduleText}</p>
        <ScheduleCode schedule={task.schedule} />
        <p className="text-ink-soft text-sm">{timezone}</p>
      </div>
      <div className="border-t pt-3">
        <h3 className="mb-1.5 text-ink-soft text-xs">{t(whenResumed.length > 0 ? "whenResumed" : "nextRuns")}</h3>
        <NextRuns runs={whenResumed.length > 0 ? whenResumed : task.nextRuns} zone={timezone} empty={t("noNextRuns")} />
      </div>
      {task.skips.length > 0 ? (
        <div className="border-t pt-3">
          <h3 className="mb-1.5 text-ink-soft text-xs">{t("skips")}</h3>
          <SkippedRuns task={task} unskip={unskip} />
        </div>
      ) : null}
      {blackouts.length > 0 ? (
        <div className="border-t pt-3">
          <h3 className="mb-1.5 text-ink-soft text-xs">{t("blackouts")}</h3>
          <p className="wrap-anywhere text-sm">{blackouts.join(", ")}</p>
        </div>
      ) : null}
      <div className="border-t pt-3">
        <h3 className="mb-1.5 text-ink-soft text-xs">{t("policies")}</h3>
        <ul className="grid gap-1 text-sm">
          <li>{t(`catchUp.${task.schedule.catchUp}`)}</li>
          <li>{t(`overlap.${task.schedule.overlap}`)}</li>
        </ul>
      </div>
    </TitledCard>
  );
}

export function PromptCard({ task }: { task: TaskView }) {
  const t = translator("tasks.detail");
  const isMailed = task.tools.includes("send_email");
  return (
    <TitledCard title={t("prompt")} className="grid gap-4">
      <p className="whitespace-pre-wrap wrap-anywhere">{task.prompt}</p>
      <dl className="grid gap-4 border-t pt-4 sm:grid-cols-2">
        <Fact label={t("tools")}>
          <ToolChips tools={task.tools} />
        </Fact>
        <Fact label={t("recipients")}>
          <p className="wrap-anywhere text-sm">{isMailed ? task.recipients.join(", ") || t("nobody") : t("mailOff")}</p>
        </Fact>
        <Fact label={t("model")}>
          <p className="text-sm">{task.model ?? t("modelDefault")}</p>
        </Fact>
        <Fact label={t("updated")}>
          <p className="text-sm">
            <TimeStamp at={task.updatedAt} /> · {t("version", { version: String(task.version) })}
          </p>
        </Fact>
      </dl>
    </TitledCard>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="mb-1 text-ink-soft text-xs">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

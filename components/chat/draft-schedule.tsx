"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { NextRuns } from "@/components/tasks/next-runs";
import { ScheduleCode } from "@/components/tasks/schedule-code";
import { cn } from "@/components/ui/cn";
import { ZoneCombobox } from "@/components/ui/zone-combobox";
import type { DraftView, UpdateDraft } from "@/lib/conversations/schemas";
import { InPlaceText } from "./in-place-text";

interface DraftScheduleProps {
  draft: DraftView;
  editable: boolean;
  saving: boolean;
  error: string | undefined;
  onEdit: (change: UpdateDraft) => void;
}

export function DraftSchedule({ draft, editable, saving, error, onEdit }: DraftScheduleProps) {
  const t = useTranslations("chat.draft");
  const noteId = useId();
  return (
    <div className="grid gap-5 sm:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
      <div className="grid content-start gap-3">
        <div>
          <h3 className="text-ink-soft text-xs">{t("when")}</h3>
          <p className="mt-0.5 font-medium text-base" data-testid="schedule-description">
            {draft.description}
          </p>
        </div>
        <ScheduleCode schedule={draft.schedule} />
        {editable ? (
          <div>
            <h3 className="text-ink-soft text-xs">{t("words")}</h3>
            <InPlaceText
              label={t("words")}
              value={draft.scheduleText}
              editable
              invalid={error !== undefined}
              describedBy={noteId}
              onEdit={(scheduleText) => onEdit({ scheduleText })}
              className="mx-0 mt-1 w-full border-line-strong/60 px-3 py-1.5 text-sm"
            />
            <p id={noteId} className={cn("mt-1 text-xs", error ? "text-bad" : "text-ink-soft")} aria-live="polite">
              {error ?? t("wordsHint")}
            </p>
          </div>
        ) : null}
        <div>
          <h3 className="mb-1 text-ink-soft text-xs">{t("zone")}</h3>
          {editable ? (
            <ZoneCombobox value={draft.timezone} onChange={(timezone) => onEdit({ timezone })} className="w-full" />
          ) : (
            <p className="text-sm">{draft.timezone}</p>
          )}
        </div>
      </div>
      <div className={cn("rounded-lg bg-sunken/50 p-3.5 transition-opacity", saving && "opacity-60")}>
        <h3 className="mb-2 text-ink-soft text-xs">{t("nextRunsIn", { zone: draft.timezone })}</h3>
        <NextRuns runs={draft.nextRuns} zone={draft.timezone} empty={t("noRuns")} />
      </div>
    </div>
  );
}

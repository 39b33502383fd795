"use client";

import { useTranslations } from "use-intl";
import { NextRuns } from "@/components/tasks/next-runs";
import { ScheduleCode } from "@/components/tasks/schedule-code";
import { cn } from "@/components/ui/cn";
import { ZoneCombobox } from "@/components/ui/zone-combobox";
import { InPlaceText } from "./in-place-text";
import { OftenNote } from "./often-note";
import type { DraftState } from "./use-draft";

interface DraftScheduleProps {
  state: DraftState;
  editable: boolean;
}

export function DraftSchedule({ state, editable }: DraftScheduleProps) {
  const t = useTranslations("chat.draft");
  const { draft, saving, refusals, edit, revert } = state;
  // Words that were refused have no next runs; those shown belong to the schedule before.
  const isOutdated = saving || refusals.scheduleText !== undefined;
  return (
    <div className="grid grid-cols-1 gap-5 sm:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
      <div className="grid grid-cols-1 content-start gap-3">
        <div>
          <h3 className="text-ink-soft text-xs">{t("when")}</h3>
          <p lang={draft.language} className="mt-0.5 font-medium text-base" data-testid="schedule-description">
            {draft.description}
          </p>
        </div>
        <ScheduleCode schedule={draft.schedule} />
        {editable ? <OftenNote runsPerDay={draft.runsPerDay} /> : null}
        {editable ? (
          <div>
            <h3 className="text-ink-soft text-xs">{t("words")}</h3>
            <InPlaceText
              label={t("words")}
              value={draft.scheduleText}
              editable
              error={refusals.scheduleText}
              hint={draft.example}
              lang={draft.language}
              onEdit={(scheduleText) => edit({ scheduleText })}
              onRevert={() => revert("scheduleText")}
              className="mx-0 mt-1 w-full border-line-strong/60 px-3 py-1.5 text-sm"
            />
          </div>
        ) : null}
        <div>
          <h3 className="mb-1 text-ink-soft text-xs">{t("zone")}</h3>
          {editable ? (
            <ZoneCombobox value={draft.timezone} onChange={(timezone) => edit({ timezone })} className="w-full" />
          ) : (
            <p className="text-sm">{draft.timezone}</p>
          )}
        </div>
      </div>
      <div className={cn("rounded-lg bg-sunken/50 p-3.5 transition-opacity", isOutdated && "opacity-60")}>
        <h3 className="mb-2 text-ink-soft text-xs">{t("nextRunsIn", { zone: state.savedZone })}</h3>
        <NextRuns runs={draft.nextRuns} zone={state.savedZone} empty={t("noRuns")} />
      </div>
    </div>
  );
}

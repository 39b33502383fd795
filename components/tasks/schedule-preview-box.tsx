"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { NextRuns } from "./next-runs";
import { useTaskActions } from "./task-actions-context";

interface Shown {
  description: string;
  nextRuns: string[];
  timezone: string;
}

interface SchedulePreviewBoxProps {
  text: string;
  timezone: string;
  /** What stands there until something is changed. */
  initial: Shown;
  /** Nothing lies ahead of a paused task; shown is what would be due if it were resumed. */
  isPaused?: boolean;
}

const PAUSE_MS = 350;

/** Says what the typed schedule means, and when it would run, a moment after typing pauses. */
export function SchedulePreviewBox({ text, timezone, initial, isPaused = false }: SchedulePreviewBoxProps) {
  const t = useTranslations("tasks");
  const { preview } = useTaskActions();
  const [shown, setShown] = useState<Shown>(initial);
  const [error, setError] = useState<string>();
  const changed = isPaused || text !== initial.description || timezone !== initial.timezone;

  useEffect(() => {
    if (!changed) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const result = await preview({ text, timezone }).catch(() => null);
      if (stale || !result) return;
      if (!result.ok) setError(result.error.message);
      else if (result.data.ok) {
        setShown(result.data);
        setError(undefined);
      } else setError(result.data.error);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, timezone, changed, preview]);

  const current = changed ? shown : initial;
  return (
    <div aria-live="polite" className="rounded-lg bg-sunken/50 p-3.5">
      {changed && error ? (
        <p className="text-bad text-sm">{error}</p>
      ) : (
        <>
          <p className="mb-1.5 font-medium text-sm">{current.description}</p>
          {isPaused ? <h3 className="mb-1.5 text-ink-soft text-xs">{t("detail.whenResumed")}</h3> : null}
          <NextRuns runs={current.nextRuns} zone={current.timezone} empty={t("detail.noNextRuns")} />
        </>
      )}
    </div>
  );
}

"use client";

import { useTranslations } from "use-intl";
import type { RunDetail } from "@/lib/runs/schemas";
import { StepItem } from "./step-item";

interface StepListProps {
  run: RunDetail;
  texts: Record<number, string>;
}

export function StepList({ run, texts }: StepListProps) {
  const t = useTranslations("runs.detail");
  if (run.steps.length === 0) {
    return (
      <p className="px-5 py-8 text-center text-ink-soft text-sm">{run.live ? t("waitingForSteps") : t("noSteps")}</p>
    );
  }
  return (
    <ol aria-live="polite" aria-relevant="additions" className="px-2 py-2 sm:px-3">
      {run.steps.map((step) => (
        <StepItem key={step.position} step={step} text={texts[step.position]} />
      ))}
    </ol>
  );
}

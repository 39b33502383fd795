"use client";

import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { useDuration } from "@/components/ui/duration";
import type { RunView } from "@/lib/runs/schemas";

export function Lateness({ run }: { run: RunView }) {
  const t = useTranslations("runs");
  const format = useDuration();
  if (run.latenessMs === null) return <span>–</span>;
  return (
    <span className="inline-flex items-center gap-2 tabular-nums" data-lateness-ms={run.latenessMs}>
      {t(run.trigger === "backfill" ? "onTimeAsked" : "onTime", { value: format(run.latenessMs) })}
      {run.late ? <Badge tone="bad">{t("late")}</Badge> : null}
    </span>
  );
}

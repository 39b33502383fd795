"use client";

import { CircleAlert, Info } from "lucide-react";
import { useTranslations } from "use-intl";
import { TitledCard } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { RunDetail } from "@/lib/runs/schemas";
import { useReason } from "./use-reason";

const headings: Record<RunDetail["status"], "failedBecause" | "whyNot" | "reason"> = {
  failed: "failedBecause",
  skipped: "whyNot",
  missed: "whyNot",
  cancelled: "whyNot",
  queued: "reason",
  running: "reason",
  waiting: "reason",
  succeeded: "reason",
};

/** Why it did not run or failed, and what the agent says it did. */
export function RunOutcome({ run }: { run: RunDetail }) {
  const t = useTranslations("runs.detail");
  const sentence = useReason();
  const heading = headings[run.status];
  const failed = heading === "failedBecause";
  const Icon = failed ? CircleAlert : Info;
  return (
    <>
      {run.reason ? (
        <section className={cn("flex gap-3 rounded-lg p-4 sm:px-5", failed ? "bg-bad-soft text-bad" : "bg-sunken")}>
          <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
          <div className="min-w-0">
            <h2 className="font-semibold text-sm">{t(heading)}</h2>
            <p className="whitespace-pre-wrap wrap-anywhere">{sentence(run.reason)}</p>
          </div>
        </section>
      ) : null}
      {run.summary ? (
        <TitledCard title={t("summary")}>
          <p className="max-w-prose whitespace-pre-wrap wrap-anywhere">{run.summary}</p>
        </TitledCard>
      ) : null}
    </>
  );
}

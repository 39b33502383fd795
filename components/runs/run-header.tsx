"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { RunDetail } from "@/lib/runs/schemas";
import { RunStatus } from "./run-status";

interface RunHeaderProps {
  run: RunDetail;
  connection: "live" | "lost" | "ended";
}

export function RunHeader({ run, connection }: RunHeaderProps) {
  const t = useTranslations("runs");
  const eyebrow = (
    <>
      <RunStatus status={run.status} upcoming={run.upcoming} />
      {run.outcome ? <Badge tone="outline">{t(`outcome.${run.outcome}`)}</Badge> : null}
      {run.late ? <Badge tone="bad">{t("late")}</Badge> : null}
      {run.count > 1 ? <Badge>{t("count", { count: String(run.count) })}</Badge> : null}
      {connection === "ended" ? null : (
        <span role="status" className="inline-flex items-center gap-1.5 text-ink-soft text-xs">
          <span aria-hidden className="size-2 animate-breathe rounded-full bg-busy" />
          {connection === "live" ? t("detail.live") : t("detail.liveLost")}
        </span>
      )}
    </>
  );
  const description = (
    <>
      {t("detail.due")} <TimeStamp at={run.dueAt} show="exact" seconds />
      {run.dueUntil ? (
        <>
          {" "}
          {t("detail.dueUntil")} <TimeStamp at={run.dueUntil} show="exact" />
        </>
      ) : null}{" "}
      · {t(`trigger.${run.trigger}`)}
    </>
  );
  const title = (
    <Link
      href={`/tasks/${run.taskId}`}
      className="rounded-sm decoration-lamp decoration-2 underline-offset-4 hover:underline"
    >
      {run.taskName}
    </Link>
  );
  return <PageHeader title={title} eyebrow={eyebrow} description={description} />;
}

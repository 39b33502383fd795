import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Duration } from "@/components/ui/duration";
import { TimeStamp } from "@/components/ui/time-stamp";
import { translator } from "@/lib/i18n";
import type { RunView } from "@/lib/runs/schemas";
import { Lateness } from "./lateness";
import { RunStatus } from "./run-status";

const columns = "md:grid-cols-[8rem_minmax(0,1fr)_10.5rem_9.5rem_5rem]";

interface RunListProps {
  runs: RunView[];
  /** Off on the page of one task. */
  showTask?: boolean;
}

export function RunList({ runs, showTask = true }: RunListProps) {
  const t = translator("runs.columns");
  return (
    <div className="overflow-hidden rounded-lg border bg-surface shadow-card">
      <div aria-hidden className={`hidden gap-4 border-b px-5 py-2 text-ink-soft text-xs md:grid ${columns}`}>
        <span>{t("status")}</span>
        <span>{showTask ? t("task") : ""}</span>
        <span>{t("due")}</span>
        <span>{t("lateness")}</span>
        <span className="text-right">{t("duration")}</span>
      </div>
      <ul className="divide-y">
        {runs.map((run) => (
          <RunRow key={run.id} run={run} showTask={showTask} />
        ))}
      </ul>
    </div>
  );
}

function RunRow({ run, showTask }: { run: RunView; showTask: boolean }) {
  const t = translator("runs");
  const detail = run.summary?.split("\n")[0] ?? run.reason;
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 px-4 py-3 transition-colors hover:bg-sunken/45 sm:px-5 ${columns}`}
    >
      <span className="max-md:order-2">
        <RunStatus status={run.status} upcoming={run.upcoming} />
      </span>
      <div className="min-w-0 max-md:order-1">
        <Link
          href={`/runs/${run.id}`}
          data-run-id={run.id}
          data-lateness-ms={run.latenessMs ?? undefined}
          className="block truncate font-medium text-sm after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-lamp-ink focus-visible:after:-outline-offset-2"
        >
          {showTask ? run.taskName : t(`trigger.${run.trigger}`)}
        </Link>
        <p className="flex min-w-0 items-baseline gap-2 text-ink-soft text-xs">
          {showTask ? <span className="shrink-0">{t(`trigger.${run.trigger}`)}</span> : null}
          {detail ? <span className="wrap-anywhere line-clamp-3">{detail}</span> : null}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 text-sm max-md:order-3">
        <TimeStamp at={run.dueAt} show="exact" />
        {run.count > 1 ? <Badge>{t("count", { count: String(run.count) })}</Badge> : null}
      </div>
      <div className="text-ink-soft text-sm max-md:hidden">
        <Lateness run={run} />
      </div>
      <div className="text-right text-ink-soft text-sm max-md:order-4">
        <Duration ms={run.durationMs} />
      </div>
    </li>
  );
}

"use client";

import Link from "next/link";
import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { RunView } from "@/lib/runs/schemas";
import { runLooks } from "./run-status";

const SHORTEST = 22;

/** The last runs as bars: colour is the status, height the duration. */
export function ProofStrip({ runs }: { runs: RunView[] }) {
  const t = useTranslations("runs.status");
  const title = useTranslations("tasks.detail");
  const format = useFormatter();
  const timeZone = useTimeZone() ?? "UTC";
  const past = runs.filter((run) => !run.upcoming).toReversed();
  if (past.length < 2) return null;
  const longest = Math.max(...past.map((run) => run.durationMs ?? 0), 1);
  return (
    <ol
      aria-label={title("proof", { count: String(past.length) })}
      className="mb-3 flex h-11 items-end gap-[3px] overflow-hidden"
    >
      {past.map((run) => {
        const height = SHORTEST + ((run.durationMs ?? 0) / longest) * (100 - SHORTEST);
        const due = format.dateTime(new Date(run.dueAt), {
          ...{ timeZone, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
        });
        const label = `${due}: ${t(run.status)}`;
        return (
          <li key={run.id} className="flex h-full max-w-4 flex-1 items-end">
            <Link
              href={`/runs/${run.id}`}
              title={label}
              aria-label={label}
              style={{ height: `${height}%` }}
              className={cn("w-full rounded-[3px] opacity-85 hover:opacity-100", runLooks[run.status].bar)}
            />
          </li>
        );
      })}
    </ol>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { TimeStamp } from "@/components/ui/time-stamp";

interface NextRunsProps {
  runs: string[];
  zone: string;
  empty: string;
}

/** Due times with their weekday and clock time in the schedule's own zone. */
export function NextRuns({ runs, zone, empty }: NextRunsProps) {
  const t = useTranslations("common.time");
  const isTimedToSecond = runs.some((at) => new Date(at).getUTCSeconds() > 0);
  if (runs.length === 0) return <p className="text-ink-soft text-sm">{empty}</p>;
  return (
    <ol className="grid gap-0.5">
      {runs.map((at, index) => (
        <li
          key={at}
          aria-label={t("nextRun", { number: String(index + 1) })}
          className="flex items-baseline gap-3 text-sm leading-7"
        >
          <TimeStamp at={at} zone={zone} show="day" className="min-w-24" />
          <TimeStamp at={at} zone={zone} show="time" seconds={isTimedToSecond} className="font-mono text-[0.8125rem]" />
          <TimeStamp at={at} zone={zone} className="ml-auto text-right text-ink-soft text-xs" />
        </li>
      ))}
    </ol>
  );
}

"use client";

import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { TimeStamp } from "@/components/ui/time-stamp";

interface NextRunsProps {
  runs: string[];
  zone: string;
  empty: string;
  /** Rows that another schedule does not have, and what that makes of them. */
  marked?: { runs: readonly string[]; as: "added" | "removed" } | undefined;
}

const marks = {
  added: { sign: "+", row: "bg-lamp/20 dark:bg-lamp/15", text: "font-medium" },
  removed: { sign: "−", row: "", text: "text-ink-soft line-through decoration-ink-soft/60" },
};

/** Due times with their weekday and clock time in the schedule's own zone, and in the reader's where that differs. */
export function NextRuns({ runs, zone, empty, marked }: NextRunsProps) {
  const t = useTranslations("common.time");
  const changes = useTranslations("chat.changes");
  const isTimedToSecond = runs.some((at) => new Date(at).getUTCSeconds() > 0);
  if (runs.length === 0) return <p className="text-ink-soft text-sm">{empty}</p>;
  return (
    <ol
      className={cn("grid gap-x-3 gap-y-0.5", marked ? "grid-cols-[auto_auto_auto_1fr]" : "grid-cols-[auto_auto_1fr]")}
    >
      {runs.map((at, index) => {
        const kind = marked?.runs.includes(at) ? marked.as : null;
        const look = kind && marks[kind];
        return (
          <li
            key={at}
            aria-label={t("nextRun", { number: String(index + 1) })}
            data-mark={kind ?? undefined}
            className={cn(
              "col-span-full grid grid-cols-subgrid items-baseline text-sm leading-7",
              marked && "-mx-1.5 rounded-sm px-1.5",
              look?.row,
            )}
          >
            {marked ? (
              <span className="-mr-1.5 w-2.5 text-center text-ink-soft">
                <span aria-hidden>{look?.sign}</span>
                {kind ? <span className="sr-only">{changes(kind)}</span> : null}
              </span>
            ) : null}
            <TimeStamp at={at} zone={zone} show="day" className={cn("min-w-24", look?.text)} />
            <span>
              <TimeStamp
                at={at}
                zone={zone}
                show="time"
                seconds={isTimedToSecond}
                className={cn("font-mono text-[0.8125rem]", look?.text)}
              />
              <OwnTime at={at} zone={zone} />
            </span>
            <TimeStamp at={at} zone={zone} className="text-right text-ink-soft text-xs" />
          </li>
        );
      })}
    </ol>
  );
}

/** The same instant on the reader's clock; nothing where that shows the same time. */
function OwnTime({ at, zone }: { at: string; zone: string }) {
  const format = useFormatter();
  const t = useTranslations("common.time");
  const own = useTimeZone() ?? "UTC";
  const clockIn = (timeZone: string) =>
    format.dateTime(new Date(at), { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const dayIn = (timeZone: string) => format.dateTime(new Date(at), { timeZone, day: "numeric", month: "short" });
  if (clockIn(zone) === clockIn(own) && dayIn(zone) === dayIn(own)) return null;
  return (
    <span className="block text-ink-soft text-xs leading-4">
      <TimeStamp at={at} show={dayIn(zone) === dayIn(own) ? "time" : "exact"} /> {t("yours")}
    </span>
  );
}

"use client";

import { Gauge } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";

/** More runs a day are worth a word before somebody schedules them. */
const MANY_RUNS = 100;
const EVERY_MINUTE = 1_440;

/** How often a dense schedule runs, and what that means. It stands beside the schedule, so that nobody misses it. */
export function OftenNote({ runsPerDay }: { runsPerDay: number }) {
  const t = useTranslations("chat.draft");
  if (runsPerDay <= MANY_RUNS) return null;
  const isDense = runsPerDay >= EVERY_MINUTE;
  return (
    <div
      className={cn(
        "flex gap-2.5 rounded-md px-3 py-2",
        isDense ? "bg-bad-soft text-bad" : "bg-lamp-soft text-lamp-ink",
      )}
    >
      <Gauge aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p className="min-w-0 text-xs leading-5">
        <strong className="block font-semibold text-sm">{t("often", { count: runsPerDay })}</strong>
        {t("oftenBody")}
      </p>
    </div>
  );
}

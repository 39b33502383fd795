"use client";

import { useTranslations } from "use-intl";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Words for a duration: "840 ms", "12.4 s", "3 min 20 s", "2 h 5 min". */
export function useDuration(): (ms: number) => string {
  const t = useTranslations("common.duration");
  return (ms) => {
    if (ms < SECOND_MS) return t("milliseconds", { value: String(Math.max(0, Math.round(ms))) });
    if (ms < MINUTE_MS) return t("seconds", { value: (ms / SECOND_MS).toFixed(1) });
    if (ms < HOUR_MS) {
      const minutes = Math.floor(ms / MINUTE_MS);
      return t("minutes", { minutes: String(minutes), seconds: String(Math.floor((ms % MINUTE_MS) / SECOND_MS)) });
    }
    const hours = Math.floor(ms / HOUR_MS);
    return t("hours", { hours: String(hours), minutes: String(Math.floor((ms % HOUR_MS) / MINUTE_MS)) });
  };
}

export function Duration({ ms }: { ms: number | null }) {
  const format = useDuration();
  return <span className="tabular-nums">{ms === null ? "–" : format(ms)}</span>;
}

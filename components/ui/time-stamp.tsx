"use client";

import { useFormatter, useLocale, useTimeZone, useTranslations } from "use-intl";
import { useNow } from "./now";
import { isInHoursOrDays, relativeTime } from "./relative-time";

interface TimeStampProps {
  /** ISO instant; null shows a dash. */
  at: string | null;
  /** `relative`: "in 2 hours", "tomorrow" (the reader's); `due`: the same, "tomorrow, 09:00", where it is not within the hour; `exact`: date and time; `time`: the time of day. The title has it exactly, with the zone. */
  show?: "relative" | "due" | "exact" | "time" | "day";
  /** Shows it in this zone instead of the reader's. */
  zone?: string;
  seconds?: boolean;
  className?: string;
}

const HOUR_MS = 3_600_000;

export function TimeStamp({ at, show = "relative", zone, seconds = false, className }: TimeStampProps) {
  const format = useFormatter();
  const locale = useLocale();
  const readerZone = useTimeZone() ?? "UTC";
  const t = useTranslations("common.time");
  const now = useNow();
  if (!at) return <span className={className}>–</span>;

  const date = new Date(at);
  const timeZone = zone ?? readerZone;
  const clock = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const withSeconds = seconds ? ({ ...clock, second: "2-digit" } as const) : clock;
  const day = { timeZone, weekday: "short", day: "numeric", month: "short" } as const;
  const farAway = Math.abs(date.getTime() - now) > 300 * 24 * HOUR_MS;
  const calendar = farAway ? ({ ...day, year: "numeric" } as const) : day;
  const relative = () => {
    const ago = now - date.getTime();
    return ago >= 0 && ago < 2_000 ? t("just") : relativeTime(date.getTime(), now, readerZone, locale);
  };
  const texts = {
    relative,
    due: () =>
      isInHoursOrDays(date.getTime(), now, readerZone)
        ? t("dayAndTime", { day: relative(), time: format.dateTime(date, withSeconds) })
        : relative(),
    exact: () => `${format.dateTime(date, calendar)}, ${format.dateTime(date, withSeconds)}`,
    time: () => format.dateTime(date, withSeconds),
    day: () => format.dateTime(date, calendar),
  };
  const exact = format.dateTime(date, { ...day, ...clock, year: "numeric", second: "2-digit", timeZoneName: "short" });
  return (
    <time dateTime={at} title={`${exact} · ${timeZone}`} className={className} suppressHydrationWarning>
      {texts[show]()}
    </time>
  );
}

"use client";

import { Fragment } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { Schedule } from "@/lib/scheduling/schemas";

const code = "w-fit max-w-full wrap-anywhere rounded-sm bg-sunken px-1.5 py-0.5 font-mono text-[0.8125rem]";

/** The schedule as the machine keeps it: cron lines, a recurrence rule, or one instant. */
export function ScheduleCode({ schedule }: { schedule: Schedule }) {
  const kinds: Record<Schedule["kind"], () => React.ReactNode> = {
    cron: () =>
      schedule.cronExpressions.map((expression) => (
        <code key={expression} className={code}>
          {expression}
        </code>
      )),
    rrule: () => <Rule text={schedule.rrule ?? ""} />,
    once: () => (
      <span className={code}>
        <TimeStamp
          at={schedule.runAt}
          zone={schedule.timezone}
          show="exact"
          seconds={new Date(schedule.runAt ?? 0).getUTCSeconds() > 0}
        />
      </span>
    ),
  };
  return <div className="flex flex-wrap gap-1.5">{kinds[schedule.kind]()}</div>;
}

/**
 * The rule itself, for those who ask: words above say the same. It is broken between its parts only; where it starts is
 * under the pointer.
 */
function Rule({ text }: { text: string }) {
  const t = useTranslations("common.schedule");
  const parts = (/^RRULE:(.+)$/m.exec(text)?.[1] ?? text).split(/(?<=;)/);
  return (
    <details className="min-w-0 text-sm">
      <summary className="w-fit cursor-pointer text-ink-soft text-xs hover:text-ink">{t("rule")}</summary>
      <code title={text} className={cn(code, "mt-1.5 block")}>
        {parts.map((part) => (
          <Fragment key={part}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
    </details>
  );
}

"use client";

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
    rrule: () => <code className={`${code} whitespace-pre-wrap`}>{schedule.rrule}</code>,
    once: () => (
      <span className={code}>
        <TimeStamp at={schedule.runAt} zone={schedule.timezone} show="exact" seconds />
      </span>
    ),
  };
  return <div className="flex flex-wrap gap-1.5">{kinds[schedule.kind]()}</div>;
}

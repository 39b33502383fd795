"use client";

import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Duration } from "@/components/ui/duration";
import { useNow } from "@/components/ui/now";
import type { RunDetail } from "@/lib/runs/schemas";

/** The planner's id as runs keep it. */
const BUILT_IN = /^built-?in-?planner/i;
const COST_DIGITS = 6;

function useCost(): (usd: string | null) => string {
  const t = useTranslations("runs.detail");
  const format = useFormatter();
  return (usd) => {
    if (usd === null) return t("costUnknown");
    const amount = Number(usd);
    if (amount === 0) return t("costFree");
    return format.number(amount, { style: "currency", currency: "USD", maximumFractionDigits: COST_DIGITS });
  };
}

/** The numbers of a run in one strip. */
export function RunFacts({ run }: { run: RunDetail }) {
  const t = useTranslations("runs.detail");
  const format = useFormatter();
  const cost = useCost();
  const now = useNow();
  const running = run.live && run.startedAt ? Math.max(0, now - Date.parse(run.startedAt)) : null;
  const model = run.model === null ? t("noModel") : BUILT_IN.test(run.model) ? t("builtIn") : run.model;
  const facts: [string, ReactNode, string?][] = [
    [t("lateness"), <Duration key="lateness" ms={run.latenessMs} />],
    [t("duration"), <Duration key="duration" ms={run.durationMs ?? running} />],
    [
      t("tokens"),
      format.number(run.tokens.input + run.tokens.output),
      [
        t("tokensDetail", { input: format.number(run.tokens.input), output: format.number(run.tokens.output) }),
        ...(run.tokensEstimated ? [t("tokensEstimated")] : []),
      ].join(", "),
    ],
    [t("cost"), cost(run.costUsd)],
    [t("model"), model],
    [t("version"), String(run.taskVersion)],
  ];
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg bg-line sm:grid-cols-3 lg:grid-cols-6">
        {facts.map(([label, value, note]) => (
          <div key={label} className="min-w-0 bg-surface px-4 py-3">
            <dt className="text-ink-soft text-xs">{label}</dt>
            <dd className="truncate font-medium tabular-nums" suppressHydrationWarning>
              {value}
            </dd>
            {note ? <dd className="truncate text-ink-soft text-xs">{note}</dd> : null}
          </div>
        ))}
      </dl>
    </Card>
  );
}

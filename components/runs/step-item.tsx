"use client";

import { Brain, ChevronRight, CircleX, Cog, ListChecks, LoaderCircle, type LucideIcon, Sparkles } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { ToolIcon, toolTitle } from "@/components/tasks/tool-chips";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Duration } from "@/components/ui/duration";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { StepView } from "@/lib/runs/schemas";
import { JsonView } from "./json-view";

const kinds: Record<Exclude<StepView["kind"], "tool">, LucideIcon> = {
  model: Sparkles,
  memory: Brain,
  check: ListChecks,
  system: Cog,
};

const looks: Record<StepView["status"], { dot: string; Icon: LucideIcon | null; turning: boolean }> = {
  running: { dot: "border-busy bg-busy-soft text-busy", Icon: LoaderCircle, turning: true },
  done: { dot: "border-line bg-surface text-lamp-ink", Icon: null, turning: false },
  failed: { dot: "border-bad bg-bad-soft text-bad", Icon: CircleX, turning: false },
};

function StepDot({ step }: { step: StepView }) {
  const { dot, Icon, turning } = looks[step.status];
  const Kind = step.kind === "tool" ? null : kinds[step.kind];
  const Shown = Icon ?? Kind;
  return (
    <span className={cn("z-10 grid size-8 shrink-0 place-items-center rounded-full border", dot)}>
      {Shown ? (
        <Shown aria-hidden className={cn("size-4", turning && "animate-spin")} />
      ) : (
        <ToolIcon name={step.name} className="size-4" />
      )}
    </span>
  );
}

interface StepItemProps {
  step: StepView;
  /** What the model is writing right now. */
  text: string | undefined;
}

export function StepItem({ step, text }: StepItemProps) {
  const t = useTranslations("runs.step");
  const format = useFormatter();
  const tokens = step.tokens.input + step.tokens.output;
  const ownNames: Record<string, string> = { finish: t("finish") };
  const name = step.kind === "model" ? t("think") : (ownNames[step.name] ?? toolTitle(step.name));
  return (
    <li
      id={`step-${step.position}`}
      data-step-status={step.status}
      data-step-name={step.name}
      className="relative before:absolute before:top-6 before:bottom-0 before:left-6 before:w-px before:bg-line last:before:hidden target:rounded-md target:bg-lamp-soft/60"
    >
      <details className="group">
        <summary className="flex list-none items-center gap-3 rounded-md px-2 py-2 hover:bg-sunken/60">
          <StepDot step={step} />
          <span className="min-w-0 flex-1">
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="font-medium text-sm">{name}</span>
              <span className="text-ink-soft text-xs">{t(`kind.${step.kind}`)}</span>
              {step.attempt > 1 ? <Badge>{t("attempt", { attempt: String(step.attempt) })}</Badge> : null}
              <span className="sr-only">{t(`status.${step.status}`)}</span>
            </span>
            {step.error ? <span className="block truncate text-bad text-xs">{step.error.message}</span> : null}
          </span>
          {tokens > 0 ? (
            <span className="text-ink-soft text-xs tabular-nums max-sm:hidden">
              {t("tokens", { count: format.number(tokens) })}
            </span>
          ) : null}
          <span className="w-16 text-right text-ink-soft text-xs">
            <Duration ms={step.durationMs} />
          </span>
          <ChevronRight
            aria-hidden
            className="size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-90"
          />
        </summary>
        <div className="grid gap-3 pt-1 pr-2 pb-4 pl-13">
          {step.error ? (
            <JsonView label={t("error")} value={`${step.error.name}: ${step.error.message}`} tone="bad" />
          ) : null}
          <JsonView label={t("input")} value={step.input} />
          <JsonView label={t("output")} value={step.output} />
          <p className="text-ink-soft text-xs">
            {t("started")} <TimeStamp at={step.startedAt} show="exact" seconds />
          </p>
        </div>
      </details>
      {text && step.finishedAt === null ? (
        <p className="whitespace-pre-wrap wrap-anywhere pr-2 pb-3 pl-13 text-ink-soft text-sm">{text}</p>
      ) : null}
    </li>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { TitledCard } from "@/components/ui/card";
import type { ActionResult } from "@/lib/api";
import type { MailView, RunDetail } from "@/lib/runs/schemas";
import { EffectQuestion } from "./effect-question";
import { RunFacts } from "./run-facts";
import { RunHeader } from "./run-header";
import { RunOutcome } from "./run-outcome";
import { RunProof } from "./run-proof";
import { StepList } from "./step-list";
import { useLiveRun } from "./use-live-run";

export type AnswerEffect = (input: { id: string; answer: "arrived" | "repeat" }) => Promise<ActionResult<null>>;

interface LiveRunPageProps {
  initial: RunDetail;
  mails: Pick<MailView, "id" | "subject" | "to" | "createdAt">[];
  answerEffect: AnswerEffect;
}

export function LiveRunPage({ initial, mails, answerEffect }: LiveRunPageProps) {
  const t = useTranslations("runs.detail");
  const { run, texts, connection } = useLiveRun(initial);
  return (
    <div data-run-status={run.status} data-lateness-ms={run.latenessMs ?? undefined}>
      <RunHeader run={run} connection={connection} />
      <RunFacts run={run} />
      <div className="mt-5 grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-5">
          <EffectQuestion run={run} answer={answerEffect} />
          <RunOutcome run={run} />
          <TitledCard title={t("steps")} className="px-0 py-0 sm:px-0">
            <StepList run={run} texts={texts} />
          </TitledCard>
        </div>
        <RunProof run={run} mails={mails} />
      </div>
    </div>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useAction } from "@/components/ui/use-action";
import type { RunDetail } from "@/lib/runs/schemas";
import type { AnswerEffect } from "./live-run";

const asks: Partial<Record<RunDetail["status"], boolean>> = { waiting: true };

/** A run that was cut off in an outward act waits here for a person's word. */
export function EffectQuestion({ run, answer }: { run: RunDetail; answer: AnswerEffect }) {
  const t = useTranslations("runs.effect");
  const { run: send, pending } = useAction(answer);
  if (!asks[run.status]) return null;
  return (
    <section className="rounded-lg border border-lamp bg-lamp-soft p-5">
      <h2 className="font-semibold">{t("title")}</h2>
      <p className="mt-1 text-sm">{t("body")}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="primary" disabled={pending} onClick={() => void send({ id: run.id, answer: "arrived" })}>
          {t("arrived")}
        </Button>
        <Button disabled={pending} onClick={() => void send({ id: run.id, answer: "repeat" })}>
          {t("repeat")}
        </Button>
      </div>
    </section>
  );
}

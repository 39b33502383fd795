"use client";

import { Info, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import type { DraftView } from "@/lib/conversations/schemas";

export function DraftNotes({ draft }: { draft: Pick<DraftView, "assumptions" | "warnings" | "modelUse"> }) {
  const t = useTranslations("chat.draft");
  const { assumptions, warnings, modelUse } = draft;
  if (assumptions.length + warnings.length === 0 && modelUse === null) return null;
  return (
    <div className="grid gap-2 text-sm">
      {draft.warnings.length > 0 ? (
        <div className="flex gap-2.5 rounded-md bg-bad-soft px-3 py-2 text-bad">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <Notes title={t("warnings")} items={draft.warnings} />
        </div>
      ) : null}
      {draft.assumptions.length > 0 ? (
        <div className="flex gap-2.5 rounded-md bg-lamp-soft px-3 py-2 text-lamp-ink">
          <Info aria-hidden className="mt-0.5 size-4 shrink-0" />
          <Notes title={t("assumptions")} items={draft.assumptions} />
        </div>
      ) : null}
      {modelUse ? <ModelUse use={modelUse} /> : null}
    </div>
  );
}

const COST_DIGITS = 6;

/** Which model was asked about the request, and what that cost. */
function ModelUse({ use }: { use: NonNullable<DraftView["modelUse"]> }) {
  const t = useTranslations("chat.draft.model");
  const format = useFormatter();
  const { model, tokens, estimated, costUsd, cached, read } = use;
  const price =
    costUsd === null
      ? t("unknown")
      : Number(costUsd) === 0
        ? t("free")
        : format.number(Number(costUsd), { style: "currency", currency: "USD", maximumFractionDigits: COST_DIGITS });
  const counts = { input: format.number(tokens.input), output: format.number(tokens.output), price };
  const cost = cached ? t("cached") : t(estimated ? "estimated" : "spent", counts);
  return (
    <p className="wrap-anywhere text-ink-soft text-xs tabular-nums">{t(read ? "read" : "asked", { model, cost })}</p>
  );
}

function Notes({ title, items }: { title: string; items: string[] }) {
  return (
    <div className="min-w-0">
      <h3 className="font-medium text-xs leading-5">{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item} className="wrap-anywhere">
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}

"use client";

import { useFormatter, useTranslations } from "use-intl";
import type { DraftView } from "@/lib/conversations/schemas";

const COST_DIGITS = 6;

/** Which model was asked about the request, and what that cost. */
export function ModelUse({ use }: { use: NonNullable<DraftView["modelUse"]> }) {
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

"use client";

import { Info, type LucideIcon, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { DraftView } from "@/lib/conversations/schemas";

type Noted = Pick<DraftView, "assumptions" | "warnings" | "modelUse" | "language">;

export function DraftNotes({ draft }: { draft: Noted }) {
  const t = useTranslations("chat.draft");
  const { assumptions, warnings, modelUse, language } = draft;
  if (assumptions.length + warnings.length === 0 && modelUse === null) return null;
  return (
    <div className="grid gap-2 text-sm">
      {warnings.length > 0 ? (
        <Note tone="bad" Icon={TriangleAlert} title={t("warnings")} items={warnings} lang={language} />
      ) : null}
      {assumptions.length > 0 ? (
        <Note tone="lamp" Icon={Info} title={t("assumptions")} items={assumptions} lang={language} />
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

const tones = { bad: "bg-bad-soft text-bad", lamp: "bg-lamp-soft text-lamp-ink" };

interface NoteProps {
  tone: keyof typeof tones;
  Icon: LucideIcon;
  title: string;
  items: string[];
  lang?: string;
}

function Note({ tone, Icon, title, items, lang }: NoteProps) {
  return (
    <div className={cn("flex gap-2.5 rounded-md px-3 py-2", tones[tone])}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <h3 className="font-medium text-xs leading-5">{title}</h3>
        <ul lang={lang}>
          {items.map((item) => (
            <li key={item} className="wrap-anywhere">
              {item}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

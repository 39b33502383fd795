"use client";

import { Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import type { DraftView } from "@/lib/conversations/schemas";

export function DraftNotes({ draft }: { draft: DraftView }) {
  const t = useTranslations("chat.draft");
  if (draft.assumptions.length + draft.warnings.length === 0) return null;
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
    </div>
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

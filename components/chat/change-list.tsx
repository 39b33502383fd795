"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { toolTitle } from "@/components/tasks/tool-chips";
import type { ChangeView } from "@/lib/conversations/schemas";

/** What differs, line by line: as it was, and as it is or would be. */
export function ChangeList({ changes, lang }: { changes: ChangeView[]; lang: string }) {
  const t = useTranslations("chat.changes");
  return (
    <dl className="grid gap-3">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="grid gap-0.5">
          <dt className="text-ink-soft text-xs">{t(`field.${field}`)}</dt>
          <dd className="wrap-anywhere grid items-baseline gap-x-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
            <del className="text-ink-soft decoration-ink-soft/50">
              <span className="sr-only">{t("before")}: </span>
              <Value items={before} field={field} lang={lang} />
            </del>
            <ArrowRight aria-hidden className="hidden size-3.5 self-center text-ink-soft sm:block" />
            <ins className="font-medium no-underline">
              <span className="sr-only">{t("after")}: </span>
              <Value items={after} field={field} lang={lang} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ items, field, lang }: { items: string[]; field: ChangeView["field"]; lang: string }) {
  const t = useTranslations("chat.changes");
  if (items.length === 0) return t("nothing");
  return field === "tools" ? items.map(toolTitle).join(", ") : <span lang={lang}>{items.join(", ")}</span>;
}

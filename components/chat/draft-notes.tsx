"use client";

import { Info, type LucideIcon, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { DraftView } from "@/lib/conversations/schemas";

type Noted = Pick<DraftView, "assumptions" | "warnings" | "language">;

/** What may be wrong stands before the rest: on a phone the end of a card is behind its buttons. */
export function DraftNotes({ draft }: { draft: Noted }) {
  const t = useTranslations("chat.draft");
  const { assumptions, warnings, language } = draft;
  if (assumptions.length + warnings.length === 0) return null;
  return (
    <div className="grid gap-2 text-sm">
      {warnings.length > 0 ? (
        <Note tone="bad" Icon={TriangleAlert} title={t("warnings")} items={warnings} lang={language} />
      ) : null}
      {assumptions.length > 0 ? (
        <Note tone="lamp" Icon={Info} title={t("assumptions")} items={assumptions} lang={language} />
      ) : null}
    </div>
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

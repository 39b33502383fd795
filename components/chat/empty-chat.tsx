"use client";

import { CalendarDays, Eye, HeartPulse, ShieldCheck } from "lucide-react";
import { useTranslations } from "use-intl";
import { LogoMark } from "@/components/layout/logo";

const examples = [
  { key: "health", Icon: HeartPulse },
  { key: "certificate", Icon: ShieldCheck },
  { key: "watch", Icon: Eye },
  { key: "report", Icon: CalendarDays },
] as const;

interface EmptyChatProps {
  greeting: string;
  onSend: (text: string) => Promise<boolean>;
}

export function EmptyChat({ greeting, onSend }: EmptyChatProps) {
  const t = useTranslations("chat");
  return (
    <div className="my-auto py-10">
      <LogoMark className="mb-5 size-12" />
      <h1 className="font-semibold text-3xl sm:text-4xl">{greeting}</h1>
      <p className="mt-2 text-ink-soft text-lg">{t("emptyBody")}</p>
      <ul aria-label={t("examplesLabel")} className="mt-8 grid gap-2.5 sm:grid-cols-2">
        {examples.map(({ key, Icon }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => void onSend(t(`examples.${key}`))}
              className="group flex h-full w-full items-start gap-3 rounded-lg border bg-surface p-3.5 text-left text-sm transition-[border-color,background-color] hover:border-lamp-ink/60 hover:bg-lamp-soft/40"
            >
              <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-lamp-ink" />
              <span className="text-ink-soft group-hover:text-ink">{t(`examples.${key}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { MailCheck } from "lucide-react";
import Link from "next/link";
import { TimeStamp } from "@/components/ui/time-stamp";
import { translator } from "@/lib/i18n";
import type { MailView } from "@/lib/runs/schemas";

export function MailList({ mails }: { mails: MailView[] }) {
  const t = translator("outbox");
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface shadow-card">
      {mails.map((mail) => (
        <li key={mail.id} className="relative flex gap-3.5 px-4 py-3.5 transition-colors hover:bg-sunken/45 sm:px-5">
          <MailCheck aria-hidden className="mt-1 size-4.5 shrink-0 text-lamp-ink" />
          <div className="min-w-0 flex-1">
            <div className="flex items-baseline justify-between gap-4">
              <Link
                href={`/outbox/${mail.id}`}
                className="truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-lamp-ink focus-visible:after:-outline-offset-2"
              >
                {mail.subject}
              </Link>
              <TimeStamp at={mail.createdAt} className="shrink-0 text-ink-soft text-xs" />
            </div>
            <p className="truncate text-ink-soft text-sm">
              {t("to")} {mail.to.join(", ")} · {mail.taskName ?? t("noTask")}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

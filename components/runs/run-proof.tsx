"use client";

import { MailCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { TitledCard } from "@/components/ui/card";
import { TimeStamp } from "@/components/ui/time-stamp";
import { messages } from "@/lib/i18n";
import type { MailView, RunDetail } from "@/lib/runs/schemas";

type DeliveryView = RunDetail["deliveries"][number];

interface RunProofProps {
  run: RunDetail;
  mails: Pick<MailView, "id" | "subject" | "to" | "createdAt">[];
}

/** Evidence, deliveries and the mail itself. */
export function RunProof({ run, mails }: RunProofProps) {
  const t = useTranslations("runs.detail");
  if (run.evidence.length + run.deliveries.length + mails.length === 0) return null;
  return (
    <aside aria-label={t("proof")} className="grid min-w-0 gap-5">
      {run.evidence.length > 0 ? (
        <TitledCard title={t("evidence")} className="py-1.5">
          <dl className="divide-y">
            {run.evidence.map((evidence) => (
              <div key={`${evidence.step}-${evidence.title}-${evidence.value}`} className="py-2.5">
                <dt className="flex items-baseline justify-between gap-3 text-ink-soft text-xs">
                  <span className="min-w-0 wrap-anywhere">{evidence.title}</span>
                  {evidence.step === null ? null : (
                    <a
                      href={`#step-${evidence.step}`}
                      className="shrink-0 text-lamp-ink underline-offset-2 hover:underline"
                    >
                      {t("evidenceStep", { step: String(evidence.step) })}
                    </a>
                  )}
                </dt>
                <dd className="whitespace-pre-wrap wrap-anywhere text-sm">{evidence.value}</dd>
              </div>
            ))}
          </dl>
        </TitledCard>
      ) : null}
      {mails.length > 0 ? (
        <TitledCard title={t("mails")} className="px-2 py-2 sm:px-2">
          <ul>
            {mails.map((mail) => (
              <li key={mail.id}>
                <Link href={`/outbox/${mail.id}`} className="flex gap-3 rounded-md px-3 py-2.5 text-sm hover:bg-sunken">
                  <MailCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-lamp-ink" />
                  <span className="min-w-0">
                    <span className="block truncate font-medium">{mail.subject}</span>
                    <span className="block truncate text-ink-soft text-xs">
                      {mail.to.join(", ")} · <TimeStamp at={mail.createdAt} />
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </TitledCard>
      ) : null}
      {run.deliveries.length > 0 ? (
        <TitledCard title={t("deliveries")} className="py-1.5">
          <ul className="divide-y">
            {run.deliveries.map((delivery) => (
              <Delivery key={`${delivery.channel}-${delivery.to}`} delivery={delivery} />
            ))}
          </ul>
        </TitledCard>
      ) : null}
    </aside>
  );
}

const tones: Record<DeliveryView["status"], BadgeTone> = { pending: "neutral", sent: "ok", failed: "bad" };
const channels = messages.runs.channel;
const isChannel = (name: string): name is keyof typeof channels => Object.hasOwn(channels, name);

function Delivery({ delivery }: { delivery: DeliveryView }) {
  const t = useTranslations("runs");
  return (
    <li className="py-2.5 text-sm">
      <div className="flex items-center justify-between gap-3">
        <span className="truncate">{delivery.to}</span>
        <Badge tone={tones[delivery.status]}>{t(`delivery.${delivery.status}`)}</Badge>
      </div>
      <p className="wrap-anywhere text-ink-soft text-xs">
        {isChannel(delivery.channel) ? t(`channel.${delivery.channel}`) : delivery.channel} ·{" "}
        {t("detail.attempts", { count: delivery.attempts })}
        {delivery.providerMessage ? ` · ${delivery.providerMessage}` : null}
      </p>
    </li>
  );
}

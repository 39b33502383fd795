"use client";

import { Download } from "lucide-react";
import { Tabs } from "radix-ui";
import { useTranslations } from "use-intl";
import { buttonVariants } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { MailView } from "@/lib/runs/schemas";
import { readHeaders } from "./headers";
import { MailFrame } from "./mail-frame";

const views = ["html", "text", "headers", "raw"] as const;
const plain = "whitespace-pre-wrap wrap-anywhere p-5 font-mono text-[0.8125rem] leading-6";

export function MailTabs({ mail }: { mail: MailView }) {
  const t = useTranslations("outbox");
  const panels: Record<(typeof views)[number], React.ReactNode> = {
    html: mail.html ? (
      <MailFrame title={t("frame", { subject: mail.subject })} html={mail.html} />
    ) : (
      <p className="p-5 text-ink-soft">{t("noHtml")}</p>
    ),
    text: <pre className={plain}>{mail.text}</pre>,
    headers: <Headers raw={mail.raw} />,
    raw: <pre className={plain}>{mail.raw}</pre>,
  };
  return (
    <Card>
      <Tabs.Root defaultValue="html">
        <div className="flex items-center justify-between gap-2 border-b pr-2">
          <Tabs.List aria-label={t("views.label")} className="flex min-w-0 overflow-x-auto px-1.5">
            {views.map((view) => (
              <Tabs.Trigger
                key={view}
                value={view}
                className="whitespace-nowrap border-transparent border-b-2 px-3 py-3 text-ink-soft text-sm hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-lamp-ink data-[state=active]:font-medium data-[state=active]:text-ink"
              >
                {t(`views.${view}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <a
            href={`data:message/rfc822;charset=utf-8,${encodeURIComponent(mail.raw)}`}
            download={`${mail.id}.eml`}
            className={cn(buttonVariants({ variant: "ghost", size: "sm" }), "max-sm:hidden")}
          >
            <Download aria-hidden />
            {t("download")}
          </a>
        </div>
        {views.map((view) => (
          <Tabs.Content key={view} value={view} className="focus-visible:-outline-offset-2">
            {panels[view]}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Card>
  );
}

function Headers({ raw }: { raw: string }) {
  return (
    <dl className="divide-y px-5 py-1.5 text-sm">
      {readHeaders(raw).map(({ name, value }) => (
        <div key={`${name}-${value}`} className="grid gap-x-4 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="wrap-anywhere font-mono text-[0.8125rem]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { MailTabs } from "@/components/outbox/mail-tabs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TimeStamp } from "@/components/ui/time-stamp";
import { translator } from "@/lib/i18n";
import { getMail } from "@/lib/runs";
import { orNotFound, requireReader } from "../../../reader";
import { PageFrame } from "../../page-frame";

const t = translator("outbox");

interface MailPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: MailPageProps): Promise<Metadata> {
  const actor = await requireReader();
  return { title: (await orNotFound(getMail(actor, (await params).id))).subject };
}

export default async function MailPage({ params }: MailPageProps) {
  const actor = await requireReader();
  const mail = await orNotFound(getMail(actor, (await params).id));
  const description = (
    <>
      {t("to")} <span className="text-ink">{mail.to.join(", ")}</span> · <TimeStamp at={mail.createdAt} show="exact" />
    </>
  );
  return (
    <PageFrame>
      <PageHeader title={mail.subject} eyebrow={mail.taskName} description={description}>
        {mail.runId ? (
          <Button asChild>
            <Link href={`/runs/${mail.runId}`}>
              {t("openRun")}
              <ArrowRight aria-hidden />
            </Link>
          </Button>
        ) : null}
      </PageHeader>
      <MailTabs mail={mail} />
    </PageFrame>
  );
}

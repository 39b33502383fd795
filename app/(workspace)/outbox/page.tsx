import { MailCheck } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { MailList } from "@/components/outbox/mail-list";
import { EmptyState } from "@/components/ui/empty-state";
import { hrefWith } from "@/components/ui/href-with";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { translator } from "@/lib/i18n";
import { listMails } from "@/lib/runs";
import { requireReader } from "../../reader";
import { PageFrame } from "../page-frame";
import { readParams, type SearchParams } from "../search-params";

const t = translator("outbox");
const PAGE_SIZE = 30;

export const metadata: Metadata = { title: t("title") };

export default async function OutboxPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireReader();
  const { run, cursor } = await readParams(searchParams, ["run", "cursor"]);
  const { items, nextCursor } = await listMails(actor, {
    limit: PAGE_SIZE,
    ...(run ? { runId: run } : {}),
    ...(cursor ? { cursor } : {}),
  });
  return (
    <PageFrame>
      <PageHeader title={t("title")} description={t("description")} />
      {run ? (
        <p className="mb-4 text-sm">
          {t("filteredByRun")}{" "}
          <Link href="/outbox" className="text-lamp-ink underline underline-offset-4">
            {t("showAll")}
          </Link>
        </p>
      ) : null}
      {items.length > 0 ? (
        <MailList mails={items} />
      ) : (
        <EmptyState icon={<MailCheck aria-hidden />} title={t("emptyTitle")} body={t("emptyBody")} />
      )}
      <Pager
        firstHref={cursor ? hrefWith("/outbox", { run }) : null}
        nextHref={nextCursor ? hrefWith("/outbox", { run, cursor: nextCursor }) : null}
      />
    </PageFrame>
  );
}

import type { Metadata } from "next";
import { LiveRunPage } from "@/components/runs/live-run";
import { translator } from "@/lib/i18n";
import { getRun, listMails } from "@/lib/runs";
import { orNotFound, requireReader } from "../../../reader";
import { PageFrame } from "../../page-frame";
import { answerEffectAction } from "../actions";

const t = translator("runs.detail");

interface RunPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: RunPageProps): Promise<Metadata> {
  const actor = await requireReader();
  const run = await orNotFound(getRun(actor, (await params).id));
  return { title: t("title", { task: run.taskName }) };
}

export default async function RunPage({ params }: RunPageProps) {
  const actor = await requireReader();
  const { id } = await params;
  const run = await orNotFound(getRun(actor, id));
  const mails = await listMails(actor, { runId: id });
  return (
    <PageFrame>
      <LiveRunPage
        key={id}
        initial={run}
        mails={mails.items.map(({ id: mailId, subject, to, createdAt }) => ({ id: mailId, subject, to, createdAt }))}
        answerEffect={answerEffectAction}
      />
    </PageFrame>
  );
}

import { History, SearchX } from "lucide-react";
import type { Metadata } from "next";
import { RunFilters } from "@/components/runs/run-filters";
import { RunList } from "@/components/runs/run-list";
import { EmptyState } from "@/components/ui/empty-state";
import { hrefWith } from "@/components/ui/href-with";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { translator } from "@/lib/i18n";
import { listRuns, type RunFilter } from "@/lib/runs";
import { runStatusSchema, runTriggerSchema } from "@/lib/runs/schemas";
import { getTask } from "@/lib/tasks";
import { readerZone, requireReader } from "../../reader";
import { PageFrame } from "../page-frame";
import { readParams, type SearchParams } from "../search-params";
import { dayEnd, dayStart } from "./days";

const t = translator("runs");
const PAGE_SIZE = 30;
const REFRESH_MS = 5_000;
const names = ["task", "status", "trigger", "from", "to", "cursor"] as const;

export const metadata: Metadata = { title: t("title") };

function toFilter(given: Record<(typeof names)[number], string>, zone: string): RunFilter {
  const from = dayStart(given.from, zone);
  const to = dayEnd(given.to, zone);
  const status = runStatusSchema.safeParse(given.status).data;
  const trigger = runTriggerSchema.safeParse(given.trigger).data;
  return {
    limit: PAGE_SIZE,
    ...(given.task ? { taskId: given.task } : {}),
    ...(status ? { status } : {}),
    ...(trigger ? { trigger } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(given.cursor ? { cursor: given.cursor } : {}),
  };
}

export default async function RunsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireReader();
  const { cursor, ...values } = await readParams(searchParams, names);
  const filtered = Object.values(values).some(Boolean);
  const [{ items, nextCursor }, task] = await Promise.all([
    listRuns(actor, toFilter({ ...values, cursor }, await readerZone())),
    values.task ? getTask(actor, values.task).catch(() => null) : null,
  ]);
  return (
    <PageFrame>
      <PageHeader title={t("title")} description={t("description")} />
      {filtered || items.length > 0 ? (
        <RunFilters values={values} taskName={values.task ? (task?.name ?? values.task) : null} />
      ) : null}
      {items.length > 0 ? <RunList runs={items} /> : <NoRuns filtered={filtered || cursor !== ""} />}
      <Pager
        firstHref={cursor ? hrefWith("/runs", values) : null}
        nextHref={nextCursor ? hrefWith("/runs", { ...values, cursor: nextCursor }) : null}
      />
      <LiveRefresh everyMs={REFRESH_MS} />
    </PageFrame>
  );
}

function NoRuns({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState icon={<SearchX aria-hidden />} title={t("noMatchTitle")} body={t("noMatchBody")} />;
  return <EmptyState icon={<History aria-hidden />} title={t("emptyTitle")} body={t("emptyBody")} />;
}

import { CalendarClock, Plus, SearchX } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { TaskFilters } from "@/components/tasks/task-filters";
import { TaskList } from "@/components/tasks/task-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { hrefWith } from "@/components/ui/href-with";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { translator } from "@/lib/i18n";
import { listTasks } from "@/lib/tasks";
import { taskStatusSchema } from "@/lib/tasks/schemas";
import { requireReader } from "../../reader";
import { PageFrame } from "../page-frame";
import { readParams, type SearchParams } from "../search-params";

const t = translator("tasks");
const PAGE_SIZE = 25;
const REFRESH_MS = 10_000;

export const metadata: Metadata = { title: t("title") };

export default async function TasksPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireReader();
  const { status, q, cursor } = await readParams(searchParams, ["status", "q", "cursor"]);
  const chosen = taskStatusSchema.safeParse(status).data;
  const { items, nextCursor } = await listTasks(actor, {
    limit: PAGE_SIZE,
    ...(chosen ? { status: chosen } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
  });
  const filter = { status: chosen, q };
  const filtered = Boolean(chosen || q || cursor);
  return (
    <PageFrame>
      <PageHeader title={t("title")} description={t("description")}>
        <Button asChild variant="primary">
          <Link href="/">
            <Plus aria-hidden />
            {t("new")}
          </Link>
        </Button>
      </PageHeader>
      {filtered || items.length > 0 ? <TaskFilters status={chosen ?? "all"} q={q} /> : null}
      {items.length > 0 ? <TaskList tasks={items} /> : <NoTasks filtered={filtered} />}
      <Pager
        firstHref={cursor ? hrefWith("/tasks", filter) : null}
        nextHref={nextCursor ? hrefWith("/tasks", { ...filter, cursor: nextCursor }) : null}
      />
      <LiveRefresh everyMs={REFRESH_MS} />
    </PageFrame>
  );
}

function NoTasks({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState icon={<SearchX aria-hidden />} title={t("noMatchTitle")} body={t("noMatchBody")} />;
  return (
    <EmptyState icon={<CalendarClock aria-hidden />} title={t("emptyTitle")} body={t("emptyBody")}>
      <Button asChild variant="primary">
        <Link href="/">{t("emptyAction")}</Link>
      </Button>
    </EmptyState>
  );
}

import { CalendarOff } from "lucide-react";
import type { Metadata } from "next";
import { BlackoutForm } from "@/components/blackouts/blackout-form";
import { BlackoutList } from "@/components/blackouts/blackout-list";
import { TitledCard } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { translator } from "@/lib/i18n";
import { listBlackouts } from "@/lib/tasks";
import { requireReader } from "../../../reader";
import { createBlackoutAction, deleteBlackoutAction } from "./actions";

const t = translator("settings.blackouts");
/** More than anybody may have. */
const ALL = 200;

export const metadata: Metadata = { title: t("title") };

export default async function BlackoutsPage() {
  const { items } = await listBlackouts(await requireReader(), { limit: ALL });
  return (
    <>
      <p className="text-ink-soft">{t("body")}</p>
      <TitledCard title={t("create")}>
        <BlackoutForm action={createBlackoutAction} />
      </TitledCard>
      <TitledCard title={t("list")} className="py-1">
        {items.length > 0 ? (
          <BlackoutList blackouts={items} remove={deleteBlackoutAction} />
        ) : (
          <EmptyState icon={<CalendarOff aria-hidden />} title={t("emptyTitle")} body={t("emptyBody")} />
        )}
      </TitledCard>
    </>
  );
}

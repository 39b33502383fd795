import { KeyRound } from "lucide-react";
import type { Metadata } from "next";
import { KeyForm } from "@/components/settings/key-form";
import { KeyList } from "@/components/settings/key-list";
import { TitledCard } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { listKeys } from "@/lib/auth";
import { translator } from "@/lib/i18n";
import { requireReader } from "../../../reader";
import { createKeyAction, revokeKeyAction } from "../actions";

const t = translator("settings.keys");

export const metadata: Metadata = { title: t("title") };

export default async function KeysPage() {
  const keys = await listKeys(await requireReader());
  return (
    <>
      <p className="text-ink-soft">{t("body")}</p>
      <TitledCard title={t("create")}>
        <KeyForm action={createKeyAction} />
      </TitledCard>
      <TitledCard title={t("list")} className="py-1">
        {keys.length > 0 ? (
          <KeyList keys={keys} revoke={revokeKeyAction} />
        ) : (
          <EmptyState icon={<KeyRound aria-hidden />} title={t("emptyTitle")} body={t("emptyBody")} />
        )}
      </TitledCard>
    </>
  );
}

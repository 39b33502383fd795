import type { Metadata } from "next";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { ZoneForm } from "@/components/settings/zone-form";
import { TitledCard } from "@/components/ui/card";
import { translator } from "@/lib/i18n";
import { readerZone, requireReader } from "../../reader";
import { saveZoneAction } from "./actions";

const t = translator("settings");

export const metadata: Metadata = { title: t("title") };

export default async function SettingsPage() {
  const actor = await requireReader();
  const facts = [
    [t("profile.name"), actor.name],
    [t("profile.email"), actor.email],
    [t("profile.role"), t(`profile.roles.${actor.role}`)],
  ];
  return (
    <>
      <TitledCard title={t("profile.title")} className="grid gap-5">
        <dl className="grid gap-4 sm:grid-cols-3">
          {facts.map(([label, value]) => (
            <div key={label} className="min-w-0">
              <dt className="text-ink-soft text-xs">{label}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="grid gap-2 border-t pt-4">
          <ZoneForm zone={await readerZone()} action={saveZoneAction} />
          <p className="text-ink-soft text-sm">{t("profile.body")}</p>
        </div>
      </TitledCard>
      <TitledCard title={t("appearance.title")} className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-ink-soft text-sm">{t("appearance.body")}</p>
        <ThemeSwitch />
      </TitledCard>
    </>
  );
}

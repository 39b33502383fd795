import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { translator } from "@/lib/i18n";
import { PageFrame } from "../page-frame";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <PageFrame>
      <PageHeader title={translator("settings")("title")} />
      <SettingsTabs />
      <div className="grid max-w-3xl gap-5">{children}</div>
    </PageFrame>
  );
}

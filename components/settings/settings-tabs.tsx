"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";

const sections = [
  { href: "/settings", key: "profile" },
  { href: "/settings/keys", key: "keys" },
  { href: "/settings/blackouts", key: "blackouts" },
] as const;

export function SettingsTabs() {
  const t = useTranslations("settings");
  const pathname = usePathname();
  return (
    <nav aria-label={t("sections")} className="mb-6 flex gap-1 border-b">
      {sections.map(({ href, key }) => (
        <Link
          key={key}
          href={href}
          aria-current={pathname === href ? "page" : undefined}
          className={cn(
            "-mb-px border-b-2 px-3 py-2.5 text-sm",
            pathname === href
              ? "border-lamp-ink font-medium text-ink"
              : "border-transparent text-ink-soft hover:text-ink",
          )}
        >
          {t(`${key}.tab`)}
        </Link>
      ))}
    </nav>
  );
}

"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { isCurrent, navItems } from "./nav-items";

export function SidebarNav() {
  const t = useTranslations("common.nav");
  const pathname = usePathname();
  return (
    <nav aria-label={t("label")}>
      <ul className="grid gap-0.5">
        {navItems.map((item) => {
          const current = isCurrent(item, pathname);
          return (
            <li key={item.key}>
              <Link
                href={item.href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "flex h-9 items-center gap-3 rounded-md px-3 text-sm transition-colors",
                  current ? "bg-sunken font-medium text-ink" : "text-ink-soft hover:bg-sunken/60 hover:text-ink",
                )}
              >
                <item.Icon aria-hidden className={cn("size-4", current && "text-lamp-ink")} />
                {t(item.key)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The same destinations along the bottom edge of a phone. */
export function BottomNav() {
  const t = useTranslations("common.nav");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("label")}
      className="z-30 shrink-0 border-t bg-surface/95 pb-[env(safe-area-inset-bottom)] backdrop-blur lg:hidden"
    >
      <ul className="grid grid-cols-5">
        {navItems.map((item) => {
          const current = isCurrent(item, pathname);
          return (
            <li key={item.key}>
              <Link
                href={item.href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "grid h-14 place-content-center justify-items-center gap-0.5 text-[0.6875rem] focus-visible:-outline-offset-2",
                  current ? "font-medium text-ink" : "text-ink-soft",
                )}
              >
                <item.Icon aria-hidden className={cn("size-5", current && "text-lamp-ink")} />
                {t(item.key)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

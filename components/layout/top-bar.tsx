"use client";

import { MenuIcon, Plus } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ConversationSummary } from "@/lib/conversations/schemas";
import { ConversationList } from "./conversation-list";
import { Logo } from "./logo";
import { ThemeSwitch } from "./theme-switch";
import { type Reader, UserMenu } from "./user-menu";

interface TopBarProps {
  reader: Reader;
  conversations: ConversationSummary[];
}

/** The phone's header; the menu has what the sidebar has on larger screens. */
export function TopBar({ reader, conversations }: TopBarProps) {
  const t = useTranslations("common");
  const pathname = usePathname();
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  return (
    <header className="z-30 flex h-13 shrink-0 items-center justify-between border-b bg-surface/90 px-2 backdrop-blur lg:hidden">
      <Button variant="ghost" size="icon" aria-label={t("nav.openMenu")} onClick={() => setOpenedOn(pathname)}>
        <MenuIcon aria-hidden />
      </Button>
      <Link href="/" className="rounded-md px-2">
        <Logo name={t("product")} />
      </Link>
      <Button asChild variant="ghost" size="icon">
        <Link href="/" aria-label={t("nav.newChat")}>
          <Plus aria-hidden />
        </Link>
      </Button>
      <Dialog
        side="left"
        title={t("nav.menu")}
        description={t("nav.menuDescription")}
        open={openedOn === pathname}
        onOpenChange={(open) => setOpenedOn(open ? pathname : null)}
        className="flex flex-col"
      >
        <ConversationList conversations={conversations} />
        <div className="mt-auto grid gap-2 pt-6">
          <ThemeSwitch />
          <UserMenu reader={reader} />
        </div>
      </Dialog>
    </header>
  );
}

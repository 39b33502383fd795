import { Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { ConversationSummary } from "@/lib/conversations/schemas";
import { translator } from "@/lib/i18n";
import { ConversationList } from "./conversation-list";
import { Logo } from "./logo";
import { SidebarNav } from "./sidebar-nav";
import { ThemeSwitch } from "./theme-switch";
import { type Reader, UserMenu } from "./user-menu";

interface SidebarProps {
  reader: Reader;
  conversations: ConversationSummary[];
}

export function Sidebar({ reader, conversations }: SidebarProps) {
  const t = translator("common");
  return (
    <aside
      aria-label={t("nav.sidebar")}
      className="hidden h-dvh w-64 shrink-0 flex-col gap-4 border-r bg-surface/60 p-3 lg:flex"
    >
      <div className="flex h-10 items-center justify-between pl-2">
        <Link href="/" className="rounded-md">
          <Logo name={t("product")} />
        </Link>
      </div>
      <Button asChild className="justify-start px-3">
        <Link href="/">
          <Plus aria-hidden />
          {t("nav.newChat")}
        </Link>
      </Button>
      <SidebarNav />
      <div className="flex min-h-0 flex-1 flex-col">
        <ConversationList conversations={conversations} />
      </div>
      <div className="grid gap-2 border-t pt-3">
        <div className="px-1">
          <ThemeSwitch />
        </div>
        <UserMenu reader={reader} />
      </div>
    </aside>
  );
}

import type { ReactNode } from "react";
import { Sidebar } from "@/components/layout/sidebar";
import { BottomNav } from "@/components/layout/sidebar-nav";
import { TopBar } from "@/components/layout/top-bar";
import { listConversations } from "@/lib/conversations";
import { translator } from "@/lib/i18n";
import { requireReader } from "../reader";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const t = translator("common");
  const actor = await requireReader();
  const conversations = await listConversations(actor);
  const reader = { name: actor.name, email: actor.email };
  return (
    <div className="flex h-dvh">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-brand px-3 py-2 text-brand-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("skipToContent")}
      </a>
      <Sidebar reader={reader} conversations={conversations} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar reader={reader} conversations={conversations} />
        <main
          id="content"
          tabIndex={-1}
          className="moonlit min-h-0 flex-1 overflow-y-auto outline-none has-[[data-chat]]:scroll-pb-40 max-sm:has-[[data-chat]]:scroll-pb-28"
        >
          {children}
        </main>
        <BottomNav />
      </div>
    </div>
  );
}

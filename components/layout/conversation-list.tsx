"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Collapsible } from "radix-ui";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { ConversationSummary } from "@/lib/conversations/schemas";

export function ConversationList({ conversations }: { conversations: ConversationSummary[] }) {
  const t = useTranslations("common.nav");
  const pathname = usePathname();
  return (
    <Collapsible.Root defaultOpen className="flex min-h-0 flex-col">
      <Collapsible.Trigger className="group flex h-8 w-full items-center gap-1.5 rounded-md px-3 text-ink-soft text-xs hover:text-ink">
        {t("conversations")}
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-data-[state=open]:rotate-90" />
      </Collapsible.Trigger>
      <Collapsible.Content className="min-h-0 overflow-y-auto">
        {conversations.length === 0 ? (
          <p className="px-3 py-1.5 text-ink-soft text-sm">{t("noConversations")}</p>
        ) : (
          <ul className="grid gap-0.5 p-0.5">
            {conversations.map((conversation) => {
              const href = `/chat/${conversation.id}`;
              const current = pathname === href;
              return (
                <li key={conversation.id} className="min-w-0">
                  <Link
                    href={href}
                    aria-current={current ? "page" : undefined}
                    title={conversation.title}
                    className={cn(
                      "block truncate rounded-md px-2.5 py-1.5 text-sm transition-colors",
                      current ? "bg-sunken text-ink" : "text-ink-soft hover:bg-sunken/60 hover:text-ink",
                    )}
                  >
                    {conversation.title || t("untitled")}
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

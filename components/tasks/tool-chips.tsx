"use client";

import { Flag, Globe, Info, type LucideIcon, Mail, Server, TriangleAlert, Wrench } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { toolCatalog } from "@/lib/agent/schemas";

const icons: Record<string, LucideIcon> = { server_check: Server, http_request: Globe, send_email: Mail, finish: Flag };

export function ToolIcon({ name, className }: { name: string; className?: string }) {
  const Icon = icons[name] ?? Wrench;
  return <Icon aria-hidden className={className} />;
}

export function toolTitle(name: string): string {
  return toolCatalog.find((tool) => tool.name === name)?.title ?? name;
}

export function NoTools({ isWarning = false }: { isWarning?: boolean }) {
  const t = useTranslations("tasks");
  const Icon = isWarning ? TriangleAlert : Info;
  return (
    <p
      role="status"
      className={cn(
        "flex gap-2 rounded-md px-3 py-2 text-sm",
        isWarning ? "bg-bad-soft text-bad" : "bg-sunken text-ink-soft",
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t(isWarning ? "noTools" : "noToolsNeeded")}
    </p>
  );
}

export function ToolChips({ tools }: { tools: string[] }) {
  if (tools.length === 0) return <NoTools />;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tools.map((name) => {
        const known = toolCatalog.find((tool) => tool.name === name);
        return (
          <li key={name}>
            <Tooltip content={known?.description ?? name}>
              <button
                type="button"
                className="inline-flex min-h-7 cursor-help! items-center gap-1.5 rounded-full border bg-surface px-2.5 text-sm"
              >
                <ToolIcon name={name} className="size-3.5 text-lamp-ink" />
                {toolTitle(name)}
              </button>
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}

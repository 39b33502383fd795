"use client";

import { Flag, Globe, type LucideIcon, Mail, Server, TriangleAlert, Wrench } from "lucide-react";
import { useTranslations } from "use-intl";
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

export function NoToolsWarning() {
  const t = useTranslations("tasks");
  return (
    <p role="status" className="flex gap-2 rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t("noTools")}
    </p>
  );
}

export function ToolChips({ tools }: { tools: string[] }) {
  if (tools.length === 0) return <NoToolsWarning />;
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

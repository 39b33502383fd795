"use client";

import { Check, Plus } from "lucide-react";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { toolCatalog } from "@/lib/agent/schemas";
import { NoTools, ToolIcon } from "./tool-chips";

interface ToolPickerProps {
  label: string;
  value: string[];
  onChange: (tools: string[]) => void;
}

/** Every tool there is as a switch; the granted ones are on. */
export function ToolPicker({ label, value, onChange }: ToolPickerProps) {
  /** Whoever takes the last tool away is warned; a task that calls for none is only told what that means. */
  const [emptied, setEmptied] = useState(false);
  const toggle = (name: string) => {
    const chosen = value.includes(name) ? value.filter((other) => other !== name) : [...value, name];
    setEmptied(chosen.length === 0);
    onChange(chosen);
  };
  return (
    <div className="grid gap-2">
      <ul aria-label={label} className="flex flex-wrap gap-1.5">
        {toolCatalog.map(({ name, title, description }) => {
          const chosen = value.includes(name);
          const Mark = chosen ? Check : Plus;
          return (
            <li key={name}>
              <Tooltip
                content={
                  <>
                    <span className="block font-medium">{title}</span>
                    {description}
                  </>
                }
              >
                <button
                  type="button"
                  aria-pressed={chosen}
                  onClick={() => toggle(name)}
                  className={cn(
                    "inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-sm transition-colors",
                    chosen
                      ? "border-lamp-ink/50 bg-lamp-soft text-ink"
                      : "border-line-strong/60 border-dashed text-ink-soft hover:bg-sunken hover:text-ink",
                  )}
                >
                  <ToolIcon name={name} className={cn("size-3.5", chosen && "text-lamp-ink")} />
                  {title}
                  <Mark aria-hidden className="size-3" />
                </button>
              </Tooltip>
            </li>
          );
        })}
      </ul>
      {value.length === 0 ? <NoTools isWarning={emptied} /> : null}
    </div>
  );
}

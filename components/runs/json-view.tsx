"use client";

import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";

interface JsonViewProps {
  label: string;
  value: unknown;
  tone?: "plain" | "bad";
}

/** A value as indented JSON; plain text stays text. */
export function JsonView({ label, value, tone = "plain" }: JsonViewProps) {
  const t = useTranslations("runs.step");
  const empty = value === null || value === undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return (
    <section aria-label={label} className="min-w-0">
      <h3 className="mb-1 text-ink-soft text-xs">{label}</h3>
      {empty ? (
        <p className="text-ink-soft text-xs">{t("none")}</p>
      ) : (
        <pre
          tabIndex={0}
          className={cn(
            "max-h-80 overflow-auto whitespace-pre-wrap break-words rounded-md bg-sunken/70 p-3 font-mono text-xs leading-5",
            tone === "bad" && "bg-bad-soft text-bad",
          )}
        >
          {text}
        </pre>
      )}
    </section>
  );
}

"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

interface JsonViewProps {
  label: string;
  value: unknown;
  tone?: "plain" | "bad";
}

const SHOWN_CHARACTERS = 3_000;

/** A value as indented JSON; plain text stays text. What is long is cut until somebody wants all of it. */
export function JsonView({ label, value, tone = "plain" }: JsonViewProps) {
  const t = useTranslations("runs.step");
  const [whole, setWhole] = useState(false);
  const empty = value === null || value === undefined;
  const text = empty ? "" : typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const cut = !whole && text.length > SHOWN_CHARACTERS;
  return (
    <section aria-label={label} className="min-w-0">
      <h3 className="mb-1 text-ink-soft text-xs">{label}</h3>
      {empty ? (
        <p className="text-ink-soft text-xs">{t("none")}</p>
      ) : (
        <pre
          className={cn(
            "whitespace-pre-wrap wrap-anywhere rounded-md bg-sunken/70 p-3 font-mono text-xs leading-5",
            tone === "bad" && "bg-bad-soft text-bad",
          )}
        >
          {cut ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text}
        </pre>
      )}
      {cut ? (
        <Button variant="ghost" size="sm" className="mt-1" onClick={() => setWhole(true)}>
          {t("showAll", { count: text.length })}
        </Button>
      ) : null}
    </section>
  );
}

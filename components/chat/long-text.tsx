"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";

/** Longer text is cut to its first lines until somebody wants to see it all. */
const LONG_FROM = 700;
const MANY_LINES = 12;

function isLong(text: string): boolean {
  return text.length > LONG_FROM || text.split("\n").length > MANY_LINES;
}

interface LongTextProps {
  text: string;
  lang?: string | undefined;
  className?: string;
}

export function LongText({ text, lang, className }: LongTextProps) {
  const t = useTranslations("chat");
  const id = useId();
  const [open, setOpen] = useState(false);
  const cut = isLong(text);
  const words = (
    <p
      id={id}
      lang={lang}
      className={cn("wrap-anywhere whitespace-pre-wrap", cut && !open && "line-clamp-6", className)}
    >
      {text}
    </p>
  );
  if (!cut) return words;
  return (
    <div>
      {words}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="mt-1.5 rounded-sm font-medium text-lamp-ink text-sm underline-offset-4 hover:underline"
      >
        {t(open ? "showLess" : "showAll")}
      </button>
    </div>
  );
}

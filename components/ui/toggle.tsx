"use client";

import { Check, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

interface ToggleProps {
  pressed: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** One of several that may be on at once. */
export function Toggle({ pressed, onPress, children }: ToggleProps) {
  const Mark = pressed ? Check : Plus;
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={cn(
        "inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-2.5 text-sm transition-colors",
        pressed
          ? "border-lamp-ink/50 bg-lamp-soft text-ink"
          : "border-line-strong/60 border-dashed text-ink-soft hover:bg-sunken hover:text-ink",
      )}
    >
      <span className="truncate">{children}</span>
      <Mark aria-hidden className="size-3 shrink-0" />
    </button>
  );
}

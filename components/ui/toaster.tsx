"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="top-right"
      toastOptions={{
        className: "!rounded-lg !border-line !bg-surface !text-ink !shadow-card !font-sans",
        descriptionClassName: "!text-ink-soft",
      }}
    />
  );
}

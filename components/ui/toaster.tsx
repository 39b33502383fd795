"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="top-right"
      // On a phone no taller than the bar at the top, so that it covers nothing that is read.
      mobileOffset={{ top: 4, left: 8, right: 8 }}
      toastOptions={{
        className: "!rounded-lg !border-line !bg-surface !text-ink !shadow-card !font-sans max-sm:!py-2.5",
        descriptionClassName: "!text-ink-soft",
      }}
    />
  );
}

import type { ComponentProps } from "react";
import { cn } from "./cn";

const base =
  "w-full min-w-0 rounded-md border border-line-strong/60 bg-surface text-ink placeholder:text-ink-soft/80 transition-colors hover:border-line-strong disabled:opacity-60 aria-invalid:border-bad";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={cn(base, "h-9.5 px-3 text-base sm:text-sm", className)} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      className={cn(
        base,
        "field-sizing-content max-h-80 min-h-20 resize-none px-3 py-2 text-base sm:text-sm",
        className,
      )}
      {...props}
    />
  );
}

import { cn } from "@/components/ui/cn";

/** A hawk crossing the moon. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cn("size-8", className)}>
      <circle cx="16" cy="15" r="12" fill="var(--lamp)" />
      <path
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth="1.4"
        strokeLinejoin="round"
        d="M1 13.5c4.6-2.6 9-1.9 12.2 2.2l1.5-1.3c.4-.8 2.2-.8 2.6 0l1.5 1.3c3.2-4.1 7.6-4.8 12.2-2.2-4.3.1-7.3 1.6-9.2 4.6-1.2 1.9-2.4 3.3-3.6 4.2l.9 4.2-3.1-1.6-3.1 1.6.9-4.2c-1.2-.9-2.4-2.3-3.6-4.2-1.9-3-4.9-4.5-9.2-4.6z"
      />
    </svg>
  );
}

export function Logo({ name, className }: { name: string; className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2.5 font-semibold text-[1.0625rem] tracking-tight", className)}>
      <LogoMark />
      {name}
    </span>
  );
}

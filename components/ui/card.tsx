import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

export function Card({ className, ...props }: ComponentProps<"section">) {
  return <section className={cn("rounded-lg border bg-surface shadow-card", className)} {...props} />;
}

interface CardSectionProps {
  title: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A card with a heading row. */
export function TitledCard({ title, aside, className, children }: CardSectionProps) {
  return (
    <Card>
      <header className="flex min-h-11 items-center justify-between gap-3 border-b px-4 py-2 sm:px-5">
        <h2 className="font-semibold text-sm">{title}</h2>
        {aside}
      </header>
      <div className={cn("px-4 py-4 sm:px-5", className)}>{children}</div>
    </Card>
  );
}

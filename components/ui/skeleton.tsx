import { translator } from "@/lib/i18n";
import { cn } from "./cn";

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("animate-breathe rounded-md bg-sunken", className)} />;
}

/** What a list page shows while its rows are on the way. */
export function PageSkeleton() {
  const t = translator("common");
  return (
    <div role="status" aria-label={t("loading")} className="grid gap-3">
      <Skeleton className="mb-4 h-9 w-48" />
      {["a", "b", "c", "d", "e"].map((row) => (
        <Skeleton key={row} className="h-17" />
      ))}
    </div>
  );
}

import { ChevronRight, ChevronsLeft } from "lucide-react";
import Link from "next/link";
import { translator } from "@/lib/i18n";
import { Button } from "./button";

interface PagerProps {
  firstHref: string | null;
  nextHref: string | null;
}

/** Links through a list that is paged by cursor; nothing when there is one page. */
export function Pager({ firstHref, nextHref }: PagerProps) {
  const t = translator("common");
  if (!firstHref && !nextHref) return null;
  return (
    <nav aria-label={t("pagination")} className="mt-5 flex justify-between gap-2">
      {firstHref ? (
        <Button asChild variant="ghost">
          <Link href={firstHref}>
            <ChevronsLeft aria-hidden />
            {t("actions.first")}
          </Link>
        </Button>
      ) : (
        <span />
      )}
      {nextHref ? (
        <Button asChild>
          <Link href={nextHref}>
            {t("actions.next")}
            <ChevronRight aria-hidden />
          </Link>
        </Button>
      ) : null}
    </nav>
  );
}

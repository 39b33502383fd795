import { Telescope } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { translator } from "@/lib/i18n";

export default function NotFound() {
  const t = translator("common");
  return (
    <EmptyState
      heading="h1"
      icon={<Telescope aria-hidden />}
      title={t("error.notFoundTitle")}
      body={t("error.notFoundBody")}
    >
      <Button asChild variant="primary">
        <Link href="/">{t("actions.home")}</Link>
      </Button>
    </EmptyState>
  );
}

"use client";

import { CloudMoon } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations("common");
  return (
    <EmptyState heading="h1" icon={<CloudMoon aria-hidden />} title={t("error.title")} body={t("error.body")}>
      <Button variant="primary" onClick={reset}>
        {t("actions.retry")}
      </Button>
      {error.digest ? (
        <p className="w-full font-mono text-ink-soft text-xs">{t("error.reference", { digest: error.digest })}</p>
      ) : null}
    </EmptyState>
  );
}

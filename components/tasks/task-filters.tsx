"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { hrefWith } from "@/components/ui/href-with";
import { Input } from "@/components/ui/input";

const choices = ["all", "active", "paused", "completed"] as const;
const PAUSE_MS = 300;

interface TaskFiltersProps {
  status: string;
  q: string;
}

export function TaskFilters({ status, q }: TaskFiltersProps) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const [typed, setTyped] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => router.replace(hrefWith("/tasks", { status: status === "all" ? "" : status, q: text.trim() })),
      PAUSE_MS,
    );
  }

  return (
    <div className="mb-4 flex flex-wrap items-center gap-3">
      <nav aria-label={t("filter")} className="flex max-w-full overflow-x-auto rounded-md border bg-surface p-0.5">
        {choices.map((choice) => (
          <Link
            key={choice}
            href={hrefWith("/tasks", { status: choice === "all" ? "" : choice, q })}
            aria-current={choice === status ? "page" : undefined}
            className={cn(
              "rounded-[7px] px-3 py-1.5 text-sm focus-visible:-outline-offset-2",
              choice === status ? "bg-sunken font-medium text-ink" : "text-ink-soft hover:text-ink",
            )}
          >
            {t(`filters.${choice}`)}
          </Link>
        ))}
      </nav>
      <div className="relative min-w-48 flex-1 sm:max-w-72">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-soft"
        />
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={typed}
          onChange={(event) => search(event.target.value)}
          className="pl-9"
        />
      </div>
    </div>
  );
}

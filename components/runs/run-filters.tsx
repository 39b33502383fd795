"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { hrefWith } from "@/components/ui/href-with";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { runStatusSchema, runTriggerSchema } from "@/lib/runs/schemas";

export interface RunFilterValues {
  task: string;
  status: string;
  trigger: string;
  from: string;
  to: string;
}

interface RunFiltersProps {
  values: RunFilterValues;
  taskName: string | null;
}

const ANY = "any";

export function RunFilters({ values, taskName }: RunFiltersProps) {
  const t = useTranslations("runs");
  const common = useTranslations("common.actions");
  const router = useRouter();
  const go = (change: Partial<RunFilterValues>) => router.replace(hrefWith("/runs", { ...values, ...change }));
  const pick = (key: "status" | "trigger") => (value: string) => go({ [key]: value === ANY ? "" : value });
  const active = Object.values(values).some(Boolean);
  return (
    <search aria-label={t("filters.label")} className="mb-4 flex flex-wrap items-end gap-2.5">
      <Select
        label={t("filters.status")}
        value={values.status || ANY}
        onChange={pick("status")}
        options={[
          { value: ANY, label: t("filters.anyStatus") },
          ...runStatusSchema.options.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
      />
      <Select
        label={t("filters.trigger")}
        value={values.trigger || ANY}
        onChange={pick("trigger")}
        options={[
          { value: ANY, label: t("filters.anyTrigger") },
          ...runTriggerSchema.options.map((value) => ({ value, label: t(`trigger.${value}`) })),
        ]}
      />
      {(["from", "to"] as const).map((edge) => (
        <label key={edge} htmlFor={`run-${edge}`} className="flex items-center gap-2 text-ink-soft text-sm">
          {t(`filters.${edge}`)}
          <Input
            id={`run-${edge}`}
            type="date"
            value={values[edge]}
            onChange={(event) => go({ [edge]: event.target.value })}
            className="w-38 text-ink"
          />
        </label>
      ))}
      {taskName ? (
        <Link
          href={hrefWith("/runs", { ...values, task: "" })}
          title={t("filters.allTasks")}
          className="inline-flex h-9.5 max-w-72 items-center gap-2 rounded-md bg-lamp-soft px-3 text-lamp-ink text-sm"
        >
          <span className="truncate">{t("filters.task", { name: taskName })}</span>
          <X aria-hidden className="size-3.5 shrink-0" />
        </Link>
      ) : null}
      {active ? (
        <Button asChild variant="ghost">
          <Link href="/runs">{common("clear")}</Link>
        </Button>
      ) : null}
    </search>
  );
}

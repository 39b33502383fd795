"use client";

import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { CatchUpPolicy, OverlapPolicy } from "@/lib/scheduling/schemas";

export interface Policies {
  catchUp: CatchUpPolicy;
  overlap: OverlapPolicy;
}

const catchUps = ["once", "all", "skip"] as const satisfies readonly CatchUpPolicy[];
const overlaps = ["skip", "queue", "allow", "replace"] as const satisfies readonly OverlapPolicy[];

interface PolicyFieldsProps {
  value: Policies;
  onChange: (part: Partial<Policies>) => void;
}

/** What happens to runs that an outage kept from starting, and to one that is due while another goes on. */
export function PolicyFields({ value, onChange }: PolicyFieldsProps) {
  const t = useTranslations("tasks");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("form.catchUp")}>
        {({ id }) => (
          <Select
            id={id}
            label={t("form.catchUp")}
            className="w-full text-left"
            value={value.catchUp}
            onChange={(catchUp) => onChange({ catchUp: catchUp as CatchUpPolicy })}
            options={catchUps.map((policy) => ({ value: policy, label: t(`form.catchUps.${policy}`) }))}
          />
        )}
      </Field>
      <Field label={t("form.overlap")}>
        {({ id }) => (
          <Select
            id={id}
            label={t("form.overlap")}
            className="w-full text-left"
            value={value.overlap}
            onChange={(overlap) => onChange({ overlap: overlap as OverlapPolicy })}
            options={overlaps.map((policy) => ({ value: policy, label: t(`form.overlaps.${policy}`) }))}
          />
        )}
      </Field>
    </div>
  );
}

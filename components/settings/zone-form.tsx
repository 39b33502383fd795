"use client";

import { useState, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useAction } from "@/components/ui/use-action";
import { ZoneCombobox } from "@/components/ui/zone-combobox";
import type { ActionResult } from "@/lib/api";

interface ZoneFormProps {
  zone: string;
  action: (input: { timezone: string }) => Promise<ActionResult<null>>;
}

const never = () => () => {};

export function ZoneForm({ zone, action }: ZoneFormProps) {
  const t = useTranslations("settings.profile");
  const [chosen, setChosen] = useState(zone);
  const browserZone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => zone,
  );
  const saving = useAction(action, { onDone: () => toast.success(t("saved")) });

  function change(timezone: string) {
    setChosen(timezone);
    void saving.run({ timezone });
  }

  const hint =
    browserZone === chosen ? undefined : (
      <>
        {t("browserZone", { zone: browserZone })}{" "}
        <Button variant="ghost" size="sm" className="h-7 px-2" onClick={() => change(browserZone)}>
          {t("useBrowserZone")}
        </Button>
      </>
    );
  return (
    <Field label={t("zone")} hint={hint} error={saving.errorOf("timezone")}>
      {({ id }) => (
        <ZoneCombobox id={id} value={chosen} onChange={change} disabled={saving.pending} className="w-full sm:w-80" />
      )}
    </Field>
  );
}

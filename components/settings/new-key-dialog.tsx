"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";

interface NewKeyDialogProps {
  value: string | null;
  onClose: () => void;
}

export function NewKeyDialog({ value, onClose }: NewKeyDialogProps) {
  const t = useTranslations("settings.keys");
  return (
    <Dialog
      open={value !== null}
      onOpenChange={(open) => open || onClose()}
      title={t("onceTitle")}
      description={t("onceBody")}
    >
      <div className="flex items-start gap-2 rounded-md bg-lamp-soft p-3">
        <span className="sr-only">{t("onceField")}</span>
        <code data-testid="new-key" className="min-w-0 flex-1 break-all font-mono text-sm">
          {value}
        </code>
        <CopyButton value={value ?? ""} />
      </div>
      <div className="mt-5 flex justify-end">
        <Button variant="primary" onClick={onClose}>
          {t("onceDone")}
        </Button>
      </div>
    </Dialog>
  );
}

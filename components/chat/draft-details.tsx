"use client";

import { useTranslations } from "use-intl";
import { ToolChips } from "@/components/tasks/tool-chips";
import type { DraftView, UpdateDraft } from "@/lib/conversations/schemas";
import { InPlaceText } from "./in-place-text";
import { RecipientsInput } from "./recipients-input";

interface DraftDetailsProps {
  draft: DraftView;
  editable: boolean;
  onEdit: (change: UpdateDraft) => void;
}

export function DraftDetails({ draft, editable, onEdit }: DraftDetailsProps) {
  const t = useTranslations("chat.draft");
  return (
    <div className="grid gap-4 border-t pt-4">
      <div>
        <h3 className="text-ink-soft text-xs">{t("prompt")}</h3>
        <InPlaceText
          label={t("prompt")}
          value={draft.prompt}
          editable={editable}
          multiline
          onEdit={(prompt) => onEdit({ prompt })}
          className="text-[0.9375rem]"
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <h3 className="mb-1.5 text-ink-soft text-xs">{t("tools")}</h3>
          <ToolChips tools={draft.tools} none={t("noTools")} />
        </div>
        <div>
          <h3 className="mb-1.5 text-ink-soft text-xs">{t("recipients")}</h3>
          <RecipientsInput
            value={draft.recipients}
            editable={editable}
            onChange={(recipients) => onEdit({ recipients })}
          />
        </div>
      </div>
    </div>
  );
}

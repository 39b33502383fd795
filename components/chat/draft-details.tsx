"use client";

import { useTranslations } from "use-intl";
import { ToolChips } from "@/components/tasks/tool-chips";
import { ToolPicker } from "@/components/tasks/tool-picker";
import { InPlaceText } from "./in-place-text";
import { RecipientsInput } from "./recipients-input";
import type { DraftState } from "./use-draft";

interface DraftDetailsProps {
  state: DraftState;
  editable: boolean;
}

export function DraftDetails({ state, editable }: DraftDetailsProps) {
  const t = useTranslations("chat.draft");
  const { draft, edit, revert, refusals } = state;
  const isMailed = draft.tools.includes("send_email");
  return (
    <div className="grid grid-cols-1 gap-4 border-t pt-4">
      <div>
        <h3 className="text-ink-soft text-xs">{t("prompt")}</h3>
        <InPlaceText
          label={t("prompt")}
          value={draft.prompt}
          editable={editable}
          multiline
          lang={draft.language}
          error={refusals.prompt}
          onEdit={(prompt) => edit({ prompt })}
          onRevert={() => revert("prompt")}
          className="text-[0.9375rem]"
        />
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <div>
          <h3 className="mb-1.5 text-ink-soft text-xs">{t("tools")}</h3>
          {editable ? (
            <ToolPicker label={t("tools")} value={draft.tools} onChange={(tools) => edit({ tools })} />
          ) : (
            <ToolChips tools={draft.tools} />
          )}
        </div>
        <div>
          <h3 className="mb-1.5 text-ink-soft text-xs">{t(isMailed ? "recipients" : "mail")}</h3>
          {isMailed ? (
            <RecipientsInput
              value={draft.recipients}
              editable={editable}
              onChange={(recipients) => edit({ recipients })}
              onInvalid={state.setBadRecipient}
            />
          ) : (
            <p className="text-ink-soft text-sm leading-7">{t("noMail")}</p>
          )}
        </div>
      </div>
    </div>
  );
}

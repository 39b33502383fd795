"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useAction } from "@/components/ui/use-action";
import type { DraftView } from "@/lib/conversations/schemas";
import { useChatActions } from "./chat-actions";
import { type Refusals, useDraftEdits } from "./use-draft-edits";

export type DraftState = ReturnType<typeof useDraft>;

export function useDraft(initial: DraftView) {
  const t = useTranslations("chat.draft");
  const router = useRouter();
  const actions = useChatActions();
  const { saved, setDraft, edits, saving, edit, revert, flush } = useDraftEdits(initial);
  const [badRecipient, setBadRecipient] = useState(false);
  const scheduling = useAction(actions.scheduleDraft, {
    onDone: (task) => {
      setDraft((shown) => ({ ...shown, status: "scheduled", taskId: task.id }));
      toast.success(t("scheduledToast", { name: task.name }), {
        action: { label: t("openTask"), onClick: () => router.push(`/tasks/${task.id}`) },
      });
    },
  });
  const discarding = useAction(actions.discardDraft, {
    onDone: (discarded) => {
      setDraft(discarded);
      toast(t("discardedToast"));
    },
  });
  const { refusals, unsaved } = edits;

  async function schedule() {
    if (await flush()) await scheduling.run({ id: initial.id });
  }
  return {
    draft: saved.status === "open" ? { ...saved, ...unsaved } : saved,
    /** The schedule that the next runs belong to. */
    savedZone: saved.timezone,
    ...{ saving, refusals, edit, revert, schedule, setBadRecipient },
    /** Why it cannot be scheduled as it stands. */
    blocked: blockOf(refusals, badRecipient),
    discard: () => discarding.run({ id: initial.id }),
    scheduling: scheduling.pending,
    discarding: discarding.pending,
  };
}

type Block = "schedule" | "recipient" | "other";

function blockOf(refusals: Refusals, badRecipient: boolean): Block | null {
  if (refusals.scheduleText) return "schedule";
  if (badRecipient || refusals.recipients) return "recipient";
  return Object.keys(refusals).length > 0 ? "other" : null;
}

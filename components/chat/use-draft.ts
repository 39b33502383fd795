"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useAction } from "@/components/ui/use-action";
import type { DraftView, UpdateDraft } from "@/lib/conversations/schemas";
import { useChatActions } from "./chat-actions";

const PAUSE_MS = 450;

/** Saves edits once typing pauses, one request after the other, so that the last one typed wins. */
function useEdits(initial: DraftView) {
  const { updateDraft } = useChatActions();
  const offline = useTranslations("common.error");
  const [draft, setDraft] = useState(initial);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string>();
  const changes = useRef<UpdateDraft>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  async function send(): Promise<boolean> {
    const taken = changes.current;
    if (Object.keys(taken).length === 0) return true;
    changes.current = {};
    setSaving(true);
    const result = await updateDraft({ id: initial.id, ...taken }).catch(
      () => ({ ok: false, error: { message: offline("offline"), fields: [] } }) as const,
    );
    setSaving(false);
    setError(result.ok ? undefined : (result.error.fields[0]?.message ?? result.error.message));
    if (result.ok) setDraft(result.data);
    else changes.current = { ...taken, ...changes.current };
    return result.ok;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer.current);
    queue.current = queue.current.then(send);
    return queue.current;
  }

  function edit(change: UpdateDraft): void {
    changes.current = { ...changes.current, ...change };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }

  // Leaving the page in the middle of typing saves what was typed.
  const leave = useRef(flush);
  leave.current = flush;
  useEffect(() => () => void leave.current(), []);

  return { draft, setDraft, saving, error, edit, flush };
}

export function useDraft(initial: DraftView) {
  const t = useTranslations("chat.draft");
  const router = useRouter();
  const actions = useChatActions();
  const { draft, setDraft, saving, error, edit, flush } = useEdits(initial);
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

  async function schedule() {
    if (await flush()) await scheduling.run({ id: initial.id });
  }
  const discard = () => discarding.run({ id: initial.id });
  return {
    draft,
    saving,
    error,
    edit,
    schedule,
    discard,
    scheduling: scheduling.pending,
    discarding: discarding.pending,
  };
}

"use client";

import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { DraftView } from "@/lib/conversations/schemas";
import { useChatActions } from "./chat-actions";

const PAUSE_MS = 450;

// The order in which changes are sent: the zone before the words read in it, and tools after the prompt that adds some.
const FIELDS = ["timezone", "scheduleText", "name", "prompt", "tools", "recipients"] as const;
type DraftField = (typeof FIELDS)[number];
type DraftEdit = Partial<Pick<DraftView, DraftField>>;
export type Refusals = Partial<Record<DraftField, string>>;

interface Edits {
  /** What was typed and is not saved: waiting, on its way, or refused. */
  unsaved: DraftEdit;
  refusals: Refusals;
}

function without<T extends object>(values: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !fields.includes(key))) as T;
}

/** The edits as state to draw and as a reference for what runs after an answer of the server. */
function useLatestEdits() {
  const [edits, setEdits] = useState<Edits>({ unsaved: {}, refusals: {} });
  const latest = useRef(edits);
  const put = (change: (before: Edits) => Edits) => {
    latest.current = change(latest.current);
    setEdits(latest.current);
  };
  return { edits, latest, put };
}

/**
 * Saves edits once typing pauses, field by field, so that a refused one holds back no other. Refused words stay in
 * their field until they are changed or reverted.
 */
export function useDraftEdits(initial: DraftView) {
  const { updateDraft } = useChatActions();
  const offline = useTranslations("common.error");
  const [draft, setDraft] = useState(initial);
  const [saving, setSaving] = useState(false);
  const { edits, latest, put } = useLatestEdits();
  const waiting = useRef(new Set<DraftField>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());

  function revert(...fields: DraftField[]): void {
    for (const field of fields) waiting.current.delete(field);
    put(({ unsaved, refusals }) => ({ unsaved: without(unsaved, fields), refusals: without(refusals, fields) }));
  }

  async function save(field: DraftField): Promise<void> {
    waiting.current.delete(field);
    const value = latest.current.unsaved[field];
    const result = await updateDraft({ id: initial.id, [field]: value }).catch(() => null);
    if (result?.ok) setDraft(result.data);
    if (latest.current.unsaved[field] !== value) return;
    if (result?.ok) return revert(field);
    const message = result ? (result.error.fields[0]?.message ?? result.error.message) : offline("offline");
    if (result?.error.code === "validation" && field !== "timezone")
      return put(({ unsaved, refusals }) => ({ unsaved, refusals: { ...refusals, [field]: message } }));
    toast.error(message);
    // The list of zones shows what is saved; anything else is sent again with the next change.
    if (field === "timezone") revert(field);
    else waiting.current.add(field);
  }

  async function saveWaiting(): Promise<void> {
    const fields = FIELDS.filter((field) => waiting.current.has(field));
    if (fields.length === 0) return;
    setSaving(true);
    for (const field of fields) if (waiting.current.has(field)) await save(field);
    setSaving(false);
  }

  /** Saves what waits; false when something was refused or did not arrive. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer.current);
    queue.current = queue.current.then(saveWaiting);
    await queue.current;
    return waiting.current.size === 0 && Object.keys(latest.current.refusals).length === 0;
  }

  function edit(change: DraftEdit): void {
    const fields = FIELDS.filter((field) => change[field] !== undefined);
    for (const field of fields) waiting.current.add(field);
    put(({ unsaved, refusals }) => ({
      unsaved: { ...unsaved, ...change },
      refusals: without(refusals, fields),
    }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }

  // Leaving the page in the middle of typing saves what was typed.
  const leave = useRef(flush);
  leave.current = flush;
  useEffect(() => () => void leave.current(), []);

  return { saved: draft, setDraft, edits, saving, edit, revert, flush };
}

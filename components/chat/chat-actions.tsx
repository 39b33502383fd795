"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ActionResult } from "@/lib/api";
import type { ConversationView, DraftView, ProposalView, UpdateDraft } from "@/lib/conversations/schemas";

/** What the chat asks of the server; the page hands its server actions in. */
export interface ChatActions {
  send: (input: {
    conversationId: string | null;
    text: string;
    timezone: string;
  }) => Promise<ActionResult<ConversationView>>;
  updateDraft: (input: UpdateDraft & { id: string }) => Promise<ActionResult<DraftView>>;
  scheduleDraft: (input: { id: string }) => Promise<ActionResult<{ id: string; name: string }>>;
  discardDraft: (input: { id: string }) => Promise<ActionResult<DraftView>>;
  applyProposal: (input: { id: string; catchUp?: boolean }) => Promise<ActionResult<ProposalView>>;
  discardProposal: (input: { id: string }) => Promise<ActionResult<ProposalView>>;
  rereadProposal: (input: { id: string }) => Promise<ActionResult<ProposalView>>;
}

const Context = createContext<ChatActions | null>(null);

export function ChatActionsProvider({ actions, children }: { actions: ChatActions; children: ReactNode }) {
  return <Context value={actions}>{children}</Context>;
}

export function useChatActions(): ChatActions {
  const actions = useContext(Context);
  if (!actions) throw new Error("useChatActions stands outside of ChatActionsProvider.");
  return actions;
}

import type { ChatActions } from "@/components/chat/chat-actions";
import { discardDraftAction, scheduleDraftAction, sendMessageAction, updateDraftAction } from "./actions";

export const chatActions: ChatActions = {
  send: sendMessageAction,
  updateDraft: updateDraftAction,
  scheduleDraft: scheduleDraftAction,
  discardDraft: discardDraftAction,
};

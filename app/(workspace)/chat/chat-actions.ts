import type { ChatActions } from "@/components/chat/chat-actions";
import {
  applyProposalAction,
  discardDraftAction,
  discardProposalAction,
  rereadProposalAction,
  scheduleDraftAction,
  sendMessageAction,
  updateDraftAction,
} from "./actions";

export const chatActions: ChatActions = {
  send: sendMessageAction,
  updateDraft: updateDraftAction,
  scheduleDraft: scheduleDraftAction,
  discardDraft: discardDraftAction,
  applyProposal: applyProposalAction,
  discardProposal: discardProposalAction,
  rereadProposal: rereadProposalAction,
};

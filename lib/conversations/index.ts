export { discardDraft, scheduleDraft, updateDraft } from "./drafts";
export { costOfParse, flattenJob } from "./flatten-job";
export { previewSchedule } from "./preview-schedule";
export { applyProposal, discardProposal, rereadProposal } from "./proposals";
export { getConversation, listConversations } from "./read";
export * from "./schemas";
export { sendMessage } from "./send-message";

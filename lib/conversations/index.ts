export { discardDraft, scheduleDraft, updateDraft } from "./drafts";
export { flattenJob, readRequest } from "./parse-answer";
export { previewSchedule } from "./preview-schedule";
export { getConversation, listConversations } from "./read";
export * from "./schemas";
export { sendMessage } from "./send-message";

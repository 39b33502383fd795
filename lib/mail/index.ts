export { composeMail, type ComposedMail, type MailContent } from "./compose";
export { type MailStore, type StoredMail, databaseMailStore } from "./store";
export { type MailDependencies, type SendMailInput, type SentMail, sendMail } from "./send";
export { renderMarkdown } from "./render-markdown";

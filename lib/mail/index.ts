export type { ComposedMail } from "./compose";
export { type MailDependencies, type SendMailInput, type SentMail, sendMail } from "./send";
export type { MailStore, StoredMail } from "./store";

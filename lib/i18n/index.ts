import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import { LOCALE } from "./locale";
import { type Messages, messages } from "./messages/en";

export { assistantWords } from "./assistant-words";
export { quoted, type ReplyKey, sentence } from "./replies";
export { LOCALE, type Messages, messages };

declare module "use-intl" {
  interface AppConfig {
    Locale: typeof LOCALE;
    Messages: Messages;
  }
}

/** Translator for server components and actions; browser components use `useTranslations`. */
export function translator<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(namespace: Namespace) {
  return createTranslator<Messages, Namespace>({ locale: LOCALE, messages, namespace });
}

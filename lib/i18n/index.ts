import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import { type Messages, messages } from "./messages/en";

export { assistantWords } from "./assistant-words";
export { type Messages, messages };

/** The one language of the interface so far; the catalogue of another one has the same shape. */
export const LOCALE = "en";

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

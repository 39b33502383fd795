import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import type { LOCALE } from "../locale";
import { type Messages, messages } from "../messages/en";
import { german } from "./de";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import { japanese } from "./ja";
import { korean } from "./ko";
import { dutch } from "./nl";
import { polish } from "./pl";
import { portuguese } from "./pt";
import { russian } from "./ru";
import { turkish } from "./tr";
import type { Replies } from "./types";
import { chinese } from "./zh";

/** What the assistant says in a language; English where it has no sentence of its own. */
const byLanguage: Record<string, Replies> = {
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  zh: chinese,
};

type Tree = { [key: string]: string | Tree };

function inLanguage(tree: Tree, own: Replies, path = ""): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const at = path === "" ? key : `${path}.${key}`;
      if (typeof value !== "string") return [key, inLanguage(value, own, at)];
      return [key, (own as Record<string, string | undefined>)[at] ?? value];
    }),
  );
}

const translators = new Map<string, ReturnType<typeof translatorOf>>();

function translatorOf(language: string) {
  const namespace = "chat.reply" satisfies NamespaceKeys<Messages, NestedKeyOf<Messages>>;
  const reply = inLanguage(messages.chat.reply, byLanguage[language] ?? {});
  const all = { ...messages, chat: { ...messages.chat, reply: reply as unknown as Messages["chat"]["reply"] } };
  return createTranslator<Messages, typeof namespace>({
    locale: language as typeof LOCALE,
    messages: all,
    namespace,
  });
}

/** One sentence of the assistant in a language. */
export function sentence(language: string, key: keyof Replies, values: Record<string, string | number> = {}): string {
  const known = translators.get(language) ?? translatorOf(language);
  translators.set(language, known);
  return known(key, values as never);
}

/** A name in the quotation marks of a language. */
export const quoted = (language: string, name: string): string => sentence(language, "quoted", { name });

export type ReplyKey = keyof Replies;

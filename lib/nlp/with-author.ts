import { andIn } from "./and-words";
import { address } from "./taken-back";

/** The person who writes, as somebody who gets something. */
const me: Record<string, string> = {
  en: "me|myself",
  de: "mich|mir",
  es: "m[ií]|yo",
  fr: "moi",
  pt: "mim|eu",
  it: "me",
  nl: "mij|me|ik",
  pl: "mnie|mi",
  ru: "мне|меня",
  tr: "bana|ben",
  ja: "(?:私|自分|僕|俺)(?:に|へ)?",
  ko: "나|저|제게|나에게|저에게",
  zh: "我",
};
const before = "(?:(?:to|cc|an|a|à|para|per|do|aan|naar|do)\\s)?";

/** "to kitchen@acme.com and me": who writes is among those who get it. */
export function namesAuthor(task: string, code: string): boolean {
  const words = me[code];
  if (words === undefined || !task.includes("@")) return false;
  const mail = `(?:${address.source})`;
  const and = `(?:\\s?[,&+]\\s?|${andIn(code).source})`;
  const joined = new RegExp(
    `${mail}${and}${before}(?:${words})(?!\\p{L}{2})|(?<!\\p{L})(?:${words})${and}${before}${mail}`,
    "iu",
  );
  return joined.test(task);
}

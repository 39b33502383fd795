import { andIn } from "../and-words";
import { languages } from "../languages";
import { nameForms } from "./name-forms";
import { editWordsOf } from "./words-of-language";

/** "renombra it a Sky": what stands for the old name, with the word behind it, is no part of the new one. */
const oldName = /^it\s+(?:a|como|in|come|naar|tot|en|para|zu|als|na|w|в|на|as|to)\s+/iu;

/** Quotes around a name are no part of it; those within are. */
const around = /^(?:"(.+)"|“(.+)”|„(.+)[“”]|«\s?(.+?)\s?»|「(.+)」|『(.+)』|'(.+)'|‘(.+)’)$/s;

/** "call it Shop Watch": the name, whatever language the other words are in. */
export function newNameIn(text: string): string | null {
  return nameIn(text) ?? nameBeforeMore(text)?.name ?? null;
}

/**
 * "adını Haber yap ve bob@example.com ekle": the name, and what is said behind the verb that ends its sentence. Null
 * where the name may go on to the end.
 */
export function nameBeforeMore(text: string): { name: string; rest: string } | null {
  if (nameIn(text) !== null) return null;
  for (const { code } of languages) {
    for (const { index, 0: joint } of text.matchAll(andIn(code))) {
      const name = nameIn(text.slice(0, index));
      const rest = text.slice(index + joint.length).trim();
      if (name !== null && rest !== "") return { name, rest };
    }
  }
  return null;
}

function nameIn(text: string): string | null {
  for (const pattern of [...languages.map(({ code }) => editWordsOf(code).rename), ...nameForms]) {
    const name = pattern
      .exec(text.trim())
      ?.slice(1)
      .find((group) => group !== undefined);
    if (name !== undefined) return unquoted(name.trim().replace(oldName, ""));
  }
  return null;
}

/** The name without the quotes around it. */
export function unquoted(name: string): string {
  const inner = around
    .exec(name)
    ?.slice(1)
    .find((group) => group !== undefined);
  // '"A" and "B"' has quotes at both ends that belong to its parts.
  const isPair = inner !== undefined && (inner.match(/["“”„«»]/gu) ?? []).length % 2 === 0;
  return isPair && !/["“”„«»] .*["“”„«»]$/u.test(inner) ? inner.trim() : name;
}

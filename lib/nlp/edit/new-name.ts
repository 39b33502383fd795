import { languages } from "../languages";
import { editWordsOf } from "./words-of-language";

/** "renombra it a Sky": what stands for the old name, with the word behind it, is no part of the new one. */
const oldName = /^it\s+(?:a|como|in|come|naar|tot|en|para|zu|als|na|w|в|на|as|to)\s+/iu;

/** "call it Shop Watch": the name, whatever language the other words are in. */
export function newNameIn(text: string): string | null {
  for (const { code } of languages) {
    const name = editWordsOf(code)
      .rename.exec(text.trim())
      ?.slice(1)
      .find((group) => group !== undefined);
    if (name !== undefined) return name.trim().replace(oldName, "");
  }
  return null;
}

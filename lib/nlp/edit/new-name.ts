import { languages } from "../languages";
import { editWordsOf } from "./words-of-language";

/** "call it Shop Watch": the name, whatever language the other words are in. */
export function newNameIn(text: string): string | null {
  for (const { code } of languages) {
    const name = editWordsOf(code)
      .rename.exec(text.trim())
      ?.slice(1)
      .find((group) => group !== undefined);
    if (name !== undefined) return name.trim();
  }
  return null;
}

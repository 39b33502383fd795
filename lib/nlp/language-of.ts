import { fold } from "./grammar/fold";
import { likelyLanguages } from "./languages";

/** The code of the language that a text is most likely written in; a schedule is described in the words of its task. */
export function languageOf(text: string): string {
  const [{ language }] = likelyLanguages(fold(text).folded);
  return language.code;
}

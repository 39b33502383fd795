import { fold } from "./grammar/fold";
import { likelyLanguages } from "./languages";

/** So much more must speak for another language than for the one that is spoken already. */
const LEAD = 1.5;
/** "lösch es", "9 yap", "oui": too few to tell a language by. */
const FEW_WORDS = 2;

/**
 * The code of the language that a text is most likely written in; a schedule is described in the words of its task.
 * `spoken`: the language of what was said before, which short words are taken for.
 */
export function languageOf(text: string, spoken?: string): string {
  const likely = likelyLanguages(fold(text));
  const [first] = likely;
  const { code } = first.language;
  if (spoken === undefined) return code;
  if (scripts.has(code)) return code === "zh" && spoken === "ja" ? spoken : code;
  if (saysLittle(text) && !scripts.has(spoken)) return spoken;
  const before = likely.find(({ language }) => language.code === spoken)?.score ?? 0;
  return first.score - before >= LEAD ? code : spoken;
}

/** Whether a text has too few words to tell its language by. */
export function saysLittle(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length <= FEW_WORDS;
}

/** Told by their script; what is all in kanji may be either. */
const scripts = new Set(["zh", "ja", "ko", "ru"]);

import type { Entry } from "./entry";

export interface PromptWords {
  lost: string[];
  leaked: string[];
}

/** Task words that are in none of the prompts, and schedule words that are in one of them. */
export function promptWords(prompts: string[], { keep, drop }: Entry): PromptWords {
  const all = prompts.map(plain);
  const kept = keep.map(plain);
  // "Monday" may stand in a title that is to be kept: what is kept cannot leak.
  const rest = all.map((prompt) => kept.reduce((text, word) => text.replaceAll(word, "\0"), prompt));
  return {
    lost: keep.filter((word) => !all.some((prompt) => prompt.includes(plain(word)))),
    leaked: drop.filter((word) => rest.some((prompt) => hasWord(prompt, plain(word)))),
  };
}

function plain(text: string): string {
  const straight = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("\u0307", "")
    .replace(/[“”„]/g, '"')
    .replace(/[’‘]/g, "'");
  return straight.replace(/\s+/g, " ").trim();
}

/** Whole words where the script has spaces: "9" is not in "2019", but 每天 is in 每天检查. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!joins(text[at - 1], word[0]) && !joins(word.at(-1), text[at + word.length])) return true;
  }
  return false;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

function joins(before: string | undefined, after: string | undefined): boolean {
  const isLetter = (sign: string | undefined): boolean =>
    sign !== undefined && /[\p{L}\p{N}]/u.test(sign) && !unspaced.test(sign);
  return isLetter(before) && isLetter(after);
}

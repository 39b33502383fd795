import { foldWord } from "../grammar/fold";

interface ThingWords {
  /** Words that name nothing: articles, prepositions, courtesy. */
  empty: ReadonlySet<string>;
  /** Words that say how or where, and not what. */
  beside: string;
  isVerb(word: string): boolean;
}

/** Whether one word names what is to be done, beside a time of its own: "joga", "отчёт". */
export function isOneThing({ empty, beside, isVerb }: ThingWords): (text: string) => boolean {
  const manners = new Set(beside.split(" ").map(foldWord));
  return (text) => {
    const words = foldWord(text).match(/\p{L}[\p{L}\d'-]*/gu) ?? [];
    const [word = "", ...others] = words.filter((one) => !empty.has(one));
    return others.length === 0 && word.length >= 3 && !manners.has(word) && !isVerb(word);
  };
}

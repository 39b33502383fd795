import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";

/** Of lower-case words with their accents; sources without groups. */
export interface PastWords {
  /** Forms of the past: "se le pasó", "n'est pas arrivé". */
  past: string;
  /** Opens a clause that says which thing is meant: "que", "qui", "si". */
  relative: string;
  /** Whether a folded word is one that asks. */
  isVerb(word: string): boolean;
}

/** "je me suis trompé, à 9h" takes back what was said. */
const mistaken = /(?<!\p{L})(?:tromp|sbagliat|equivo[cq]|errei|enganei|confund)\p{L}*/u;

/**
 * "en septiembre a mi antecesor se le pasó": tells what has happened. A clause with a word that asks, or whose past
 * stands in "los que llegaron ayer", is a request.
 */
export function pastTeller({ past, relative, isVerb }: PastWords): (written: string) => boolean {
  const happened = new RegExp(`(?<!\\p{L})(?:${past})(?!\\p{L})`, "u");
  const ofThing = new RegExp(`(?<!\\p{L})(?:${relative})(?!\\p{L})`, "u");
  return (written) => {
    const words = written.toLowerCase();
    const found = happened.exec(words);
    const of = ofThing.exec(words)?.index ?? words.length;
    if (!found || mistaken.test(words) || of < found.index) return false;
    const [first] = matchesOf(words, /\p{L}+/gu);
    return first !== undefined && (first.index >= found.index || !isVerb(foldWord(first[0])));
  };
}

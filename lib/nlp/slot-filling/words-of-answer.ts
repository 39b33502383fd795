const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
/** Addresses, links and numbers: what an agent acts on and nobody may add. */
const exact =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|https?:\/\/[^\s<>"]+|(?:[\w-]{1,63}\.){1,8}[a-z]{2,10}\b|\p{Nd}+/giu;
const MIN_SHARE = 0.6;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

export function addressesIn(text: string): string[] {
  return [...new Set(text.match(address) ?? [])];
}

/** Letters that are enough to know a word again in another form: "check" in "checking". */
function stem(word: string): string {
  return word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
}

/** The share of a phrase's words that stand in the text; of its characters, where a language writes no spaces. */
function shareFrom(phrase: string, text: string): number {
  const words = phrase.match(/\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}]{3,}/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => text.includes(stem(word))).length / words.length;
}

/** Whether a model's words are the person's own: none of the exact things added, and most words from the text. */
export function isTakenFrom(phrase: string, text: string): boolean {
  const folded = fold(text);
  const words = fold(phrase);
  if (words.trim() === "" || words.length > folded.length * 1.5 + 40) return false;
  if ((words.match(exact) ?? []).some((one) => !folded.includes(one.replace(/[.,;:!?]+$/, "")))) return false;
  return shareFrom(words, folded) >= MIN_SHARE;
}

/** Whether the phrase still has every address and link of the text. */
export function keepsExact(phrase: string, text: string): boolean {
  const words = fold(phrase);
  const links = fold(text).match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return [...addressesIn(fold(text)), ...links].every((one) => words.includes(one.replace(/[.,;:!?)]+$/, "")));
}

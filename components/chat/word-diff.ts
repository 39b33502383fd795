export interface WordPart {
  text: string;
  /** The other text has these words as well, at this place. */
  same: boolean;
}

/** Words and numbers whole; Chinese and Japanese character by character. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[:.-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;

/** Which words of `text` the other one does not have, for marking what changed. */
export function wordDiff(text: string, other: string): WordPart[] {
  const words = text.match(pieces) ?? [];
  const kept = commonWords(words, other.match(pieces) ?? []);
  const parts: WordPart[] = [];
  for (const [index, word] of words.entries()) {
    const last = parts.at(-1);
    const isGap = /^\s+$/.test(word) && last !== undefined;
    const same = isGap ? last.same || !isChangedAhead(words, kept, index) : kept.has(index);
    if (last?.same === same) last.text += word;
    else parts.push({ text: word, same });
  }
  return parts;
}

/** A space is part of the change only between two changed words. */
function isChangedAhead(words: readonly string[], kept: ReadonlySet<number>, index: number): boolean {
  return index + 1 < words.length && !kept.has(index + 1);
}

/** Places in `words` of the longest row of words that both have in the same order. */
function commonWords(words: readonly string[], others: readonly string[]): Set<number> {
  const lengths = Array.from({ length: words.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = words.length - 1; row >= 0; row--)
    for (let column = others.length - 1; column >= 0; column--) {
      const isSame = words[row] === others[column];
      const longest = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] ?? [])[column] = longest;
    }
  const kept = new Set<number>();
  let [row, column] = [0, 0];
  while (row < words.length && column < others.length) {
    if (words[row] === others[column]) {
      kept.add(row);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}

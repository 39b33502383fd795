import type { Language } from "./core/language";
import { fold, foldWord } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";

export const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

const NAME = "\\p{Lu}[\\p{L}'’-]*";
/** What is meant instead, at the end of its sentence: "Paul", "to Paul", "to my aunt". */
const meant = /^(?:(\p{Ll}{1,5})\s)?([\p{L}][\p{L}'’-]*)(?=\s*[.,!)]*\s*$)/u;
const isName = (word: string): boolean => new RegExp(`^${NAME}$`, "u").test(word);

/** "to bob@x.com, sorry, to ann@x.com", "… to Mary, I mean Paul": who was meant takes the place of who was said. */
export function withoutTakenBack(given: string, language: Language): string {
  const { clean: task, folded, positions } = fold(given);
  for (const match of matchesOf(folded, language.correction)) {
    if (!/\p{L}/u.test(match[0])) continue;
    const before = task.slice(0, positions[match.index]);
    const after = task.slice(positions[match.index + match[0].length] ?? task.length);
    const replaced = withAddress(before, after, match[0]) ?? withName(before, after, match[0], language);
    if (replaced !== null) return replaced;
  }
  return given;
}

/** The address right before the words that take it back is no recipient, nor the last one where they end the text. */
function withAddress(before: string, after: string, mark: string): string | null {
  const first = before.match(address)?.at(-1);
  const second = after.match(address)?.[0];
  if (first === undefined || second === undefined) return null;
  // "ops, é pro ann@x.com"
  const behind = /^\s*(?:\p{L}+\s){0,2}?(?=[\w.+-]+@)/u.exec(after)?.[0] ?? "";
  const at = before.lastIndexOf(first);
  // "ali@x.com'a yolla, pardon veli@x.com'a": no more than an ending and the verb stand between.
  const isBeside = /^(?:['’]\p{L}{1,4})?(?:\s\p{L}+)?[\s,(\u2013\u2014-]*$/u.test(before.slice(at + first.length));
  const isLast = /^[\s.,;!?)]*$/.test(after.slice(behind.length + second.length));
  // "reenvía los correos no leídos a bob@x.com" takes nothing back.
  const isApart = /^\s?\P{L}*[^\s\p{L}]/u.test(mark) || /[^\s\p{L}\d]\s*$/u.test(before);
  if (!(isBeside || (isLast && isApart)) || !after.startsWith(second, behind.length)) return null;
  const between = before.slice(at + first.length).replace(/[\s,(\u2013\u2014-]+$/, "");
  // "jo@x.com (sorry: joe@x.com)": the bracket goes with the words in it.
  const rest = after.slice(behind.length);
  const said = /\(\s*$/.test(before) ? rest.replace(")", "") : rest;
  return between === ""
    ? before.slice(0, at) + said
    : `${before.slice(0, at)}${said.replace(/[\s.!]+$/, "")}${between.replace(/^['’]\p{L}{1,4}/u, "")}`;
}

/** The nearest earlier word of the same kind: behind the same preposition, a name like it, or right before it. */
function withName(before: string, after: string, mark: string, language: Language): string | null {
  const [whole, preposition, word] = meant.exec(after) ?? [];
  if (whole === undefined || word === undefined) return null;
  if (!/[,;(—–-]\s*$/.test(before) && !mark.startsWith(",")) return null;
  const kept = before.replace(/[\s,;(—–-]+$/u, "");
  const place = placeOf(kept, preposition, word, /[,:]\s*$/.test(mark), language);
  if (place === null) return null;
  return kept.slice(0, place.start) + word + kept.slice(place.end) + after.slice(whole.length).replace(/^\s*\)/, "");
}

const words = /[\p{L}][\p{L}'’-]*/gu;

function placeOf(said: string, preposition: string | undefined, word: string, isParted: boolean, language: Language) {
  const from = Math.max(...[". ", "! ", "? ", "; "].map((end) => said.lastIndexOf(end))) + 1;
  const all = matchesOf(said, words).filter(({ index }) => index >= from);
  const isLike = (other: string): boolean => isName(other) === isName(word) && !language.isVerb(foldWord(other));
  const candidates = all.filter(({ 0: other }, index) => {
    if (preposition !== undefined) return all[index - 1]?.[0].toLowerCase() === preposition && isLike(other);
    return (
      (index > 0 || other.includes("'")) && isName(word) && isLike(other) && other.includes("'") === word.includes("'")
    );
  });
  const last = all.at(-1);
  const sameEnd = candidates.findLast(({ 0: other }) => other.at(-1) === word.at(-1));
  const beside = preposition === undefined && isParted && last && isLike(last[0]) && last[0].at(-1) === word.at(-1);
  const found = sameEnd ?? candidates.at(-1) ?? (beside ? last : undefined);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

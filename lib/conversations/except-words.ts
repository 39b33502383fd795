/** What is left out of "everything", and the words without it. */
export interface Exception {
  name: string;
  rest: string;
}

/** What is left out stands behind these … */
const opening = new RegExp(
  `(?<!\\p{L})(?:${[
    "except(?:ing)?(?: for)?|with the exception of|apart from|aside from|other than|besides|excluding|save for|minus|(?:but|just|only) not",
    "(?<=(?:everything|all|them|(?:tasks?|jobs?)) )but(?: for)?(?! (?:not|keep|leave|spare)(?!\\p{L}))",
    "auße?r|ausser|ausgenommen|bis auf(?! weiteres)|mit ausnahme (?:von|des|der)|abgesehen von|(?:aber|nur) nicht|ohne",
    "menos|excepto|salvo|(?:a|con|con la) excepción de(?:l)?|aparte de|pero no|quitando|sauf|excepté|hormis|à part|à l['’]exception d[eu]|mais pas",
    "tranne|eccetto|a parte|meno|(?:ad|con l['’]) ?eccezione d(?:i|el|ella|ello|ell['’])|fuorché|escluso|esclusa|ma non",
    "exceto|fora|a não ser|(?:com|à) exceção d[aeo]s?|tirando|mas não|behalve|uitgezonderd|met uitzondering van|maar niet",
    "(?:but|and|just) (?:keep|leave|spare)|(?:aber|und) (?:behalte?|lass)|(?:pero|y) (?:conserva|deja|guarda|mantén)|(?:mais|et) (?:gardez?|laissez?)",
    "(?:ma|e) (?:tieni|lascia|conserva)|(?:mas|e) (?:mantenha|deixe|deixa|guarde)|(?:maar|en) (?:houd|behoud|laat)|(?:ale|i) (?:zostaw|zachowaj)|(?:но|а|и) оставь(?:те)?",
    "oprócz|prócz|z wyjątkiem|za wyjątkiem|poza|bez|(?:ale|tylko) nie|кроме|за исключением|исключая|помимо|(?:но|только) не",
  ].join("|")})(?!\\p{L})|(?<![删刪移清去排])除了?|保留|留下`,
  "giu",
);
/** … before these … */
const closing =
  /(?<!\p{L})(?:hariç|dışında(?:ki(?:ler(?:i|in)?)?)?|haricinde(?:ki(?:ler(?:i|in)?)?)?)(?!\p{L})|(?:を除(?:いて|いた|く|き)|を除外して|以外)[のはをに、]*|(?:을|를)? ?(?:제외하고|제외한|빼고|뺀|말고)(?: 나머지)?|(?<= )(?:이외|외)(?:에|의)? |(?:除外|以外)的?|は残して[、]?|(?:은|는)? ?남기고|(?:은|는)? ?남겨 ?두고/giu;
/** … and between these. */
const around: readonly RegExp[] = [
  /(?<!\p{L})op (?<name>.+?) na(?!\p{L})/iu,
  /(?<![删刪移清去排])除了?(?<name>.+?)(?:之外|以外|外)的?/iu,
];

/** "everything else": but what was talked about. */
const others =
  /(?<!\p{L})(?:else|others?|(?:the |den |el |le |il |o |de )?(?:rest|resto|reste)|remaining|andere[mnrs]?|ubrigen|(?:lo |los |las )?demas|otr[ao]s|autres|altr[ie]|outr[ao]s|overige|inne|pozostale|reszte|остальн(?:ые|ое)|другие|diger(?:leri|lerini)?|나머지)(?!\p{L})|其他的?|其余的?|其它的?|他の|残りの?/giu;
/** Words beside "all" that say no more. */
const every = /(?<!\p{L})(?:다|모든)(?!\p{L})|都/giu;

export const saysOthers = (text: string): boolean => text.search(others) >= 0;

export const withoutOthers = (text: string): string =>
  text.replaceAll(others, " ").replaceAll(every, " ").replaceAll(/\s+/g, " ");

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** No name is longer, nor what stands behind it. */
const MOST_PIECES = 40;

/** Pieces of which each may be the last of a name. */
function piecesOf(text: string): string[] {
  return (text.match(unspaced.test(text) ? /[\p{Script=Latin}\p{N}]+|\s+|./gu : /\s*\S+/gu) ?? []).slice(
    0,
    MOST_PIECES,
  );
}

const bare = (name: string): string => name.replaceAll(/^[\s,.;:!?，。、！？]+|[\s,.;:!?，。、！？]+$/gu, "");

/** "everything except the crm backup": how the words can be parted, the longest name first; none where nothing is left out. */
export function exceptionsIn(text: string): Exception[] {
  const between = around.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found?.groups?.name ? [{ name: found.groups.name, rest: text.replace(found[0], " ") }] : [];
  });
  const behind = [...text.matchAll(opening)].flatMap(({ index, 0: word }) => {
    const pieces = piecesOf(text.slice(index + word.length));
    return pieces.map((_piece, count) => ({
      name: pieces.slice(0, pieces.length - count).join(""),
      rest: `${text.slice(0, index)} ${pieces.slice(pieces.length - count).join("")}`,
    }));
  });
  const before = [...text.matchAll(closing)].flatMap(({ index, 0: word }) => {
    const pieces = piecesOf(text.slice(0, index));
    return pieces.map((_piece, count) => ({
      name: pieces.slice(count).join(""),
      rest: `${pieces.slice(0, count).join("")} ${text.slice(index + word.length)}`,
    }));
  });
  return [...between, ...behind, ...before]
    .map(({ name, rest }) => ({ name: bare(name), rest: bare(rest) }))
    .filter(({ name }) => name !== "");
}

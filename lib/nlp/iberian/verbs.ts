import { foldWord } from "../grammar/fold";

export interface VerbWords {
  /** Regular verbs by their infinitive. */
  infinitives: string;
  /** Forms that no ending makes: "haz", "pon", "comprueba". */
  irregular: string;
}

/** Spanish writes them behind the verb, Portuguese behind a hyphen. */
const pronouns = /-(?:me|te|se|nos|lhes?|l?[oa]s?)$|(?<=\p{L}[aeinr])(?:me|te|se|nos|les?|l[oa]s?)$/u;

/** Imperatives, infinitives and the forms behind "quiero que", without accents and pronouns. */
export function taskVerbs({ infinitives, irregular }: VerbWords): (word: string) => boolean {
  const forms = new Set(irregular.split(" ").map(foldWord));
  for (const infinitive of infinitives.split(" ").map(foldWord)) {
    const stem = infinitive.slice(0, -2);
    forms.add(infinitive);
    // "dar", "ir", "ver": what endings make of them are prepositions.
    if (stem.length < 2) continue;
    const isFirst = infinitive.endsWith("ar");
    const soft = isFirst ? softened(stem) : hardened(stem);
    for (const ending of isFirst ? ["a", "ad", "as"] : ["e", "ed", "es", "id"]) forms.add(stem + ending);
    for (const ending of isFirst ? ["e", "es", "en", "em"] : ["a", "as", "an", "am"]) forms.add(soft + ending);
  }
  return (word) => {
    let bare = foldWord(word);
    for (let count = 0; count < 3; count += 1) {
      if (forms.has(bare)) return true;
      const less = bare.replace(pronouns, "");
      if (less === bare || less.length < 2) return false;
      bare = less;
    }
    return forms.has(bare);
  };
}

const softened = (stem: string): string =>
  stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c").replace(/ç$/, "c");
const hardened = (stem: string): string => stem.replace(/g$/, "j").replace(/c$/, "zc").replace(/gu$/, "g");

/** Sources without groups, of folded text: what stands for who asks, and words that add only haste. */
export interface Dative {
  /** Behind the verb: "me", "-moi", "mi". */
  pronoun: string;
  /** "de una vez", "donc", "pure": between the verb and what it is done to. */
  haste: string;
}

/** "[quíta]me [el aviso]", "[supprime]-moi [le rappel]": a command without the words for whom and how fast. */
/** Verbs that move, and never bring: "sposta", "décale", "retrasa". */
const moving =
  /^(?:spost|anticip|posticip|rimand|rinvi|ritard|decal|repouss|avanc|deplac|recul|muev|retras|adelant|aplaz|atras|adiant|adi[ae])\p{L}*/u;

/** "spostami il report alle 7", "décale-moi l'export": whom it is moved for changes nothing. */
export const movesForMe = (text: string): boolean => moving.test(text);

export function withoutDative({ pronoun, haste }: Dative): (text: string) => string {
  const said = new RegExp(`^(\\p{L}{2,}?)(?:${pronoun})(?=\\s)`, "u");
  const hasty = new RegExp(`^(\\p{L}{2,})\\s(?:(?:${haste})\\s)+`, "u");
  return (text) => text.replace(said, "$1").replace(hasty, "$1 ");
}

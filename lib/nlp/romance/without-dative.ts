/** Sources without groups, of folded text: what stands for who asks, and words that add only haste. */
export interface Dative {
  /** Behind the verb: "me", "-moi", "mi". */
  pronoun: string;
  /** "de una vez", "donc", "pure": between the verb and what it is done to. */
  haste: string;
}

/** "[quíta]me [el aviso]", "[supprime]-moi [le rappel]": a command without the words for whom and how fast. */
export function withoutDative({ pronoun, haste }: Dative): (text: string) => string {
  const said = new RegExp(`^(\\p{L}{2,}?)(?:${pronoun})(?=\\s)`, "u");
  const hasty = new RegExp(`^(\\p{L}{2,})\\s(?:(?:${haste})\\s)+`, "u");
  return (text) => text.replace(said, "$1").replace(hasty, "$1 ");
}

/** How a language tells something and concludes; parts of patterns of folded text. */
interface ConclusionWords {
  /** What the told part begins with; no request does. */
  opens: string;
  so: string;
  because: string;
}

/** "El tren sale a las 8:15, así que …", "comme on ferme le samedi, …": up to where the conclusion begins. */
export function conclusions({ opens, so, because }: ConclusionWords): RegExp {
  const told = "(?:[^.!?;:,]|[.:,](?=\\d))";
  return new RegExp(
    `(?<=^|[.!?]\\s)(?:(?:${opens})\\s${told}{3,100}(?:[,;]|\\s(?:y|e|et|and|und|en))\\s(?:${so})[\\s,]|(?:${because})\\s${told}{5,80},\\s)`,
    "u",
  );
}

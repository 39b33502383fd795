/** The person's words for the folded object, without the words around a name. */
export function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const words = folded.length === clean.length && from >= 0 ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:moje|mój|moją|nasze|nasz|naszą|to|ten|tę|wszystkie)\s/iu, "")
    .replace(
      /^(?:zadanie|zadania|joba?|crona|taska|przypomnienie(?=\s[„"]))\s(?:o\snazwie\s|pod\snazwą\s|pt\.\s)?(?=\S)/iu,
      "",
    )
    .replace(
      /\s(?:do|na|z|o|w)\s(?:przysz|następ|jutr|poniedz|wtor|śro|czwart|piąt|sobot|niedziel|końca|odwołania|czasu|mojego|\d|godzin|tydzień|razie|później|kolejn|pół|kwadrans).*$/iu,
      "",
    )
    .replace(/[.?!”"„]+$|^["„”]/gu, "")
    .trim();
  return name === "" ? null : name;
}

/** The words of the person for the folded object, without articles and the words around a name. */
export function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/\s(?:er\suit|eruit|er\saf)$/i, "")
    .replace(/^(?:(?:de|het|mijn|onze|ons|die|dat|dit|deze|alle)\s)+/i, "")
    .replace(/\s(?:aub|even|nu|weer|meteen|eens|maar)$/i, "")
    .replace(/[.?!"'“”]+$|^["'“”]/g, "");
  return name === "" || /^(?:hem|het|dat|alles)$/i.test(name) ? null : name;
}

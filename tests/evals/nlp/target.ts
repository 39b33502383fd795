const articles =
  "the|a|an|my|our|your|der|die|das|den|dem|des|ein|eine|einen|mein|meine|meinen|el|la|los|las|un|una|mi|le|les|l'|un|une|mon|ma|mes|o|os|as|um|uma|meu|minha|il|lo|gli|i|de|het|een|mijn";
const leading = new RegExp(`^(?:(?:${articles})(?:\\s+|(?<=')))+`, "u");

/** One names the other, ignoring case, quotes, articles in front and the full stop. */
export function isSameTarget(actual: string | null, wanted: string): boolean {
  const [one, other] = [bare(actual ?? ""), bare(wanted)];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

function bare(words: string): string {
  const plain = words.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");
  const unquoted = plain.replace(/["“”„«»「」『』]|(?<!\p{L})'|'(?!\p{L})/gu, "").trim();
  return unquoted.replace(leading, "").replace(/[\s.!?。]+$/u, "");
}

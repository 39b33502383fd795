import { andIn, besideWhen } from "@/lib/nlp";
import { around, aroundParts } from "./around-words";
import { findNamed } from "./find-named";
import { foldName, nameWords } from "./name-words";
import type { Reply } from "./reply";
import { askWhich } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { changeEach } from "./reply-to-pick";
import { readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** Verbs that say how something that exists is to be, folded. "Run the backup daily" may ask for something new. */
const changes =
  /(?<!\p{L})(?:make|change|move|shift|switch|set|put|have|let|should|reschedule|mach\p{L}*|andere?|stelle?|verschiebe?|setze?|lass|soll\p{L}*|cambia\p{L}*|pon\p{L}*|haz\p{L}*|mueve\p{L}*|pasa\p{L}*|deberia|debe|mets|change|passe|fais|deplace|devrait|doit|metti|sposta|fai|dovrebbe|deve|muda|mude|coloque|coloca|passe|faca|deveria|maak|zet|verander|verplaats|moet|ustaw|zmien|przenies|powinien|powinna|сделаи|поставь|измени|перенеси|должен|должна|yap|ayarla|degistir|tasi)(?!\p{L})|바꿔|변경|옮겨|改|调|調|設|设|变更|変更|変えて|移して|ずらして|にして/u;
/** Words between the name and when. */
const between = new Set(
  "so can could you would please want need i we runs goes comes happens is be go out happen come fire runs laufen lauft kommt kommen que se ejecute corra qui soit qu'il que tourne che giri vada que rode seja draaien lopen als".split(
    " ",
  ),
);
const MOST_LETTERS = 160;

/** "make the weather weekly": a change of the task whose name, or a part of it, is all that stands beside the change. */
export async function replyToNickname(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone } = talk;
  if (text.length > MOST_LETTERS || /\S@\S/.test(text) || !changes.test(foldName(text))) return null;
  const beside = besideWhen(text, { now, timezone });
  const said = nameWords((beside ?? "").replaceAll(aroundParts, " "));
  const words = said.filter((word) => !around.has(word) && !between.has(word));
  if (words.length === 0) return null;
  const own = (await readSubjects(talk)).filter(({ canChange }) => canChange);
  // A word of what a task does is no name of it.
  const found = findNamed(
    words.join(" "),
    own.map((subject): Subject => ({ ...subject, prompt: "" })),
  );
  const each = found.kind === "one" ? [] : namedEach(beside ?? "", own, talk.language);
  if (each.length > 1) return changeEach(talk, each, text);
  if (found.kind === "one") return replyToEdit(talk, found.item, text);
  return found.kind === "several" ? askWhich("edit", { ...found, subjects: found.items, name: null }, text) : null;
}

/** "alpha and gamma": each part must be a name; none where one is not. */
function namedEach(beside: string, own: readonly Subject[], language: string): Subject[] {
  const names = own.map((subject): Subject => ({ ...subject, prompt: "" }));
  const parts = beside.split(andIn(language)).map((part) => nameWords(part.replaceAll(aroundParts, " ")));
  const said = parts.map((part) => part.filter((word) => !around.has(word) && !between.has(word)));
  const found = said.filter((part) => part.length > 0).map((part) => findNamed(part.join(" "), names));
  const items = found.flatMap((one) => (one.kind === "one" ? [one.item] : []));
  return items.length === found.length ? [...new Set(items)] : [];
}

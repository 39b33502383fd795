import { andIn, besideWhen, changesPace, parseRequest } from "@/lib/nlp";
import { around, aroundParts } from "./around-words";
import { type Found, findNamed } from "./find-named";
import { foldName, meansAll, nameWords, sorts } from "./name-words";
import { type Reply, type Sentence, t } from "./reply";
import { askWhich, replyWithNone } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { changeEach } from "./reply-to-pick";
import { readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** Verbs that say how something that exists is to be, folded. "Run the backup daily" may ask for something new. */
const changes =
  /(?<!\p{L})(?:make|change|move|shift|switch|set|put|have|let|should|reschedule|mach\p{L}*|andere?n?|stell(?:en?)?|verschieb(?:en?)?|verleg(?:en?)?|setz(?:en?)?|lass|soll\p{L}*|cambia\p{L}*|pon\p{L}*|haz\p{L}*|mueve\p{L}*|pasa\p{L}*|deberia|debe|mets|change|passe|fais|deplace|devrait|doit|metti|sposta|fai|dovrebbe|deve|muda|mude|coloque|coloca|passe|faca|deveria|maak|zet|verander|verplaats|moet|ustaw|zmien|przenies|powinien|powinna|сделаи|поставь|измени|перенеси|должен|должна|yap|ayarla|degistir|tasi)(?!\p{L})|바꿔|변경|옮겨|改|调|調|設|设|变更|変更|変えて|移して|ずらして|にして/u;
/** Words between the name and when. */
const between = new Set(
  "than so can could you would please want need i we runs goes comes happens is be go out happen come fire runs laufen lauft kommt kommen que se ejecute corra qui soit qu'il que tourne che giri vada que rode seja draaien lopen als".split(
    " ",
  ),
);
/** Words that say how something that exists is to be from now on, folded: "plants every day instead of wednesdays". */
const marks =
  /(?<!\p{L})(?:(?:want|need|like) (?:the|my|our) .{1,60} to (?:run|be|come|go|happen)|(?:twice|half) as often|from now on|instead of|instead(?=[.!]?$)|rather than|ab jetzt|ab sofort|kunftig|(?:an)?statt|de ahora en adelante|a partir de ahora|en (?:vez|lugar) de|desormais|dorenavant|a partir de maintenant|au lieu de|d'ora in poi|invece d[ie]l?|daqui em diante|a partir de agora|em vez de|voortaan|vanaf nu|in plaats van|od teraz|zamiast|отныне|теперь|вместо|artik|bundan sonra|yerine)(?!\p{L})|从现在(?:起|开始)|以后|而不是|今後|これから|の代わりに|앞으로|이제부터|대신/u;
/** "a check of …" is a new one. */
const isNew =
  /(?<!\p{L})(?:an?(?= \p{L}{3})|eine?[nmrs]?|un[ae]?|uno|uma?|een|another|neue?[nmrs]?|nuev[oa]|nouveau|nouvelle|nuov[oa]|nov[oa]|nieuwe?|now[yae]|нов\p{L}+|yeni|bir)(?!\p{L})|新的?|一[个個]|새 /u;
const MOST_LETTERS = 160;

export const isChangeWord = (word: string): boolean => changes.test(word) || moves.test(word);

/** "make the weather weekly": a change of the task whose name, or a part of it, is all that stands beside the change. */
export async function replyToNickname(said: Talk): Promise<Reply | null> {
  const talk = { ...said, text: withDayBehind(said.text) };
  const { text } = talk;
  const words = nicknameIn(talk);
  if (words.length === 0) return null;
  const own = (await readSubjects(talk)).filter(({ canChange }) => canChange);
  const found = findNicknamed(words, own);
  const each = found.kind === "one" ? [] : namedEach(besideWhen(text, talk) ?? "", own, talk.language);
  if (each.length > 1) return changeEach(talk, each, text);
  if (found.kind === "one") return replyToEdit(talk, found.item, text);
  if (found.kind === "several") return askWhich("edit", { ...found, subjects: found.items, name: null }, text);
  const isOfOne = changesPace(text) && words.some((word) => !sorts.has(word));
  return isOfOne || asksForMove(talk, words) ? replyWithoutNamed(talk, words, found) : null;
}

function replyWithoutNamed(talk: Talk, words: readonly string[], found: Found<Subject>): Promise<Reply> | Reply {
  const name = words.join(" ");
  return found.kind === "similar"
    ? askWhich("edit", { kind: "similar", subjects: found.items, name }, talk.text)
    : replyWithNone(talk, "edit", name, "");
}

/** "the api check an hour earlier": not what was talked about last, whose name and words have nothing of it. */
export async function replyToOtherNamed(
  talk: Talk,
  first: Subject,
  subjects: readonly Subject[],
): Promise<Reply | null> {
  const words = isNoun(talk.text) || definite.test(foldName(talk.text.trim())) ? nicknameIn(talk) : [];
  const telling = words.filter((word) => !sorts.has(word) && !about.has(word));
  if (telling.length === 0 || findNamed(telling.join(" "), [first]).kind !== "none") return null;
  const found = findNicknamed(words, subjects);
  return found.kind === "similar" ? replyWithoutNamed(talk, words, found) : null;
}

/** The subject whose name, or a part of it, stands beside a change in the words. */
export function nicknamed(talk: Talk, subjects: readonly Subject[]): Subject | null {
  const words = nicknameIn({ ...talk, text: withDayBehind(talk.text) });
  const found = words.length > 0 ? findNicknamed(words, subjects) : null;
  return found?.kind === "one" ? found.item : null;
}

/** "make the weather daily at 6" where there is no weather: what the new task's card says. */
export async function noTaskNicknamed(talk: Talk): Promise<Sentence | null> {
  const words = nicknameIn(talk);
  if (words.length === 0 || words.length > MOST_WORDS || !definite.test(foldName(talk.text.trim()))) return null;
  const tasks = (await readSubjects(talk)).filter(({ kind }) => kind === "task");
  const isNone = tasks.length > 0 && findNicknamed(words, tasks).kind === "none";
  return isNone ? t("newInstead", { name: words.join(" ") }) : null;
}

const MOST_WORDS = 3;
const definite =
  /^(?:make|set|put|mach|stell|setz|pon|haz|mets|fais|metti|fai|coloque|coloca|faca|maak|zet) (?:the|my|our|den|die|das|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|de|het) /u;

/** What stands beside a change and is no word of it; none where the words may ask for something new. */
function nicknameIn({ text, now, timezone }: Talk): string[] {
  const folded = foldName(text);
  const isChange = changes.test(folded) || marks.test(folded);
  if (text.length > MOST_LETTERS || /\S@\S/.test(text) || !(isChange || isNoun(text))) return [];
  const beside = besideWhen(text, { now, timezone });
  if (beside === null || isNew.test(beside) || /https?:/i.test(text)) return [];
  const said = nameWords(beside.replaceAll(aroundParts, " "));
  const words = said.filter((word) => !around.has(word) && !between.has(word) && !meansAll(word));
  // "the weekly report every Monday" may be a new one.
  return isChange || (words.length > 1 && words.some((word) => !sorts.has(word))) ? words : [];
}

/** "the weather post at 8 on Mondays please": what it begins with is there already, and nothing is to be done to it. */
function isNoun(text: string): boolean {
  return article.test(foldName(text.trim()));
}

const article =
  /^(?:(?:please|bitte|no|ok|and|und),? )*(?:the|my|our|der|die|das|den|mein\p{L}*|unser\p{L}*|el|la|los|las|mi|le|les|mon|ma|il|lo|o|a|meu|minha|het|de|mijn) (?=\p{L}{2,} \p{L}{2,})/u;

/** By names only: a word of what a task does is no name of it. "The fruit reminder" is the only one with fruit. */
function findNicknamed(words: readonly string[], own: readonly Subject[]): Found<Subject> {
  const names = own.map((subject): Subject => ({ ...subject, prompt: "" }));
  const whole = findNamed(words.join(" "), names);
  const isFound = whole.kind === "one" || whole.kind === "several";
  const found = isFound ? whole : findNamed(words.map(withoutThing).join(" "), names);
  const telling = words.filter((word) => !sorts.has(word));
  if (found.kind === "one" || found.kind === "several" || telling.length === 0 || telling.length === words.length)
    return found;
  const closer = findNamed(telling.join(" "), names);
  return closer.kind === "none" ? found : closer;
}

/** "die Müllsache" is the thing with "Müll". */
const withoutThing = (word: string): string =>
  word.replace(/(?<=\p{L}{3})(?:sachen?|dings?|geschichte|kram|zeug|aufgabe|zaak|klus)$/u, "");

const days = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const possessive = new RegExp(`(?<!\\p{L})(${days})['’]s (.{1,60}?) (to|onto) (?=(?:next )?${days})`, "iu");

/** "move monday's call to tuesday": the call, from Monday to Tuesday. */
const withDayBehind = (text: string): string => text.replace(possessive, "$2 from $1 $3 ");

/** Verbs that are done to what exists, at the beginning, folded. */
const moves =
  /^(?:(?:please|bitte|por favor|can you|could you|kannst du),? )?(?:move|reschedule|shift|postpone|verschiebe?|verlege?|mueve|aplaza|deplace|decale|reporte|sposta|rimanda|adie|verplaats|verzet|przenies|przesun|перенеси|tasi|ertele)(?!\p{L})/u;

/** Whether the words name something that is to be changed, and is not what was talked about. */
function asksForMove(talk: Talk, words: readonly string[]): boolean {
  const telling = words.filter((word) => !sorts.has(word) && !about.has(word));
  if (telling.length === 0 || !moves.test(foldName(talk.text.trim()))) return false;
  return !parseRequest(talk.text, talk).success;
}

/** Of a task, not the name of one. */
const about = new Set(
  "start end first last next start beginn anfang ende inicio fin debut fine fim begin einde poczatek koniec начало конец half hour hours minutes minute from whole entire everything all".split(
    " ",
  ),
);

/** "alpha and gamma": each part must be a name; none where one is not. */
function namedEach(beside: string, own: readonly Subject[], language: string): Subject[] {
  const names = own.map((subject): Subject => ({ ...subject, prompt: "" }));
  const parts = beside.split(andIn(language)).map((part) => nameWords(part.replaceAll(aroundParts, " ")));
  const said = parts.map((part) => part.filter((word) => !around.has(word) && !between.has(word)));
  const found = said.filter((part) => part.length > 0).map((part) => findNamed(part.join(" "), names));
  const items = found.flatMap((one) => (one.kind === "one" ? [one.item] : []));
  return items.length === found.length ? [...new Set(items)] : [];
}

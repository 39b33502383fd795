import { withHostsOnly } from "../grammar/prompt-text";
import { VERB } from "./verbs";

const MAX_WORDS = 6;
const MAX_LENGTH = 60;
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss");
const verb = new RegExp(`^${VERB}$`, "u");
const particles = new Set(
  "ab an auf aus durch ein fest her hin los mit nach raus rein rum vor weg weiter zu zurück zusammen um hoch runter".split(
    " ",
  ),
);
/** Imperatives that say nothing beside their object: "Schick mir den Bericht" → "Bericht". */
const light =
  /^(?:schicke?|sende?|maile?|erstelle?|schreibe?|mache?|gib|zeige?|sage?|melde?|nenne?|liefere?|poste?|hole?|bereite|generiere?|erzeuge?|versende?|verschicke?|stelle?|fasse?|drucke?|häng|hänge|leite|teile?)$/i;
const irregular: Record<string, string> = {
  gib: "geben",
  lies: "lesen",
  sieh: "sehen",
  nimm: "nehmen",
  wirf: "werfen",
  miss: "messen",
  hilf: "helfen",
  sammle: "sammeln",
  sammel: "sammeln",
  wechsle: "wechseln",
};
const articles =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|mein\w{0,2}|unser\w{0,2}|mir|mich|uns|ihm|ihr|ihnen|allen|bitte|alle|sich|dann|daran|dafür|darüber)$/i;
const clauseEnd =
  /[,;:!?\n(]|\.(?=\s|$)|\sund\sBescheid\s|\sweil\s|\sdenn\s(?=(?:der|die|das|den|dort|da|ich|wir|er|sie|es|man)\s)|\s(?:und|oder|damit|sowie|bzw\.)\s(?!(?:\p{Lu}))/u;

const switched = /^(?:an|aus|ein|auf|zu|hoch|runter)$/;
const withoutAgain = (words: readonly string[]): string[] => words.filter((word) => word !== "wieder");

/** A short title: what is done, the verb as an infinitive behind its object. */
export function nameTask(prompt: string): string {
  const shouted = prompt === prompt.toUpperCase();
  const text = withHostsOnly(shouted ? prompt.toLowerCase() : prompt)
    .replace(/(?:(?:von|an|für|bei|auf)\s)?[\w.+-]+@[\w.-]+/g, "")
    .replace(/["„“”`]/g, "")
    .replace(/\szwischen\s\d[\d:.]*\s(?:Uhr\s)?und\s\d[\d:.]*(?:\sUhr)?(?!\p{L})/iu, "")
    .replace(/(?<!\p{L})(Dr|Nr|Prof|Hr|Fr|St|Str|ca|bzw|inkl|max|min)\.\s/giu, "$1 ")
    .replace(/^[\s.,;:]+/, "")
    .trim();
  const reminder =
    /^(?:erinnere?|weck\w*)\s+(?:mich|uns|ihn|sie|alle|das\s\p{L}+|die\s\p{L}+|den\s\p{L}+|(?:(?:Frau|Herrn?|Dr|Prof)\s)*\p{Lu}\p{L}+)\s*(?:bitte\s)?(?:daran,?\s*(?:dass\s)?|an\s|ans\s|mit\s)?([\s\S]*)$/iu.exec(
      text,
    );
  if (reminder)
    return /^weck/i.test(text)
      ? titled("Wecken", nominal(reminder[1] ?? ""))
      : titled("Erinnerung", nominal(reminder[1] ?? ""));
  const note = /^Erinnerung:\s+([\s\S]+)$/i.exec(text)?.[1];
  if (note !== undefined) return titled("Erinnerung", nominal(note));
  const clause = text.split(clauseEnd).find((part) => (part ?? "").trim() !== "") ?? text;
  const words = wordsOf(clause);
  const [first = "", ...rest] = words;
  const last = rest.at(-1) ?? "";
  // "Heizung an", "Außenlicht wieder aus": without its last word each would be named alike.
  if (switched.test(last) && !verb.test(fold(first)))
    return limited(`${joined(rest.length > 1 ? withoutAgain(words.slice(0, -1)) : [first])} ${last}`);
  const inner = /^\s*,\s*(?:ob|dass|falls|wenn|sobald|wann|wie|was|wer|welche\p{L}?)\s/iu.test(
    text.slice(clause.length),
  );
  if (inner && rest.length === 0 && verb.test(fold(first)))
    return limited(withVerb(subjectOf(text.slice(clause.length)), first));
  const endsInVerb = /^\p{Ll}\p{L}*n$/u.test(last) && verb.test(fold(last)) && !/^(?:lass|lasse)$/i.test(first);
  if (
    endsInVerb ||
    !verb.test(fold(first)) ||
    rest.length === 0 ||
    /^\p{Lu}\p{L}*(?:ung|bericht|liste|check|backup)$/u.test(first)
  )
    return limited(joined(words)) || "Aufgabe";
  const particle = particles.has(rest.at(-1)?.toLowerCase() ?? "") ? (rest.pop() ?? "").toLowerCase() : "";
  const object = joined(rest);
  if (inner && object === "" && particle !== "") return limited(subjectOf(text.slice(clause.length)));
  if (object === "" && particle !== "") return limited(`${particle}${infinitiveOf(first.toLowerCase())}`);
  if (inner && articles.test(object)) return limited(subjectOf(text.slice(clause.length)));
  if (object === "" || articles.test(object))
    return (
      limited(nominal(text.slice(clause.length).replace(/^[\s,:;]+(?:dass|ob|wenn)?\s*/i, ""))) ||
      limited(joined(words))
    );
  if (light.test(first) && particle === "") return limited(object);
  return limited(`${object} ${particle}${infinitiveOf(first.toLowerCase())}`);
}

/** ", ob die Hühner im Stall sind" → "Hühner im Stall": the clause without its verb. */
function subjectOf(clause: string): string {
  const said = clause.replace(/^\s*,\s*/u, "").split(/[,;.!?]/)[0] ?? "";
  const words = wordsOf(said.replace(/^\p{L}+\s/u, ""));
  if (/^(?:ich|du|er|sie|wir|man|es)$/i.test(words[0] ?? "")) return joined(wordsOf(said));
  while (words.length > 1 && /^\p{Ll}/u.test(words.at(-1) ?? "")) words.pop();
  return joined(words);
}

/** "Shop" alone says little: "Shop prüfen". */
function withVerb(subject: string, verb: string): string {
  const infinitive = /n$/.test(verb) ? verb.toLowerCase() : infinitiveOf(verb.toLowerCase());
  return /^\p{Lu}[\p{L}-]*$/u.test(subject) ? `${subject} ${infinitive}` : subject;
}

function infinitiveOf(imperative: string): string {
  const known = irregular[imperative];
  if (known) return known;
  if (/(?:en|ern|eln)$/.test(imperative)) return imperative;
  if (/ere$/.test(imperative) && !/iere$/.test(imperative)) return `${imperative.slice(0, -1)}n`;
  if (/e$/.test(imperative)) return `${imperative}n`;
  return /(?:[^i]er|el)$/.test(imperative) ? `${imperative}n` : `${imperative}en`;
}

function wordsOf(text: string): string[] {
  return (
    text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'._&/-]|(?<=\d):(?=\d))*/gu)?.map((word) => word.replace(/[.'&/-]+$/, "")) ??
    []
  );
}

/** Without articles in front; cut before it gets long, not behind an article or a preposition. */
function joined(words: string[]): string {
  const kept = [...words];
  while (kept.length > 1 && articles.test(kept[0] ?? "")) kept.shift();
  const last = kept.at(-1) ?? "";
  const isVerb = kept.length > MAX_WORDS && verb.test(fold(last)) && /^\p{Ll}/u.test(last);
  const short = kept.slice(0, MAX_WORDS - (isVerb ? 1 : 0));
  while (
    short.length > 1 &&
    /^(?:der|die|das|den|dem|des|eine?[nmrs]?|für|fürs|von|vom|mit|an|am|in|im|ins|aus|auf|zu|zum|zur|über|nach|bei|beim|und|oder|unter|vor|per|als|seit|pro|ab|bis|ob|gegen|alle[rn]?|letzte[nr]?|nächste[nr]?|mehr|zu)$/i.test(
      short.at(-1) ?? "",
    )
  )
    short.pop();
  return [...short, ...(isVerb ? [last] : [])].join(" ");
}

function nominal(text: string): string {
  const clause = text.split(/[;!?\n(]|:(?!\d)|\.(?=\s|$)/)[0] ?? "";
  return joined(
    wordsOf(
      clause
        .replace(/,\s.*$/, "")
        .replace(/\bzu\s(?=\p{Ll}+n$)/u, "")
        .trim(),
    ),
  );
}

function titled(noun: string, object: string): string {
  return object === "" ? noun : limited(`${noun}: ${object.charAt(0).toUpperCase()}${object.slice(1)}`);
}

function limited(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`.slice(0, MAX_LENGTH).trim();
}

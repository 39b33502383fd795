import { withHostsOnly } from "../grammar/prompt-text";
import { VERB } from "./verbs";

const MAX_WORDS = 6;
const MAX_LENGTH = 60;
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
const verb = new RegExp(`^${VERB}$`, "u");
/** Imperatives that say nothing beside their object: "Stuur me het rapport" → "Rapport". */
const light =
  /^(?:stuur|mail|maak|geef|toon|zeg|vertel|meld|schrijf|lever|post|plaats|zet|genereer|verstuur|verzend|stel)$/i;
const articles = /^(?:de|het|een|mijn|onze|ons|me|mij|hem|haar|iedereen|alle|eraan|dan|aan|even)$/i;
const loose = /^(?:de|het|een|voor|van|met|aan|op|in|uit|naar|over|bij|en|of|onder|per|om|als|dat|die|alle|tot)$/i;
const clauseEnd = /[,;:!?\n(]|\.(?=\s|$)|\s(?:want|omdat|aangezien)\s|\s(?:en|zodat)\s(?!\p{Lu})/u;

const switched = /^(?:aan|uit|open|dicht)$/;

/** A short title: what is done. */
export function nameTask(prompt: string): string {
  const shouted = prompt === prompt.toUpperCase();
  const text = withHostsOnly(shouted ? prompt.toLowerCase() : prompt)
    .replace(/(?:(?:van|naar|aan|voor|op)\s)?[\w.+-]+@[\w.-]+/g, "")
    .replace(/["“”„`]/g, "")
    .replace(/^[\s.,;:]+/, "")
    .trim();
  const reminder =
    /^herinner\s+(?:me|mij|ons|hem|haar|iedereen|de\s\p{L}+|mijn\s\p{L}+|\p{L}+)\s*(?:eraan\s*)?(?:dat\s|om\s|aan\s)?:?\s*([\s\S]*)$/iu.exec(
      text,
    );
  if (reminder)
    return titled("Herinnering", joined(wordsOf((reminder[1] ?? "").split(/[,;!?\n(]|:(?!\d)|\.(?=\s|$)/)[0] ?? "")));
  const clause = text.split(clauseEnd).find((part) => (part ?? "").trim() !== "") ?? text;
  const words = wordsOf(clause);
  const [first = "", ...rest] = words;
  const last = rest.at(-1) ?? "";
  // "Zet de radio aan": without its last word each would be named alike.
  if (switched.test(last) && (rest.length > 1 || !verb.test(fold(first)))) {
    const head = words.slice(light.test(first) || /^(?:doe|draai|schakel)$/i.test(first) ? 1 : 0, -1);
    return limited(`${joined(head.filter((word) => word !== "weer"))} ${last}`);
  }
  const endsInVerb = verb.test(fold(rest.at(-1) ?? "")) && /n$/.test(rest.at(-1) ?? "");
  if (rest.length > 0 && light.test(first) && !endsInVerb) return limited(joined(rest)) || "Taak";
  return limited(joined(words)) || "Taak";
}

function wordsOf(text: string): string[] {
  return (
    text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'._&/-]|(?<=\d):(?=\d))*/gu)?.map((word) => word.replace(/[.'&/-]+$/, "")) ??
    []
  );
}

function joined(words: string[]): string {
  const kept = [...words];
  while (kept.length > 1 && articles.test(kept[0] ?? "")) kept.shift();
  const last = kept.at(-1) ?? "";
  const isVerb = kept.length > MAX_WORDS && verb.test(fold(last)) && /n$/.test(last);
  const short = kept.slice(0, MAX_WORDS - (isVerb ? 1 : 0));
  while (short.length > 1 && loose.test(short.at(-1) ?? "")) short.pop();
  return [...short, ...(isVerb ? [last] : [])].join(" ");
}

function titled(noun: string, object: string): string {
  return object === "" ? noun : limited(`${noun}: ${object.replace(/\ste\s(?=\p{Ll}+n$)/u, " ")}`);
}

function limited(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`.slice(0, MAX_LENGTH).trim();
}

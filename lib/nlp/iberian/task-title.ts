import { foldWord } from "../grammar/fold";
import { isIn } from "../grammar/matches";
import { withHostsOnly } from "../grammar/prompt-text";

export interface TitleWords {
  /** A verb, without accents and pronouns, and the noun that names what it does. */
  nouns: readonly [RegExp, string][];
  /** Verbs that say nothing beside their object. */
  light: RegExp;
  isVerb(word: string): boolean;
  /** "de": between the noun and its object. */
  of: string;
  /** Articles that it is written together with. */
  contracted: RegExp;
  /** Reminders: what stands before the thing to remember. */
  reminder: RegExp;
  reminderNoun: string;
  /** Articles and pronouns at the start of the object. */
  articles: RegExp;
  /** Where the object ends. */
  cut: RegExp;
  /** What stands before the object and is none: "en Slack", "al inglés". */
  aside: RegExp;
  /** Words no title ends with. */
  trailing: RegExp;
  fallback: string;
}

const MAX_WORDS = 6;
const MAX_LENGTH = 80;

/** A short title in sentence case: "Informe de ventas", "Revisión de las reseñas". */
export function taskTitle(prompt: string, words: TitleWords): string {
  const shouted = prompt === prompt.toUpperCase();
  const text = withHostsOnly(shouted ? prompt.toLowerCase() : prompt)
    .replace(/\{[^{}]*\}|["\u201c\u201d\u00ab\u00bb`]/g, "")
    .replace(/[\w.+-]+@[\w.-]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const reminded = words.reminder.exec(text);
  if (reminded) {
    const about = shortened(text.slice(reminded[0].length).replace(words.articles, ""), words, true);
    return about === "" ? words.reminderNoun : capital(`${words.reminderNoun}: ${about}`);
  }
  const [, verb = "", rest = ""] = /^([\p{L}-]+)\s*([\s\S]*)$/u.exec(text) ?? [];
  const bare = rest.replace(words.aside, "");
  const object = shortened(bare.replace(words.articles, ""), words, false);
  if (!words.isVerb(verb)) return capital(shortened(text, words, true)) || words.fallback;
  if (object === "") return capital(shortened(text, words, true)) || words.fallback;
  const folded = foldWord(verb);
  const noun = words.nouns.find(([pattern]) => isIn(folded, pattern))?.[1];
  const clause = /^(?:si|se|que)\s([\s\S]*)$/i.exec(rest)?.[1];
  if (noun !== undefined && clause !== undefined) return capital(`${noun}: ${shortened(clause, words, true)}`);
  if (noun !== undefined)
    return capital(startsLike(object, noun) ? object : `${noun} ${withArticle(words, bare)} ${object}`);
  return capital(words.light.test(folded) ? object : `${verb} ${shortened(bare, words, false)}`);
}

/** "el servidor" is "del servidor", "o servidor" "do servidor". */
function withArticle({ of, contracted }: TitleWords, object: string): string {
  const article = contracted.exec(object)?.[1]?.toLowerCase();
  if (article === undefined) return of;
  return article === "el" ? "del" : `d${article}`;
}

function startsLike(object: string, noun: string): boolean {
  return foldWord(object).startsWith(foldWord(noun).slice(0, 6));
}

function shortened(text: string, { cut, trailing }: TitleWords, whole: boolean): string {
  const sentence = text.split(/[,;:!?\n(|\u2192]|\.(?=\s|$)/).find((part) => part.trim() !== "") ?? "";
  const found = whole ? -1 : sentence.trim().search(cut);
  const phrase = found > 0 ? sentence.trim().slice(0, found) : sentence;
  let words =
    phrase
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'._&/\u00ba\u00aa-]|(?<=\d)\s?[€£%$](?!\p{L}))*/gu)
      ?.map((word) => word.replace(/[.'&/-]+$/, "")) ?? [];
  words = words.slice(0, MAX_WORDS);
  while (words.length > 1 && trailing.test(words.at(-1) ?? "")) words = words.slice(0, -1);
  return words.join(" ").slice(0, MAX_LENGTH);
}

const capital = (text: string): string => (text.charAt(0).toLocaleUpperCase() + text.slice(1)).slice(0, MAX_LENGTH);

import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { withObject } from "../slavic/with-object";
import { isVerb } from "./verbs";

const SCHEDULE =
  "(?:w|we|od|co|o|kazd\\p{L}+|pierwsz\\p{L}+|ostatni\\p{L}*|codziennie|cotygodniowo|raz|jutro|pojutrze|dzis|dzisiaj|za|rano|wieczorem|noca|po|miesiecznie|\\d{1,2}(?:\\.|-?go)?)";
const boundary =
  /(?:[.;!?]\s|,?\s(?:a|i|oraz|potem|nastepnie|plus|natomiast)\s(?:takze\s|rowniez\s|potem\s|nastepnie\s|jeszcze\s|poza\stym\s|oprocz\stego\s|do\stego\s|dodatkowo\s|ponadto\s)?|,\s(?:do\stego|poza\stym|oprocz\stego|dodatkowo|ponadto)\s|,\s|\s-\s)(?=(\p{L}+|\d))/gu;
/** No words for so long before something are longer. */
const AHEAD = 60;
const opens = new RegExp(`^${SCHEDULE}$`, "u");

/** "…, a [tydzień wcześniej] zapytaj …": so long before what is done first. */
const opensAhead =
  /^(?:na\s)?(?:(?:\p{L}+|\d{1,3})\s){0,2}(?:godzin\p{L}?|minut\p{L}?|kwadrans|dzien|dni|tydzien|tygodni\p{L}{0,2}|miesiac\p{L}?)\s(?:wczesniej|przedtem|przed\stym)\s(?:mi\s|nam\s)?(\p{L}+)/u;
const isAhead = (words: string): boolean => isVerb(opensAhead.exec(words)?.[1] ?? "");

/** Where a further job may begin: at a verb or at a schedule behind a joint. */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary)
    .map((match) => ({ word: match[1] ?? "", at: match.index + match[0].length }))
    .filter(({ word, at }) => isVerb(word) || opens.test(word) || isAhead(folded.slice(at, at + AHEAD)))
    .map(({ at }) => at);
}

const elision = new RegExp(
  `^(?:,?\\s(?:i|a|oraz|natomiast)\\s|[,;]\\s(?:a\\s|i\\s|oraz\\s)?)(?!(?:takze|rowniez|potem|prosze|ale|lub|albo|nie|oprocz|poza|tylko|zaczynajac|poczawszy|do|aby|zeby|ze|ktor\\p{L}+|czy|co|kto|gdzie|kiedy|jesli|jezeli|jak|ile|jaki\\p{L}?|jaka|czyj|bo|poniewaz|gdy|${SCHEDULE})(?!\\p{L}))(?=\\p{L})`,
  "u",
);

/** "… w poniedziałki, a Kasi w piątki": the second job has no verb. */
export function elidedJob(folded: string, at: number): number | null {
  const rest = folded.slice(at, at + 60);
  const match = elision.exec(rest);
  if (!match) return null;
  const word = /^\p{L}+/u.exec(rest.slice(match[0].length))?.[0] ?? "";
  return isVerb(word) ? null : at + match[0].length;
}

/** The first job's verb before the later job's words. */
export function inheritVerb(first: string, later: string): string | null {
  const verb = first
    .match(/\p{L}+/gu)
    ?.slice(0, 4)
    .find((word) => isVerb(foldWord(word)));
  const words = later.trim().replace(/^(?:a|i|oraz|natomiast)\s+/iu, "");
  const opening = /^\p{L}+/u.exec(words)?.[0];
  if (verb === undefined || opening === undefined) return null;
  if (isVerb(foldWord(opening))) return withObject(first, verb, words);
  return `${verb} ${words}`;
}

import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { withObject } from "../slavic/with-object";
import { isVerb } from "./verbs";

const SCHEDULE =
  "(?:w|we|od|co|o|kazd\\p{L}+|pierwsz\\p{L}+|ostatni\\p{L}*|codziennie|cotygodniowo|raz|jutro|pojutrze|dzis|dzisiaj|za|rano|wieczorem|noca|po|miesiecznie|\\d{1,2}(?:\\.|-?go)?)";
const boundary =
  /(?:[.;!?]\s|,?\s(?:a|i|oraz|potem|nastepnie|plus|natomiast)\s(?:takze\s|rowniez\s|potem\s|nastepnie\s|jeszcze\s|poza\stym\s|oprocz\stego\s|do\stego\s|dodatkowo\s|ponadto\s)?|,\s(?:do\stego|poza\stym|oprocz\stego|dodatkowo|ponadto)\s|,\s|\s-\s)(?=(\p{L}+|\d))/gu;
const opens = new RegExp(`^${SCHEDULE}$`, "u");

/** Where a further job may begin: at a verb or at a schedule behind a joint. */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary)
    .filter((match) => isVerb(match[1] ?? "") || opens.test(match[1] ?? ""))
    .map((match) => match.index + match[0].length);
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

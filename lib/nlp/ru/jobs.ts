import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { withObject } from "../slavic/with-object";
import { isVerb } from "./verbs";

const SCHEDULE =
  "(?:в|во|по|с|со|кажд\\p{L}+|ежедневно|еженедельно|ежемесячно|ежечасно|раз|перв\\p{L}+|последн\\p{L}+|завтра|послезавтра|сегодня|через|утром|вечером|днем|ночью|\\d{1,2}(?:-?го)?)";
const boundary =
  /(?:[.;!?]\s|,?\s(?:а|и|затем|потом|плюс)\s(?:также\s|еще\s|потом\s|затем\s|уже\s|кроме\sтого\s|помимо\sэтого\s|дополнительно\s)?|,\s(?:кроме\sтого|помимо\sэтого|дополнительно),?\s|,\s|\s-\s)(?=(\p{L}+|\d))/gu;
/** No words for so long before something are longer. */
const AHEAD = 60;
const opens = new RegExp(`^${SCHEDULE}$`, "u");

/** "…, а [за неделю до этого] спроси …": so long before what is done first. */
const opensAhead =
  /^за\s(?:(?:\p{L}+|\d{1,3})\s){1,2}(?:до\s(?:этого|того|него|нее)|раньше|заранее)\s(?:мне\s|нам\s)?(\p{L}+)/u;
const isAhead = (words: string): boolean => isVerb(opensAhead.exec(words)?.[1] ?? "");

/** Where a further job may begin: at a verb or at a schedule behind a joint. */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary)
    .map((match) => ({ word: match[1] ?? "", at: match.index + match[0].length }))
    .filter(({ word, at }) => isVerb(word) || opens.test(word) || isAhead(folded.slice(at, at + AHEAD)))
    .map(({ at }) => at);
}

const elision = new RegExp(
  `^(?:,?\\s(?:и|а)\\s|[,;]\\s(?:а\\s|и\\s)?)(?!(?:также|потом|затем|пожалуиста|включая|но|или|не|кроме|только|начиная|что|чтобы|котор\\p{L}+|кто|где|когда|куда|если|как|сколько|каки\\p{L}|какои|какая|чеи|потому|пока|${SCHEDULE})(?!\\p{L}))(?=\\p{L})`,
  "u",
);

/** "… по понедельникам, а Борису по пятницам": the second job has no verb. */
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
  const words = later.trim().replace(/^(?:а|и)\s+/iu, "");
  const opening = /^\p{L}+/u.exec(words)?.[0];
  if (verb === undefined || opening === undefined) return null;
  if (isVerb(foldWord(opening))) return withObject(first, verb, words);
  return `${verb} ${words}`;
}

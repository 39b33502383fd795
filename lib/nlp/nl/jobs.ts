import { matchesOf } from "../grammar/matches";
import { VERB } from "./verbs";

/** Words that open the schedule of a further job. */
const SCHEDULE =
  "(?:elke?|iedere?|alle|op|om|in|aan\\shet|aan\\s't|eind|begin|over|vanaf|dagelijks|wekelijks|maandelijks|jaarlijks|doordeweeks|'s\\s(?:ochtends|morgens|middags|avonds|nachts|maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags)|vandaag|morgen\\p{L}*|overmorgen|vanavond|vanmiddag|(?:zon|maan|dins|woens|donder|vrij|zater)dag\\p{L}*|(?:ma|di|wo|do|vr|za)(?!\\p{L})|tussen|van|volgende|(?:op\\s)?de\\s(?:dag\\s(?:erna|daarna|daarop|erop)|(?:daarop)?volgende\\sdag)|een\\sdag\\s(?:later|erna|daarna)|komende|aanstaande|eens|tweemaal|half|kwart)";
const LINK = "(?:en|plus|daarnaast|verder|ook|daarna|tevens|dan|bovendien|alsook)";
/** Behind a comma alone only a schedule opens a job, or "herinner me om 18 uur": another verb goes on with the task. */
const boundary = new RegExp(
  `(?:[.;!?]\\s|\\s-\\s|,\\s(?=${LINK}\\s|(?:${VERB}\\s(?:me|mij|ons)\\s(?:dan\\s)?)?${SCHEDULE}(?!\\p{L}))|,?\\s(?=${LINK}\\s))(?:${LINK},?\\s(?:ook\\s|nog\\s|dan\\s|daarna\\s|daarnaast\\s|verder\\s|tevens\\s)*)?(?=(?:ook\\s|mij\\s|me\\s|ons\\s)*(?:${SCHEDULE}|${VERB})(?!\\p{L}))`,
  "gu",
);

/** Where a further job may begin: at a new sentence, or at a verb or schedule after "en". */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary)
    .filter(
      ({ index, 0: joint }) =>
        joint !== ", " || !asks.test(folded.slice(index + 2)) || timed.test(folded.slice(0, index)),
    )
    .map((match) => match.index + match[0].length);
}

/** What is asked behind a comma is a further job where what stands before has its time. */
const asks = /^\p{L}+\s(?:me|mij|ons)\s/u;
const timed = /(?<!\p{L})(?:om|rond)\s(?:\d|\p{L}{3})|\d\s?(?:uhr|uur|u)(?!\p{L})|\d[:.]\d\d/u;

const elision = new RegExp(
  `^(?:,?\\s(?:en|plus)\\s|[,;]\\s(?:en\\s)?)(?!(?:ook|dan|inclusief|maar|of|niet|behalve|alleen|vanaf|tot|dat|omdat|als|wie|wat|waar|hoe|wanneer|waarom|welke?|zodra|zodat|nadat|voordat|terwijl|mits|tenzij|${SCHEDULE}|${VERB})(?!\\p{L}))(?=\\S)`,
  "u",
);

/** "… elke maandag en Alice elke vrijdag": the second job has no verb. */
export function elidedJob(folded: string, at: number): number | null {
  const match = elision.exec(folded.slice(at, at + 40));
  return match && at + match[0].length;
}

const opening = /^\W*(\p{L}+(?:\s(?:me|mij|ons|hem|haar))?)(?=\s)/iu;
const openingVerb = new RegExp(`^${VERB}(?:\\s|$)`, "u");
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

const closing = /(?<!\p{L})(\p{Ll}{3,}n)\s*[.!?]?$/u;

/** The first job's verb before the later job's words; its object too where those begin with a preposition. */
export function inheritVerb(first: string, later: string): string | null {
  const verb = opening.exec(first.trim())?.[1];
  const words = later.trim();
  if (
    verb === undefined ||
    !openingVerb.test(fold(verb)) ||
    openingVerb.test(fold(words)) ||
    openingVerb.test(fold(closing.exec(words)?.[1] ?? "-")) ||
    !/[\p{L}\p{N}]/u.test(words)
  )
    return null;
  const preposition = /^(?:aan|voor|van|met|over|naar|op)(?=\s)/i.exec(words)?.[0];
  if (preposition === undefined) return `${verb} ${words}`;
  const before = first.trim().toLowerCase().indexOf(` ${preposition.toLowerCase()} `, verb.length);
  return before < 0 ? `${verb} ${words}` : `${first.trim().slice(0, before)} ${words}`;
}

/** "Maandag de servers en vrijdag de back-ups nakijken": the verb of both stands at the end. */
export function inheritVerbBack(first: string, later: string): string | null {
  const verb = closing.exec(later.trim())?.[1];
  const words = first.trim().replace(/(?:\s*[,;.]|\s+(?:en|alsook|daarnaast|ook))+$/, "");
  const isVerbless = !openingVerb.test(fold(words)) && !openingVerb.test(fold(closing.exec(words)?.[1] ?? "-"));
  return verb !== undefined && openingVerb.test(fold(verb)) && isVerbless ? `${words} ${verb}` : null;
}

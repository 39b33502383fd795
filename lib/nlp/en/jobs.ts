import { matchesOf } from "../grammar/matches";
import { hasSubstance } from "./prompt";
import { VERB } from "./verbs";

const boundary = new RegExp(
  `(?:[.;!?]\\s|,?\\s(?:and\\s(?:then\\s|also\\s)?|then\\s|also\\s|plus\\s)|,\\s|\\s-\\s)(?=(?:please\\s|also\\s)?(?:${VERB})\\s|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\s|(?:every|each|on|at|the\\s(?:next|following)\\sday|in\\sthe\\s(?:morning|afternoon|evening))\\s|(?:an?|the|half\\san|\\w+)\\s(?:minutes?|mins?|hours?|hrs?|days?|evening|night|weeks?)\\s(?:before|earlier|later|prior|after)(?!\\w)|(?:an?|another)\\s(?:reminder|alert|nudge|ping|e-?mail|message|note|notification|summary|report)\\s)`,
  "g",
);

/** Where a further job may begin: at a new sentence, or at a verb or schedule after "and". */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary).map((match) => match.index + match[0].length);
}

const elision = new RegExp(
  `^(?:,?\\s(?:and|plus)\\s|[,;]\\s(?:and\\s)?)(?!(?:also|then|please|including|but|or|no|not|without|except|only|starting|until|every|each|on|at|in)(?!\\w)|(?:${VERB})\\s)(?=\\S)`,
);

/** "… every Monday and alice every Friday": the second job has no verb. */
export function elidedJob(folded: string, at: number): number | null {
  const match = elision.exec(folded.slice(at, at + 40));
  return match && at + match[0].length;
}

const opening = new RegExp(
  `^\\W*(?:please\\s)?((?:(?:remind|tell|ask)\\s\\S+\\sto\\s)?(?:${VERB})(?:\\s(?:up|out|down|off|on|me|us))?)(?!\\w)`,
  "i",
);

/** The first job's verb before the later job's words; its object too where those begin with "to" or "for". */
export function inheritVerb(first: string, later: string): string | null {
  const verb = opening.exec(first.trim())?.[1];
  // "Check the shop at 9, and every Friday send the report": the verb stands behind the words that join.
  const words = later.trim().replace(/^(?:(?:and|then|also|plus)[\s,]+)+/i, "");
  if (verb === undefined || opening.test(words) || !hasSubstance(words)) return null;
  const preposition = /^(?:to|for|from|with|in|on|at|about)(?=\s)/i.exec(words)?.[0];
  if (preposition === undefined) return `${verb} ${words}`;
  // "Remind me to call …": the words that open with "to" stand behind the verb before it.
  const from = / to /i.test(verb) ? 0 : verb.length;
  const before = first.trim().toLowerCase().indexOf(` ${preposition.toLowerCase()} `, from);
  return before < 0 ? null : `${first.trim().slice(0, before)} ${words}`;
}

import { VERB } from "./verbs";

const boundary = new RegExp(
  `(?:[.;!?]\\s|,?\\s(?:and\\s(?:then\\s|also\\s)?|then\\s|also\\s|plus\\s)|,\\s|\\s-\\s)(?=(?:please\\s|also\\s)?(?:${VERB})\\s|(?:every|each|on|at)\\s)`,
  "g",
);

/** Where a further job may begin: at a new sentence, or at a verb or schedule after "and". */
export function findJobs(folded: string): number[] {
  return [...folded.matchAll(boundary)].map((match) => match.index + match[0].length);
}

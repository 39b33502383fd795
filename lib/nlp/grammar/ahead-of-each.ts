import type { Span } from "../core/slots";

const EACH =
  "(?:each\\stime|every\\stime|jeweils|jedes\\s?mal|telkens|steeds|(?:elke|iedere)\\skeer|(?:a\\s)?chaque\\sfois|cada\\svez|toda\\svez|ogni\\svolta|za\\skazdym\\srazem|kazdorazowo|каждыи\\sраз|всякии\\sраз)";
const before = new RegExp(`(?<!\\p{L})${EACH}\\s(?:\\p{L}+\\s)?$`, "u");
const behind = new RegExp(`^,?\\s(?:${EACH}|each(?:\\sone)?|cada\\sun[oa]?|ciascun[oa]?)(?!\\p{L})`, "u");
const REACH = 40;

/** "swimming on Mondays at 6, judo on Wednesdays at 5: remind me [an hour before each time]": of all that was told. */
export const isAheadOfEach = (folded: string, spans: readonly Span[]): boolean =>
  spans.some(
    ({ slots, start, end }) =>
      slots.some(({ kind }) => kind === "earlier") &&
      (before.test(folded.slice(Math.max(0, start - REACH), start)) || behind.test(folded.slice(end, end + REACH))),
  );

import { matchesOf } from "../grammar/matches";
import { saysNothing } from "../romance/says-nothing";
import { wishedJobs } from "../romance/wished-jobs";

/** Words between the jobs of one message; patterns see folded text. */
export interface JobWords {
  /** Between two jobs: "y", "además", "e também". */
  joints: string;
  /** What a job opens with beside a verb: "cada", "los lunes", "todo dia". */
  openings: string;
  /** A second thing without a verb never opens with these. */
  refused: string;
  isVerb(word: string): boolean;
  /** Prepositions that open an object whose verb was said before. */
  prepositions: RegExp;
}

/** "lo vuelves a encender": what is done to stands before a verb of its own. */
const object = /^(?:(?:me|te|se|nos)\s)?(?:l[oa]s?)\s\p{L}+(?:es|as|s)(?:\sa)?\s\p{L}+r(?!\p{L})/iu;

/** Where further jobs may begin, and what a job without a verb means. */
export function jobFinder({ joints, openings, refused, isVerb, prepositions }: JobWords) {
  const boundary = new RegExp(`(?:[.;!?]\\s|\\n|,?\\s(?:${joints})\\s|,\\s|\\s-\\s|\\s(?=\\d\\)\\s))`, "g");
  const opening = new RegExp(`^(?:\\d[.)]\\s)?(?:(?:${joints})\\s)*(?:${openings})(?!\\p{L})`, "u");
  const elision = new RegExp(
    `^(?:,?\\s(?:${joints})\\s|[,;]\\s(?:(?:${joints})\\s)?)(?!(?:${refused})(?!\\p{L}))(?=\\S)`,
    "u",
  );
  const startsWithVerb = (text: string): boolean => isVerb(/^[\p{L}-]+/u.exec(text)?.[0] ?? "");
  return {
    jobs(folded: string): number[] {
      const wished = wishedJobs(folded, (word) => /(?:[ae]s|e)$/.test(word) && isVerb(word));
      const found = matchesOf(folded, boundary)
        .map((match) => match.index + match[0].length)
        .filter((at) => opening.test(folded.slice(at, at + 60)) || startsWithVerb(folded.slice(at)));
      return [...found, ...wished];
    },
    elided(folded: string, at: number): number | null {
      const match = elision.exec(folded.slice(at, at + 40));
      const start = match && at + match[0].length;
      return start !== null && !startsWithVerb(folded.slice(start)) ? start : null;
    },
    inherit(first: string, later: string): string | null {
      const words = later.trim();
      const [, verb = "", name = ""] = /^\P{L}*((?:(?:me|nos|lhes?|les?)\s)?([\p{L}-]+))/iu.exec(first.trim()) ?? [];
      if (!isVerb(name) || startsWithVerb(words) || saysNothing(words) || object.test(words)) return null;
      const preposition = prepositions.exec(words)?.[0];
      if (preposition === undefined) return `${verb} ${words}`;
      const before = first.trim().toLowerCase().indexOf(` ${preposition.toLowerCase()} `, verb.length);
      return before < 0 ? `${verb} ${words}` : `${first.trim().slice(0, before)} ${words}`;
    },
  };
}

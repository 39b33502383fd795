import { matchesOf } from "../grammar/matches";
import { saysNothing } from "./says-nothing";
import { wishedJobs } from "./wished-jobs";

/** Words between the jobs of one message; patterns are sources that see folded text. */
export interface JobWords {
  /** Between two jobs: "et", "puis", "inoltre"; each with the space behind it. */
  links: string;
  /** A schedule that a job may open with: "chaque", "il lunedì". */
  when: string;
  /** Frames and pronouns before a verb: "me", "merci de". */
  frames: string;
  /** What makes the words behind "et" no second object: "aussi", "sauf", "à 14h". */
  refused: string;
  /** Prepositions that open an object whose verb was said before. */
  prepositions: RegExp;
  /** The same within the first job's words. */
  prepositionIn(words: string, preposition: string): number;
  /** Verbs whose object is what somebody is to do, behind "de". */
  reminding: RegExp;
  verbs: ReadonlySet<string>;
  /** A verb of what is wished for, behind "que": "tu exportes", "esporti". */
  isWish(word: string, before: string): boolean;
}

/** Italian writes it behind the verb: "chiudilo", "mandameli". */
const object = /(?:m?e?l[oaie]|mi|ci|ne)$/;

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** Where further jobs may begin, and what a job without a verb means. */
export function jobFinder(words: JobWords) {
  const { links, when, frames, refused, verbs } = words;
  const boundary = new RegExp(`(?:[.;!?]\\s|\\s;\\s|,?\\s(?=(?:${links}))|,\\s|\\s-\\s)(?:${links}){0,3}`, "gu");
  const schedule = new RegExp(`^(?:${when})(?![\\p{L}])`, "u");
  const frame = new RegExp(`^(?:${frames})`, "u");
  const elision = new RegExp(
    `^(?:,?\\s(?=${links})|[,;]\\s)(?:${links}){0,2}(?!${links})(?!(?:${refused}|${when})(?![\\p{L}]))(?=\\S)`,
    "u",
  );
  const isVerb = (word: string): boolean => verbs.has(word) || verbs.has(word.replace(object, ""));
  const opensWithVerb = (text: string): boolean => isVerb(/^\p{L}+/u.exec(text.replace(frame, ""))?.[0] ?? "");
  return {
    jobs(folded: string): number[] {
      const found = matchesOf(folded, boundary)
        .map((match) => match.index + match[0].length)
        .filter((at) => {
          const ahead = folded.slice(at, at + 60);
          return schedule.test(ahead) || opensWithVerb(ahead);
        });
      return [...found, ...wishedJobs(folded, words.isWish)];
    },
    /** "… le lundi et à Alice le vendredi": the second job has no verb. */
    elided(folded: string, at: number): number | null {
      const match = elision.exec(folded.slice(at, at + 60));
      const start = match && at + match[0].length;
      return start !== null && !opensWithVerb(folded.slice(start, start + 60)) ? start : null;
    },
    /** The first job's verb before the later job's words; its object too where those begin with a preposition. */
    inherit(first: string, later: string): string | null {
      const [said, rest] = [first.trim(), later.trim()];
      const verb = /^\P{L}*(\p{L}+(?:-\p{L}+)?)/u.exec(said);
      const name = plain(verb?.[1] ?? "").replace(/-.*$/, "");
      if (!verb || !verbs.has(name) || opensWithVerb(plain(rest)) || saysNothing(rest)) return null;
      const preposition = words.prepositions.exec(rest)?.[0];
      if (preposition === undefined || (words.reminding.test(name) && /^d(?:e\s|i\s|')/i.test(rest)))
        return `${verb[0]} ${rest}`;
      const at = words.prepositionIn(said, preposition);
      return at < verb[0].length ? null : `${said.slice(0, at)} ${rest}`;
    },
  };
}

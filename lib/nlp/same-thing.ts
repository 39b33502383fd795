import type { Job } from "./read-text";

interface ThingWords {
  /** What a job begins with: its verb, and as its group `thing` what that is done to. */
  names: RegExp;
  /** A job that only names its thing by a pronoun: its verb as the group `verb`, what follows as `rest`. */
  pronoun: RegExp;
}

/** The end of a task, or what joined it to the next one. */
const END = "(?:,?\\s(?:and|und|en|et|e))?[\\s.!,]*$";
const PARTICLES = "on|off|up|down|in|out|away|back|again";
const GERMAN = "(?:wieder\\s)?(?:ein|aus|an|ab|auf|zu|hoch|runter|rein|raus|weg)";
const DUTCH = "(?:weer\\s)?(?:aan|uit|op|af|in|dicht|open|weg)";

const words: Readonly<Record<string, ThingWords>> = {
  en: {
    names: new RegExp(
      `^\\P{L}*(?:please\\s)?\\p{L}+\\s(?:(?:${PARTICLES})\\s)?(?<thing>(?:the|my|our|all|both)\\s(?:[^\\s,.;:!?]+\\s){0,3}?[^\\s,.;:!?]+?)(?=\\s(?:${PARTICLES}|to|from|for|with|at|and)(?!\\p{L})|${END})`,
      "iu",
    ),
    pronoun: new RegExp(
      `^\\P{L}*(?<verb>(?:please\\s)?\\p{L}+\\s)(?:it|them)(?<rest>\\s(?:${PARTICLES})${END}|${END})`,
      "iu",
    ),
  },
  de: {
    names: new RegExp(
      `^\\P{L}*(?:bitte\\s)?\\p{L}+\\s(?<thing>(?:den|die|das|meine?n?|unsere?n?|alle)\\s(?:\\p{Ll}+\\s){0,2}?\\p{Lu}[\\p{L}-]+)(?=\\s${GERMAN}${END}|${END})`,
      "u",
    ),
    pronoun: new RegExp(`^\\P{L}*(?<verb>\\p{L}+\\s)(?:ihn|sie|es)(?<rest>\\s${GERMAN}${END}|${END})`, "iu"),
  },
  nl: {
    names: new RegExp(
      `^\\P{L}*\\p{L}+\\s(?<thing>(?:de|het|mijn|onze|alle)\\s(?:\\p{L}+\\s){0,2}?[\\p{L}-]+?)(?=\\s${DUTCH}${END}|${END})`,
      "iu",
    ),
    pronoun: new RegExp(`^\\P{L}*(?<verb>\\p{L}+\\s)(?:hem|haar|het|ze)(?<rest>\\s${DUTCH}${END}|${END})`, "iu"),
  },
  fr: {
    names:
      /^\P{L}*\p{L}+\s(?<thing>(?:(?:le|la|les|mon|ma|mes|notre|nos)\s|l['’])(?:\p{L}+\s){0,2}?[\p{L}-]+)(?=(?:,?\set)?[\s.!,]*$)/iu,
    pronoun: /^\P{L}*(?<verb>\p{L}+)-(?:le|la|les)(?<rest>[\s.!]*$)/iu,
  },
  pt: {
    names:
      /^\P{L}*\p{L}+\s(?<thing>(?:os?|as?|meus?|minhas?|nossos?|nossas?)\s(?:\p{L}+\s){0,2}?[\p{L}-]+)(?=(?:,?\se)?[\s.!,]*$)/iu,
    pronoun: /^\P{L}*(?<verb>\p{L}+)-(?:os?|as?)(?<rest>[\s.!]*$)/iu,
  },
};

/** "Switch the heating on at 6 and turn [it] off at 9": two tasks, of which the second has to name its thing as well. */
export function withSameThing(jobs: readonly Job[], code: string): Job[] {
  const named = words[code];
  if (!named || jobs.length < 2) return [...jobs];
  return jobs.map((job, index) => {
    const { verb, rest } = named.pronoun.exec(job.task.trim())?.groups ?? {};
    const thing = index > 0 ? named.names.exec(jobs[index - 1]?.task.trim() ?? "")?.groups?.thing : undefined;
    if (verb === undefined || thing === undefined) return job;
    return { ...job, task: `${verb.trim()} ${thing}${rest ?? ""}` };
  });
}

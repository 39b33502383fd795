import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";

type Intent = Command["intent"];

/** Whole sentences about something that is scheduled, in the words of everyday life; sources that see folded text. */
export interface SayingWords {
  /** "el ", "l'": what stands before the name of a thing, with its space. */
  determiner: string;
  /** "de la ", "du ": what joins two nouns, with its space. */
  of: string;
  /** Nouns that name something scheduled. */
  jobs: string;
  /** Words of a schedule, which are no part of a name. */
  stop: string;
  /** Words of courtesy at the end. */
  please: string;
  /** "for now", "until January". */
  forNow: string;
  /** "tomorrow", "on Friday": one run. */
  day: string;
  /**
   * In the sources `{name}` is anything with a determiner, `{thing}` anything without figures, `{task}` a noun that
   * names something scheduled, `{other}` anything else; `{forNow}` is optional.
   */
  whole: readonly (readonly [Intent, string])[];
  /** What is said of a name before a comma: "el aviso, quítalo". */
  behindTopic: readonly (readonly [Intent, string])[];
  /** Thanks and praise for what arrived. */
  none: readonly string[];
}

export interface Said {
  intent: Intent;
  object: string | undefined;
}

export interface Sayings {
  find(text: string, hasSchedule: boolean): Said | null;
  /** The words begin with a noun that names something scheduled. */
  names(object: string): boolean;
}

export function sayingsOf(words: SayingWords): Sayings {
  const { determiner, of, jobs, stop, please, forNow, day, whole, behindTopic, none } = words;
  const the = `(?:${determiner})`;
  const tail = `(?:\\s(?:(?:${of})|(?!(?:${stop})(?!\\p{L})))["'\u0001\\p{L}-]+){0,5}?`;
  const job = `${the}?(?:[\\p{L}-]+\\s)?(?:${jobs})(?![\\p{L}])`;
  const parts: Record<string, string> = {
    name: `(?<name>${the}[^,;.!?]{2,60}?)`,
    thing: `(?<name>${the}?[^,;.!?\\d]{2,60}?)`,
    task: `(?<name>${job}${tail})`,
    other: `(?!${job})[^,\\d]{2,40}?`,
    forNow: `(?:,?\\s(?:${forNow}))?`,
    day: `(?:${day})`,
  };
  const end = `(?:[\\s,]+(?:${please}))*`;
  const said = (source: string): RegExp =>
    new RegExp(
      `^(?:${source.replace(/\{(name|thing|task|other|forNow|day)\}/g, (_, part: string) => parts[part] ?? "")})${end}$`,
      "u",
    );
  const sayings = whole.map(([intent, source]) => [intent, said(source)] as const);
  const behind = behindTopic.map(([intent, source]) => [intent, said(source)] as const);
  const thanks = none.map(said);
  const topic = said("{name}(?:\\s?[,;:–-]\\s)(?<rest>.+)");
  const namesJob = new RegExp(`^${job}`, "u");
  const isKnown = (name: string, hasSchedule: boolean): boolean => !hasSchedule || namesJob.test(name);

  const find = (text: string, hasSchedule: boolean): Said | null => {
    if (thanks.some((one) => isIn(text, one))) return { intent: "none", object: undefined };
    for (const [intent, pattern] of sayings) {
      const name = matchOf(text, pattern)?.groups?.name;
      if (name !== undefined && isKnown(name, hasSchedule)) return { intent, object: name };
    }
    const { name, rest } = topic.exec(text)?.groups ?? {};
    if (name === undefined || rest === undefined || !isKnown(name, hasSchedule)) return null;
    const found = behind.find(([, pattern]) => isIn(rest, pattern));
    return found ? { intent: found[0], object: name } : null;
  };
  return { find, names: (object) => namesJob.test(object) };
}

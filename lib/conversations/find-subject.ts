import { type Found, findNamed, findNameIn } from "./find-named";
import { meansAll, nameWords, withoutNewName } from "./name-words";
import type { CommandIntent } from "./stored-reply";
import { lastMentioned, type Subject } from "./subjects";
import type { Talk } from "./talk";

interface Command {
  intent: CommandIntent;
  /** The words that name the task; null when there are none. */
  target: string | null;
  /** What has been found to be named or meant by "it" must exist; a question may be about anything else. */
  mayBeOther: boolean;
}

/** `none` with the name that nothing has, or null when nothing was named and "it" is nothing either. */
export type FoundSubject =
  | { kind: "one"; subject: Subject }
  | { kind: "several" | "similar"; subjects: Subject[]; name: string | null }
  | { kind: "none"; name: string | null };

/** "it to Morning Check": the name behind "it" is not whose name it is. */
const pronoun = /^(?:it|this|that|them)(?:\s+(?:to|so|at|on|by|from|back|every|instead|run|as|into)\b.*)?$/i;

/** The draft or task that a command is about: by its name, else the one that was made or shown last. */
export function findSubject({ intent, target, mayBeOther }: Command, talk: Talk, all: Subject[]): FoundSubject {
  const tasks = all.filter(({ kind }) => kind === "task");
  const name = target === null || pronoun.test(target) || nameWords(target).length === 0 ? null : target;
  if (name !== null && meansAll(name)) return several(tasks, null);
  if (name !== null) {
    // Only a draft can be changed that is none yet; everything else is done to tasks.
    const found = findNamed(name, intent === "edit" ? all : tasks);
    if (found.kind !== "none") return chosen(found, name);
    return chosen(intent === "edit" ? found : findNamed(name, all), name);
  }
  const named = findNameIn(withoutNewName(talk.text), all);
  const mentioned = mayBeOther ? [] : lastMentioned(talk.messages, all);
  const isSure = named.kind === "one" && (nameWords(named.item.name).length > 1 || mentioned.length === 0);
  if (isSure || (named.kind !== "none" && mentioned.length === 0)) return chosen(named, null);
  const [last, ...others] = mentioned;
  if (last) return others.length === 0 ? { kind: "one", subject: last } : several(mentioned, null);
  if (mayBeOther) return { kind: "none", name: null };
  const [only, ...more] = tasks;
  if (only && more.length === 0) return { kind: "one", subject: only };
  return tasks.length > 0 ? several(tasks, null) : { kind: "none", name: null };
}

function several(subjects: Subject[], name: string | null): FoundSubject {
  const [first, ...others] = subjects;
  if (!first) return { kind: "none", name };
  return others.length === 0 ? { kind: "one", subject: first } : { kind: "several", subjects, name };
}

/** Where one's own and somebody else's fit equally well, one's own is meant. */
function chosen(found: Found<Subject>, name: string | null): FoundSubject {
  if (found.kind === "none") return { kind: "none", name };
  if (found.kind === "one") return { kind: "one", subject: found.item };
  const own = found.items.filter((subject) => subject.canChange);
  const items = own.length > 0 ? own : found.items;
  return found.kind === "similar" ? { kind: "similar", subjects: items, name } : several(items, name);
}

import { matchOf } from "../grammar/matches";
import type { Command } from "./language";

/** A whole sentence about something that is scheduled; the group `name` is what the person calls it. */
export type Saying = readonly [Command["intent"], RegExp];

const mustName: ReadonlySet<Command["intent"]> = new Set(["delete", "pause", "resume", "run"]);

/** The first saying that the words are; said of something with a schedule, its name must be that of a task. */
export function findSaying(
  sayings: readonly Saying[],
  words: string,
  isName: (name: string, intent: Command["intent"], isTask: boolean) => boolean,
  hasSchedule: boolean,
): { intent: Command["intent"]; name: string } | null {
  for (const [intent, pattern] of sayings) {
    const name = matchOf(words, pattern)?.groups?.name;
    if (name !== undefined && isName(name, intent, hasSchedule && mustName.has(intent))) return { intent, name };
  }
  return null;
}

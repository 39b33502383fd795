import type { Language } from "./core/language";
import type { Span } from "./core/slots";

/** "the [daily] and [weekly] reports": the places of adjectives of one thing, which are no jobs of their own. */
export const joinedAdjectives = (phrases: readonly Span[], folded: string, { joint }: Language): number[] =>
  phrases.flatMap(({ strength, start }, at) => {
    const before = phrases[at - 1];
    if (strength !== "adjective" || before?.strength !== "adjective") return [];
    return joint.test(folded.slice(before.end, start)) ? [at - 1, at] : [];
  });

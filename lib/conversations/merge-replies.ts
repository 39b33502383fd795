import { type Reply, t } from "./reply";

/** Several answers as one. A question, or what cannot be done, is said alone. */
export function merged(replies: readonly Reply[]): Reply | null {
  const [first, ...others] = replies;
  if (!first || others.length === 0) return first ?? null;
  const does = ({ proposals = [], revisions = [] }: Reply) => proposals.length + revisions.length > 0;
  const done = replies.filter(does);
  const [one] = done;
  if (!one) return first;
  const unchanged = replies.filter((reply) => !does(reply)).flatMap(({ text }) => text);
  const texts = new Map(unchanged.map((text) => [JSON.stringify(text), text]));
  return {
    text: [
      done.length > 1 ? t(one.revisions ? "revisedEach" : "proposedEach", { count: done.length }) : one.text,
      ...texts.values(),
    ].flat(),
    stored: {
      ...one.stored,
      // "I found no task called … This is what there is:" has a list to show.
      shown: one.stored.shown ?? replies.find(({ stored }) => stored.shown?.kind === "tasks")?.stored.shown ?? null,
      changes: done.flatMap(({ stored }) => stored.changes ?? []),
      undo: done.flatMap(({ stored }) => stored.undo ?? []),
    },
    proposals: done.flatMap(({ proposals = [] }) => proposals),
    revisions: done.flatMap(({ revisions = [] }) => revisions),
  };
}

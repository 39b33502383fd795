import type { PersonActor } from "@/lib/access";
import type { Proposal, Tx } from "@/lib/db";

/** What is newer than an edit of a task: the newest that is still open, and the words of those that were applied. */
export interface NewerEdits {
  open?: string;
  applied: string[];
}

/** Of each task the newest edit that is still open, which takes the place of the person's earlier ones, and the applied ones. */
export async function newerEdits(
  client: Pick<Tx, "proposal">,
  actor: PersonActor,
  taskIds: readonly string[],
): Promise<Map<string, NewerEdits>> {
  const edits = new Map<string, NewerEdits>();
  if (taskIds.length === 0) return edits;
  const rows = await client.proposal.findMany({
    where: { ownerId: actor.userId, taskId: { in: [...taskIds] }, kind: "edit", status: { in: ["open", "applied"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, taskId: true, status: true, text: true },
  });
  for (const { id, taskId, status, text } of rows) {
    const { applied, ...others } = edits.get(taskId) ?? { applied: [] };
    if (status === "open") edits.set(taskId, { ...others, applied, open: id });
    else edits.set(taskId, { ...others, applied: [...applied, text] });
  }
  return edits;
}

/** Whether a newer edit of the same task stands in its place, or one that holds it has been applied. */
export function isReplaced(
  { id, kind, status, taskId, text }: Proposal,
  newer: ReadonlyMap<string, NewerEdits>,
): boolean {
  const { open, applied } = newer.get(taskId) ?? { applied: [] };
  if (kind !== "edit" || status !== "open") return false;
  return (open !== undefined && open !== id) || applied.some((words) => words.startsWith(saidThen(text, "")));
}

/** Stands between the words of changes that are one proposal, and in none of them. */
const THEN = "\u001e";

/** "make it 10" and then "only on Mondays": the words of one proposal. */
export function saidThen(earlier: string, text: string): string {
  return `${earlier}${THEN}${text}`;
}

export function saidChanges(text: string): string[] {
  return text.split(THEN);
}

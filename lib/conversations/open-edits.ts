import type { PersonActor } from "@/lib/access";
import type { Proposal, Tx } from "@/lib/db";

/** Of each task the newest edit that is still open: it takes the place of the person's earlier ones. */
export async function newestOpenEdits(
  client: Pick<Tx, "proposal">,
  actor: PersonActor,
  taskIds: readonly string[],
): Promise<Map<string, string>> {
  if (taskIds.length === 0) return new Map();
  const rows = await client.proposal.findMany({
    where: { ownerId: actor.userId, taskId: { in: [...taskIds] }, kind: "edit", status: "open" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, taskId: true },
  });
  return new Map(rows.map(({ id, taskId }) => [taskId, id]));
}

/** Whether a newer edit of the same task stands in its place. */
export function isReplaced({ id, kind, status, taskId }: Proposal, newest: ReadonlyMap<string, string>): boolean {
  return kind === "edit" && status === "open" && newest.has(taskId) && newest.get(taskId) !== id;
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

import { normalise, type Said } from "./normalise";
import type { Exchange, WireRecorder } from "./wire-recorder";

const QUIET_MS = 400;

/** Which part of the wire belongs to a scenario, so that scenarios can run side by side: the events sent or received. */
export type Scope = string[];

export function belongsTo(events: Scope, all: Exchange[]): Exchange[] {
  const runs = new Set<string>();
  return all.filter(({ direction, path, headers, body }) => {
    if (direction === "server to app") {
      const mine = events.includes((body as { event?: { name: string } } | null)?.event?.name ?? "");
      if (mine) runs.add(headers["x-run-id"] ?? "");
      return mine;
    }
    if (path.startsWith("/e/"))
      return (body as { name: string }[] | null)?.some(({ name }) => events.includes(name)) ?? false;
    return [...runs].some((run) => run !== "" && path.includes(run));
  });
}

/** Waits for as many exchanges as were recorded, and a while longer in case there are more. */
export async function settled(
  app: { wire: WireRecorder },
  scope: Scope,
  count: number,
  timeoutMs: number,
): Promise<Exchange[]> {
  const deadline = performance.now() + timeoutMs;
  const current = () => belongsTo(scope, app.wire.exchanges);
  const complete = () =>
    current().length >= count && current().every(({ endMs }) => endMs !== Number.POSITIVE_INFINITY);
  while (!complete() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  return current();
}

/** What was said run by run: order within a run counts, order between runs does not. */
export function said(exchanges: Exchange[], signed = false): Said[][] {
  const sequences = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const run = exchange.headers["x-run-id"] ?? /\/v1\/checkpoint\/(\w+)/.exec(exchange.path)?.[1] ?? "events";
    sequences.set(run, [...(sequences.get(run) ?? []), exchange]);
  }
  const runs = [...sequences.values()].map((sequence) =>
    inOrder(sequence).map((exchange) => normalise(exchange, signed)),
  );
  return runs.sort((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
}

// Steps planned side by side are asked for in any order: they are put in the order of their ids.
function inOrder(sequence: Exchange[]): Exchange[] {
  const planned = sequence.filter(isPlannedStep).sort((one, other) => compare(one.path, other.path));
  return sequence.map((exchange) => (isPlannedStep(exchange) ? (planned.shift() ?? exchange) : exchange));
}

/** A request for one step that was planned before. */
export function isPlannedStep({ path }: Exchange): boolean {
  return /stepId=[0-9a-f]{40}$/.test(path);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

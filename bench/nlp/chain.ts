import type { Scored } from "./score";

/**
 * One library after the other until one answers, in the order that is right most often: all orders are tried.
 * The time of a sentence is that of all libraries asked.
 */
export function bestChain(columns: Map<string, Scored[]>): { order: string[]; scored: Scored[] } {
  let best: { order: string[]; scored: Scored[]; right: number } | null = null;
  for (const order of permutations([...columns.keys()])) {
    const scored = chain(order.map((name) => columns.get(name) ?? []));
    const right = scored.filter(({ verdict }) => verdict === "right").length;
    if (best === null || right > best.right) best = { order, scored, right };
  }
  return best ?? { order: [], scored: [] };
}

function chain(columns: Scored[][]): Scored[] {
  return (columns[0] ?? []).map((first, index) => {
    const row = columns.map((column) => column[index] ?? first);
    const answering = row.findIndex(({ answered }) => answered);
    const asked = answering < 0 ? row : row.slice(0, answering + 1);
    const times = asked.map(({ milliseconds }) => milliseconds).filter((time) => time !== null);
    const milliseconds = times.length > 0 ? times.reduce((sum, time) => sum + time, 0) : null;
    return { ...(row[answering] ?? first), milliseconds };
  });
}

function permutations(names: string[]): string[][] {
  if (names.length <= 1) return [names];
  return names.flatMap((name) => permutations(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

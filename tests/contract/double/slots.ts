import { evaluate } from "./expression";
import type { Run } from "./types";

interface Slot {
  taken: number;
  queue: (() => void)[];
}

/** Concurrency keys: requests beyond a key's limit wait for one to end, the longest first. */
export class Slots {
  readonly #slots = new Map<string, Slot>();

  /** Returns what gives the slots back. */
  async take(run: Run): Promise<() => void> {
    const taken: Slot[] = [];
    for (const { key, limit } of keysOf(run)) {
      const slot = this.#slots.get(key) ?? { taken: 0, queue: [] };
      this.#slots.set(key, slot);
      if (slot.taken >= limit) await new Promise<void>((resolve) => slot.queue.push(resolve));
      else slot.taken++;
      taken.push(slot);
    }
    return () => {
      for (const slot of taken) {
        const next = slot.queue.shift();
        if (next) next();
        else slot.taken--;
      }
    };
  }
}

function keysOf({ config, event }: Run): { key: string; limit: number }[] {
  return (config.concurrency ?? [])
    .filter(({ limit }) => limit > 0)
    .map(({ key = "''", limit, scope = "fn" }) => ({
      key: JSON.stringify([scope === "fn" ? config.id : scope, key, evaluate(key, { event })]),
      limit,
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

import type { Child } from "./child";
import type { Contender, Store } from "./contenders";

const LONGEST_LOAD_MS = 150_000;
const HALF_A_YEAR_MS = 182 * 86_400_000;
/** Far away schedules do not share their second with many others, and their day with nothing that is measured. */
const FAR_PER_SECOND = 5;

/** A contender with the schedules that it has stored so far. */
export class Entry {
  stored = 0;
  #store: Store | undefined;
  #added = 0;
  #msPerSchedule = 0;

  constructor(readonly contender: Contender) {}

  get name(): string {
    return this.contender.name;
  }

  async store(): Promise<Store> {
    this.#store ??= await this.contender.createStore();
    return this.#store;
  }

  /** Numbers for `count` further schedules. */
  take(count: number): number {
    this.#added += count;
    return this.#added - count;
  }

  /** A process of the contender's, on its store; not started yet. */
  async spawn(env?: Record<string, string>): Promise<Child> {
    return this.contender.spawn(await this.store(), env);
  }

  /** Milliseconds that storing took, far away ones, up to `size`; null when it would take longer than sensible. */
  async fill(size: number, child: Child, command = "add"): Promise<number | null> {
    const count = size - this.stored;
    if (count <= 0) return 0;
    if (this.#msPerSchedule * count > LONGEST_LOAD_MS) return null;
    const from = Math.ceil(Date.now() / 1000) * 1000 + HALF_A_YEAR_MS;
    const started = performance.now();
    await child.ask(command, { first: this.take(count), count, from, perSecond: FAR_PER_SECOND });
    const took = performance.now() - started;
    this.stored = size;
    this.#msPerSchedule = took / count;
    return took;
  }

  async drop(): Promise<void> {
    await this.#store?.drop();
    this.#store = undefined;
  }
}

import { createInterface } from "node:readline";

/** Schedules to store: each is due once a year, the first at `from`, so many at each second. */
export interface Order {
  /** The number of the first; every schedule of one database has its own. */
  first: number;
  count: number;
  /** Milliseconds since 1970, on a full second. */
  from: number;
  perSecond: number;
}

export interface Due {
  number: number;
  at: number;
}

export function dueTimes({ first, count, from, perSecond }: Order): Due[] {
  return Array.from({ length: count }, (_, index) => ({
    number: first + index,
    at: from + Math.floor(index / perSecond) * 1000,
  }));
}

/** Cron with seconds, in UTC. */
export function yearly(at: number): string {
  const date = new Date(at);
  return `${date.getUTCSeconds()} ${date.getUTCMinutes()} ${date.getUTCHours()} ${date.getUTCDate()} ${date.getUTCMonth() + 1} *`;
}

/** What the no-op bodies note. One machine has one clock: theirs is the database's, which the benchmark checks. */
export class Journal {
  readonly #bodies: [string, number, number][] = [];
  readonly #ends: number[] = [];

  begin(id: string | number, dueAt: number): void {
    this.#bodies.push([String(id), dueAt, Date.now()]);
  }

  finish(): void {
    this.#ends.push(Date.now());
  }

  /** What has begun of the due times from the first to the last, and what has ended since the first. */
  progress = async ({ from, last }: { from: number; last: number }) => ({
    begun: this.#bodies.filter(([, dueAt]) => dueAt >= from && dueAt <= last).length,
    finished: this.#ends.filter((endedAt) => endedAt >= from).length,
    finishedAt: this.#ends.at(-1) ?? 0,
  });

  bodies = async () => ({ bodies: this.#bodies });
}

type Handlers = Record<string, (input: never) => Promise<unknown>>;

/** Answers the lines on stdin with the handlers, one after the other. */
export function serveCommands(handlers: Handlers, stop: () => Promise<unknown>): void {
  let last: Promise<unknown> = Promise.resolve();
  const write = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`);
  const lines = createInterface(process.stdin);
  lines.on("line", (line) => {
    const input = JSON.parse(line) as { command: string };
    last = last.then(async () => {
      try {
        const handler = handlers[input.command];
        if (!handler) throw new Error(`There is no command ${input.command}.`);
        write({ answer: (await handler(input as never)) ?? null });
      } catch (error) {
        write({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    });
  });
  const end = () => void stop().finally(() => process.exit(0));
  process.once("SIGTERM", end);
  // The benchmark itself is gone.
  lines.once("close", end);
}

/** Many at once, but not all: what is stored one by one is stored by so many callers. */
export async function inParallel<T>(items: readonly T[], callers: number, store: (item: T) => Promise<unknown>) {
  let next = 0;
  const caller = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await store(item);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

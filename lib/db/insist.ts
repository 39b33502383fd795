import { setTimeout as sleep } from "node:timers/promises";

const TRIES = 6;

/** For what has happened and must be written down: tries again, for six seconds in all, while the database is away. */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === TRIES) throw error;
      await sleep(100 * 2 ** attempt);
    }
  }
}

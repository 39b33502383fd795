import type { PoolClient } from "pg";
import type { Tx } from "./client";
import { pool } from "./connection";

/** What plain statements need: an open transaction of Prisma's, or a connection without it. */
export type Plain = Pick<Tx, "$queryRaw" | "$executeRaw">;

/** Thrown by the work of a plain transaction: it undoes everything, and the caller does it with Prisma. */
export class Unusual extends Error {}

const statements = new WeakMap<object, { name: string; text: string }>();
let count = 0;

/** A template's text stands in one place of the code, so its array of strings is its name: PostgreSQL keeps its plan. */
function statementOf(strings: TemplateStringsArray): { name: string; text: string } {
  const known = statements.get(strings);
  if (known) return known;
  count += 1;
  const text = strings.reduce((before, part, index) => `${before}$${index}${part}`);
  const made = { name: `plain.${count}`, text };
  statements.set(strings, made);
  return made;
}

function plainOn(client: PoolClient): Plain {
  const ask = (strings: unknown, values: unknown[]) =>
    client.query({ ...statementOf(strings as TemplateStringsArray), values });
  return {
    $queryRaw: (async (strings: unknown, ...values: unknown[]) => (await ask(strings, values)).rows) as never,
    $executeRaw: (async (strings: unknown, ...values: unknown[]) =>
      (await ask(strings, values)).rowCount ?? 0) as never,
  };
}

/**
 * A READ COMMITTED transaction without Prisma, for what happens in every run: a third of the work. Numbers beyond 32 bits
 * come as text.
 */
export async function plainTransaction<T>(work: (plain: Plain) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(plainOn(client));
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

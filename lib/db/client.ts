import { PrismaPg } from "@prisma/adapter-pg";
import { connection, pool } from "./connection";
import { PrismaClient } from "./generated/client";

function currentClient(): PrismaClient {
  const current = connection();
  current.client ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return current.client;
}

/** The Prisma client of this process. It is built at first use, because the database starts after the imports. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, property) {
    const client = currentClient();
    const value: unknown = Reflect.get(client, property);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

/** What a query needs: the client itself or an open transaction. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** READ COMMITTED; rolled back when `work` throws. Other work waits for its locks, so keep outside calls out of it. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return currentClient().$transaction((tx) => work(tx), { maxWait: 10_000, timeout: 30_000 });
}

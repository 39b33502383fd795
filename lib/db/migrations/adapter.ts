import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import { connectionOptions, survivesLostConnections } from "../connection";

const CHAR_OID = 18;
const TEXT_OID = 25;

/** Remembers which columns were of type "char", which Prisma's adapter does not know but the catalogue has. */
class CatalogueAwarePool extends pg.Pool {
  readonly charColumns = new WeakMap<object, number[]>();

  override query = (async (...args: [pg.QueryArrayConfig]) => {
    const result = await super.query(...args);
    const columns = result.fields?.flatMap((field, index) => (field.dataTypeID === CHAR_OID ? [index] : []));
    for (const index of columns ?? []) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT_OID });
    if (columns) this.charColumns.set(result.rows, columns);
    return result;
  }) as typeof pg.Pool.prototype.query;
}

/** The form in which the engine can say, and record, what is wrong with a migration. */
function toDriverError({ code = "N/A", severity = "ERROR", message, detail, column, hint }: pg.DatabaseError) {
  return new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}

async function migrationAdapter(pool: CatalogueAwarePool, dispose: () => Promise<void>): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query);
      for (const index of pool.charColumns.get(result.rows) ?? []) {
        result.columnTypes[index] = ColumnTypeEnum.Character;
      }
      return result;
    },
    // Prisma's own splits the script at every semicolon, which cuts function bodies in two.
    executeScript: async (script: string) => {
      await pool.query(script).catch((error: unknown) => {
        throw error instanceof pg.DatabaseError ? toDriverError(error) : error;
      });
    },
    dispose,
  });
}

/** Separate fields: with a connection string, a pool for the shadow database would open the main one instead. */
function connectionFields(connectionString: string): pg.PoolConfig {
  const { connectionString: _given, ...options } = connectionOptions(connectionString);
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString });
  return { ...options, host, port, user, password: password ?? undefined, database, ssl };
}

function openPool(config: pg.PoolConfig): CatalogueAwarePool {
  const pool = new CatalogueAwarePool({ ...config, max: 2, connectionTimeoutMillis: 10_000 });
  survivesLostConnections(pool);
  return pool;
}

/** For Prisma's schema engine: a pool of its own, whose end() also gives back the advisory lock of a migration. */
export function migrationAdapterFactory(
  connectionString: string,
): SqlMigrationAwareDriverAdapterFactory & { end(): Promise<void> } {
  const config = connectionFields(connectionString);
  const main = openPool(config);
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => migrationAdapter(main, async () => undefined),
    connectToShadowDb: async () => {
      const database = `nighthawks_shadow_${randomUUID().replaceAll("-", "")}`;
      await main.query(`CREATE DATABASE ${database}`);
      const shadow = openPool({ ...config, database });
      return migrationAdapter(shadow, async () => {
        await shadow.end();
        await main.query(`DROP DATABASE ${database} WITH (FORCE)`);
      });
    },
    end: () => main.end(),
  };
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { logger } from "@/lib/logger";
import { migrationAdapterFactory } from "./adapter";

interface EngineModule {
  memory: WebAssembly.Memory;
  __wbindgen_start(): void;
}

const shared = globalThis as typeof globalThis & {
  /** The engine calls it by this name when it panics. */
  PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void };
  nighthawksSchemaEngine?: Promise<void>;
};

async function instantiate(): Promise<void> {
  shared.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => logger.error("Prisma's schema engine panicked.", { panic: message }),
  };
  const resolve = createRequire(join(process.cwd(), "package.json")).resolve;
  const path = resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const imports = { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(await readFile(path), imports);
  const exports = instance.exports as unknown as EngineModule;
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/**
 * Runs one operation of Prisma's schema engine on the database: its WebAssembly build is instantiated once per
 * process, but an engine serves one operation and has a pool of its own.
 */
export async function withSchemaEngine<T>(
  connectionString: string,
  operation: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  shared.nighthawksSchemaEngine ??= instantiate();
  await shared.nighthawksSchemaEngine;
  const factory = migrationAdapterFactory(connectionString);
  try {
    const log = (line: string) => logger.debug("Schema engine.", { line });
    const engine = await bindings.SchemaEngine.new(
      { datamodels: undefined },
      log,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await operation(engine);
  } finally {
    await factory.end();
  }
}

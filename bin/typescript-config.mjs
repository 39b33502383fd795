// Lets plain Node read lib/config: resolves "@/…" and leaves out types.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "./runtime.mjs";

const plain = join(root, ".next", "config");

function sourceOf(path) {
  return [`${path}.mjs`, join(path, "index.mjs"), `${path}.ts`, join(path, "index.ts")].find(existsSync);
}

/** Part of a build: the configuration as plain JavaScript, as Node's own compiler of types costs a start 17 MB. */
export function writePlainConfig() {
  const warn = process.emitWarning;
  process.emitWarning = () => {}; // that leaving out types is new in Node
  rmSync(plain, { recursive: true, force: true });
  for (const folder of [join("lib", "config"), join("lib", "errors")]) {
    mkdirSync(join(plain, folder), { recursive: true });
    for (const file of readdirSync(join(root, folder)).filter((name) => /^[\w-]+\.ts$/.test(name))) {
      const code = module.stripTypeScriptTypes(readFileSync(join(root, folder, file), "utf8"));
      writeFileSync(join(plain, folder, file.replace(/ts$/, "mjs")), code);
    }
  }
  process.emitWarning = warn;
}

/** The configuration of this environment; a bad value ends the process with the sentence that names it. */
export async function readConfig({ isBuilt = false } = {}) {
  const base = isBuilt ? plain : root;
  const hooks = module.registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL?.startsWith("file:") ? dirname(fileURLToPath(context.parentURL)) : root;
      const path = specifier.startsWith("@/") ? join(base, specifier.slice(2)) : join(parent, specifier);
      const source = /^(@\/|\.)/.test(specifier) && sourceOf(path);
      return source
        ? {
            url: pathToFileURL(source).href,
            format: source.endsWith("ts") ? "module-typescript" : "module",
            shortCircuit: true,
          }
        : next(specifier, context);
    },
  });
  try {
    const { getConfig } = await import("@/lib/config");
    return getConfig();
  } catch (error) {
    process.stderr.write(`\nNighthawks did not start.\n${error.name === "AppError" ? error.message : error.stack}\n`);
    process.exit(1);
  } finally {
    hooks.deregister();
  }
}

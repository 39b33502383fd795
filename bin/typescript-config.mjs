// Lets plain Node read lib/config before anything is built: resolves "@/…" and leaves out types.
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "./runtime.mjs";

function sourceOf(path) {
  return [`${path}.ts`, join(path, "index.ts")].find(existsSync);
}

/** The configuration of this environment; a bad value ends the process with the sentence that names it. */
export async function readConfig() {
  const hooks = module.registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL?.startsWith("file:") ? dirname(fileURLToPath(context.parentURL)) : root;
      const path = specifier.startsWith("@/") ? join(root, specifier.slice(2)) : join(parent, specifier);
      const source = /^(@\/|\.)/.test(specifier) && sourceOf(path);
      return source
        ? { url: pathToFileURL(source).href, format: "module-typescript", shortCircuit: true }
        : next(specifier, context);
    },
  });
  try {
    const { getConfig } = await import("../lib/config/index.ts");
    return getConfig();
  } catch (error) {
    process.stderr.write(`\nNighthawks did not start.\n${error.name === "AppError" ? error.message : error.stack}\n`);
    process.exit(1);
  } finally {
    hooks.deregister();
  }
}

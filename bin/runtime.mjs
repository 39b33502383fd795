// What every entry point needs first: Node 24, the repository's folder, and the variables of .env.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const LEAST_NODE = 24;

/**
 * The language has thousands of patterns, of which a text meets some hundreds. V8 interprets a pattern at first and
 * compiles it when it is met again: compiled at once, first sentences take half as long, and later ones less as well.
 */
export const ENGINE_FLAGS = ["--no-regexp-tier-up"];

/** Runs to the end of the program; signals reach it, so that stopping this process leaves no orphan. */
export function runToEnd(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
  const forward = (signal) => child.kill(signal);
  process.on("SIGTERM", forward).on("SIGINT", forward);
  return new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => {
      process.off("SIGTERM", forward).off("SIGINT", forward);
      resolve(code ?? 1);
    });
  });
}

function failUninstalled(missing) {
  process.stderr.write(`Nighthawks is not installed yet, as ${missing} is missing: run "npm ci" first.\n`);
  process.exit(1);
}

/** Ends the process at once where a build could only fail: npm ci brings the packages and writes the database client. */
export function assertInstalled() {
  const needed = [join("node_modules", "next", "package.json"), join("lib", "db", "generated", "client.ts")];
  const missing = needed.find((path) => !existsSync(join(root, path)));
  if (missing) failUninstalled(missing);
}

async function continueUnderInstalledNode() {
  const node = join(root, "node_modules", ".bin", "node");
  if (!existsSync(node)) failUninstalled(join("node_modules", ".bin", "node"));
  process.exit(await runToEnd(node, process.argv.slice(1)));
}

/** Continues under the Node that npm installed when this one is older; then reads .env, which overrides nothing. */
export async function runtime() {
  if (Number(process.versions.node.split(".")[0]) < LEAST_NODE) await continueUnderInstalledNode();
  process.env.PATH = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}`;
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

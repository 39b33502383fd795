// What every entry point needs first: Node 24, the repository's folder, and the variables of .env.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const LEAST_NODE = 24;

function installedNode() {
  const path = join(root, "node_modules", ".bin", "node");
  if (existsSync(path)) return path;
  process.stderr.write('Nighthawks is not installed yet: run "npm ci" first.\n');
  process.exit(1);
}

/** Continues under the Node that npm installed when this one is older; then reads .env, which overrides nothing. */
export function runtime() {
  if (Number(process.versions.node.split(".")[0]) < LEAST_NODE) {
    const [, script, ...args] = process.argv;
    const result = spawnSync(installedNode(), [script, ...args], { stdio: "inherit" });
    process.exit(result.status ?? 1);
  }
  process.env.PATH = `${join(root, "node_modules", ".bin")}:${process.env.PATH}`;
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const COMMAND = "npm ci --prefix bench/scheduling/peers --ignore-scripts --no-audit --no-fund";

const manifestOf = (name: string) => join(FOLDER, "node_modules", name, "package.json");

/** The installed version of a package of this benchmark. */
export function versionOfPackage(name: string): string {
  return (JSON.parse(readFileSync(manifestOf(name), "utf8")) as { version: string }).version;
}

/** Installs the npm peers into bench/scheduling/node_modules the first time. False, with a word, when that fails. */
export function installPeers(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const isComplete = () => Object.keys(dependencies).every((name) => existsSync(manifestOf(name)));
  if (isComplete()) return true;
  process.stderr.write(`The schedulers to compare with are not installed yet.\nRunning: ${COMMAND}\n`);
  const [program = "npm", ...args] = COMMAND.split(" ");
  spawnSync(program, args, { cwd: join(FOLDER, "..", "..", ".."), stdio: ["ignore", 2, 2] });
  if (isComplete()) return true;
  process.stderr.write(`They could not be installed; run this where npm reaches a registry:\n  ${COMMAND}\n`);
  return false;
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, PEERS_FOLDER } from "./peers/peer";

const COMMAND = "npm ci --prefix bench/nlp --ignore-scripts --no-audit --no-fund";

/** Installs what is missing into bench/nlp/node_modules. Throws a sentence with the command when that fails. */
export function installPeers(): void {
  const missing = peerNames().filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  process.stderr.write(`Not installed yet: ${missing.join(", ")}.\nRunning: ${COMMAND}\n`);
  const [program = "npm", ...args] = COMMAND.split(" ");
  const { status } = spawnSync(program, args, { cwd: join(PEERS_FOLDER, "..", ".."), stdio: ["ignore", 2, 2] });
  if (status === 0 && missing.every(isInstalled)) return;
  throw new Error(
    `The libraries to compare with could not be installed. Run this where npm reaches a registry:\n  ${COMMAND}`,
  );
}

function peerNames(): string[] {
  const manifest = JSON.parse(readFileSync(join(PEERS_FOLDER, "package.json"), "utf8"));
  return Object.keys((manifest as { dependencies: Record<string, string> }).dependencies);
}

// Runs a TypeScript script of this repository: node bin/run.mjs bin/key.ts --email …
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root, runtime } from "./runtime.mjs";

runtime();
const tsx = fileURLToPath(import.meta.resolve("tsx"));
const result = spawnSync(process.execPath, ["--import", tsx, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exit(result.status ?? 1);

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
/** tsx brings it. */
const BUNDLER = join(FOLDER, "..", "..", "node_modules", ".bin", "esbuild");
const OPTIONS = ["--bundle", "--platform=node", "--format=esm", "--packages=external", "--out-extension:.js=.mjs"];
/** next has no "exports" in its manifest. */
const ALIASES = ["--alias:next/headers=next/headers.js"];

function build(folder: string, names: readonly string[]): void {
  const sources = names.map((name) => join(folder, `${name}.ts`));
  const args = [...sources, ...OPTIONS, ...ALIASES, `--outdir=${join(folder, "build")}`, "--log-level=error"];
  const { status } = spawnSync(BUNDLER, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The programs of the benchmark could not be built.");
}

/** Bundles the Node programs, ours and the peers', so that no start-up time is TypeScript's; each beside its packages. */
export function buildPrograms(): void {
  build(FOLDER, ["product"]);
  build(join(FOLDER, "peers"), ["bullmq", "graphile-worker", "pg-boss"]);
}

export const ourProgram = join(FOLDER, "build", "product.mjs");
export const peerProgram = (name: string): string => join(FOLDER, "peers", "build", `${name}.mjs`);
export const pythonProgram = join(FOLDER, "peers", "apscheduler-worker.py");

/** Compiled code is kept between starts, as bin/start.mjs does. */
export const builtEnvironment = { NODE_COMPILE_CACHE: join(FOLDER, "build", "compiled") };

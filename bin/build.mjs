// npm run build: the standalone server in .next/standalone, complete with its static files.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { assertInstalled, root, runToEnd, runtime } from "./runtime.mjs";
import { writePlainConfig } from "./typescript-config.mjs";

const standalone = join(root, ".next", "standalone");
const hashFile = join(standalone, ".source-hash");
const SOURCES = [
  ...["app", "components", "inngest", "lib", "prisma", "public"],
  ...[
    "instrumentation.ts",
    "instrumentation-node.ts",
    "next.config.ts",
    "package-lock.json",
    "postcss.config.mjs",
    "proxy.ts",
    "tsconfig.json",
  ],
];
const HEARTBEAT_MS = 5_000;

function* filesOf(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) yield* filesOf(child);
    else if (!/\.(test|fixture)\./.test(entry.name)) yield child;
  }
}

/** Changes when anything changes that the build reads. */
function sourceHash() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = /\.\w+$/.test(source) ? [path].filter(existsSync) : filesOf(path);
    for (const file of files)
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}

export function isBuilt() {
  return (
    existsSync(join(standalone, "server.js")) && existsSync(hashFile) && readFileSync(hashFile, "utf8") === sourceHash()
  );
}

function runNextBuild() {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  return runToEnd(process.execPath, [next, "build"], { env, stdio: ["ignore", "inherit", "inherit"] });
}

/**
 * The bundler writes a chunk that several routes need once for each of them, and the server would read and keep every
 * copy. Of equal ones the first stays; the others become a reference to it.
 */
function shareEqualChunks(folder) {
  const first = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const path = join(folder, file);
    const code = readFileSync(path, "utf8").replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "");
    const same = first.get(code);
    if (same) writeFileSync(path, `module.exports = require(${JSON.stringify(`./${same}`)});\n`);
    else first.set(code, file);
  }
}

export async function build() {
  const hash = sourceHash();
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  process.stdout.write("Building Nighthawks. This is needed once after each update and takes about a minute.\n");
  const heartbeat = setInterval(() => process.stdout.write(`  … building, ${seconds()} s\n`), HEARTBEAT_MS);
  const code = await runNextBuild();
  clearInterval(heartbeat);
  if (code !== 0) {
    process.stderr.write("\nThe build failed; the reason is above.\n");
    process.exit(1);
  }
  // Next leaves these two to a CDN; here the server itself serves them.
  cpSync(join(root, ".next", "static"), join(standalone, ".next", "static"), { recursive: true });
  if (existsSync(join(root, "public"))) cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  // A tool that graphile-worker names but never loads here; tracing of instrumentation.ts takes no exclusions.
  rmSync(join(standalone, "node_modules", "typescript"), { recursive: true, force: true });
  const chunks = join(standalone, ".next", "server", "chunks");
  for (const folder of [chunks, join(chunks, "ssr")]) shareEqualChunks(folder);
  writePlainConfig();
  writeFileSync(hashFile, hash);
  process.stdout.write(`Built in ${seconds()} s.\n`);
}

if (import.meta.filename === process.argv[1]) {
  await runtime();
  assertInstalled();
  if (!process.argv.includes("--if-needed") || !isBuilt()) await build();
}

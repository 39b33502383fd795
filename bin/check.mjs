// npm run check: everything that can be judged without running the product, side by side.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, runtime } from "./runtime.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);
const CHECKS = [
  {
    name: "format and lint",
    command: bin("biome"),
    args: ["ci", "--colors=off", "--max-diagnostics=40", "."],
    fix: "npm run format",
  },
  { name: "types", command: bin("tsc"), args: ["--project", "."] },
  {
    name: "rooms and arrows",
    command: bin("depcruise"),
    args: ["--config", ".dependency-cruiser.cjs", "--output-type", "err-long", "."],
  },
  { name: "unused code", command: bin("knip"), args: ["--no-progress"] },
  { name: "migrations", command: process.execPath, args: ["bin/run.mjs", "bin/migration.ts", "--check"] },
];

function run({ name, command, args, fix }) {
  const start = Date.now();
  const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: "0" } });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ name, ok: false, output: error.message, fix, seconds: 0 }));
    child.once("close", (code) => {
      resolve({ name, ok: code === 0, output, fix, seconds: (Date.now() - start) / 1000 });
    });
  });
}

function markdownFiles() {
  const docs = join(root, "docs");
  const inDocs = existsSync(docs) ? readdirSync(docs, { recursive: true }).map((name) => join("docs", name)) : [];
  const atRoot = readdirSync(root);
  return [...atRoot, ...inDocs].filter((name) => name.endsWith(".md"));
}

/** A path in the documentation: a link's target, or code in backticks that starts with one of our folders. */
function* pathsIn(file, text) {
  for (const [, target] of text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g))
    yield { path: join(dirname(file), target), target };
  const folders = "app|bench|bin|components|deploy|docs|inngest|lib|prisma|public|tests|\\.ci";
  for (const [, target] of text.matchAll(new RegExp(`\`((?:${folders})/[\\w./()\\[\\]-]*)\``, "g")))
    yield { path: target, target };
}

/** Every file that the documentation names exists. */
function checkDocs() {
  const missing = markdownFiles().flatMap((file) =>
    [...pathsIn(file, readFileSync(join(root, file), "utf8"))]
      .filter(({ path }) => !existsSync(join(root, path)))
      .map(({ target }) => `${file} names ${target}, which does not exist.`),
  );
  return { name: "documentation", ok: missing.length === 0, output: missing.join("\n"), seconds: 0 };
}

await runtime();
// The types of routes, which Next generates; a fresh clone has none yet.
spawnSync(bin("next"), ["typegen"], { cwd: root, stdio: "ignore" });
const results = await Promise.all([...CHECKS.map(run), checkDocs()]);
for (const { name, ok, output, fix, seconds } of results) {
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output.trim()}\n${fix ? `Often enough: ${fix}\n` : ""}\n`);
}
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

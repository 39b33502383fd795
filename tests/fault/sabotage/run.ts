// npm run test:fault:sabotage [-- <words of a name>]: breaks a copy of the project, one way after the other, and runs a
// short fault test on it. It must go red for the right reason, and be green with the same faults and without the sabotage.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SABOTAGES, type Sabotage } from "./list";

const root = process.cwd();
const PARTS = ["app", "inngest", "lib", "prisma", "tests", "package.json", "tsconfig.json"];

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "nighthawks-sabotage-"));
  // PostgreSQL's own user must be able to reach its binaries through it.
  chmodSync(copy, 0o755);
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** What the oracle found. */
function shortRun(copy: string, { name }: Sabotage, isDone: boolean): string[] {
  const args = ["--import", "tsx", "tests/fault/sabotage/short-run.ts", name, isDone ? "yes" : "no"];
  const env = { ...process.env, LOG_LEVEL: "silent" };
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", env });
  const last = stdout.trimEnd().split("\n").at(-1) ?? "";
  if (!last.startsWith("[")) throw new Error(`The fault test could not be run: ${stdout}${stderr}`);
  return JSON.parse(last) as string[];
}

function sabotage(copy: string, { edits }: Sabotage): () => void {
  const undos = edits.map(({ file, find, replace }) => {
    const path = join(copy, file);
    const source = readFileSync(path, "utf8");
    if (source.split(find).length !== 2) throw new Error(`${file} does not contain this once: ${find}`);
    writeFileSync(
      path,
      source.replace(find, () => replace),
    );
    return () => writeFileSync(path, source);
  });
  return () => {
    for (const undo of undos) undo();
  };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function kinds(faults: string[]): string {
  const counts = new Map<string, number>();
  for (const kind of faults.map((fault) => fault.split(":")[0] ?? "")) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} × ${kind}`).join(", ") || "nothing";
}

function isNoticed(copy: string, one: Sabotage): boolean {
  const before = shortRun(copy, one, false);
  say(
    `${before.length === 0 ? "green" : "RED  "} the same faults without the sabotage (${kinds(before)}): ${one.name}`,
  );
  const undo = sabotage(copy, one);
  const found = shortRun(copy, one, true);
  undo();
  const isRed = found.some((fault) => one.reasons.some((reason) => fault.startsWith(reason)));
  say(`${isRed ? "red  " : "GREEN"} ${one.name}: ${kinds(found)}`);
  return before.length === 0 && isRed;
}

const chosen = SABOTAGES.filter(({ name }) => name.includes(process.argv[2] ?? ""));
const copy = copyProject();
try {
  const noticed = chosen.filter((one) => isNoticed(copy, one));
  say(`${noticed.length} of ${chosen.length} sabotages noticed`);
  process.exitCode = noticed.length === chosen.length && chosen.length > 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

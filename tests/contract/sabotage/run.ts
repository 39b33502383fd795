// npm run test:sabotage [-- <words of a name>]: breaks the executor in a copy of the project, one way after the other.
// Each time the contract suite must go red; without a sabotage it must be green.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SABOTAGES, type Sabotage } from "./list";

const root = process.cwd();
const PARTS = ["inngest", "lib", "prisma", "tests", "package.json", "tsconfig.json", "vitest.config.ts"];

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "nighthawks-sabotage-"));
  // PostgreSQL's own user must be able to reach its binaries through it.
  chmodSync(copy, 0o755);
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

interface Verdict {
  failed: number;
  passed: number;
}

function runSuite(copy: string, suite: string): Verdict {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = ["run", "--project", "integration", "--bail=1", "--reporter=json", `--outputFile=${report}`, suite];
  const { stderr } = spawnSync(process.execPath, [vitest, ...args], { cwd: copy, encoding: "utf8" });
  if (!existsSync(report)) throw new Error(`The suite could not be run: ${stderr}`);
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { failed: numFailedTests, passed: numPassedTests };
}

/** Red through a failed test; a suite that does not even start proves nothing. */
function sabotage(copy: string, { file, find, replace, suite }: Sabotage): boolean {
  const path = join(copy, file);
  const source = readFileSync(path, "utf8");
  if (source.split(find).length !== 2) throw new Error(`${file} does not contain this once: ${find}`);
  writeFileSync(
    path,
    source.replace(find, () => replace),
  );
  try {
    return runSuite(copy, suite).failed > 0;
  } finally {
    writeFileSync(path, source);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function main(words: string): number {
  const chosen = SABOTAGES.filter(({ name }) => name.includes(words));
  const copy = copyProject();
  try {
    for (const suite of new Set(chosen.map((one) => one.suite))) {
      const { failed, passed } = runSuite(copy, suite);
      say(
        `${failed === 0 && passed > 0 ? "green" : "RED  "} without sabotage: ${suite} (${passed} passed, ${failed} failed)`,
      );
      if (failed > 0 || passed === 0) return 1;
    }
    const unnoticed = chosen.filter((one) => {
      const isRed = sabotage(copy, one);
      say(`${isRed ? "red  " : "GREEN"} ${one.name}`);
      return !isRed;
    });
    say(`${chosen.length - unnoticed.length} of ${chosen.length} sabotages noticed`);
    return unnoticed.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

process.exit(main(process.argv[2] ?? ""));

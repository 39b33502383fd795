// npm test: every test there is. Its last line sums up all runners.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { root, runToEnd, runtime } from "./runtime.mjs";

const reports = mkdtempSync(join(tmpdir(), "nighthawks-reports-"));
const bin = (name) => join(root, "node_modules", ".bin", name);

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), "utf8"));
  } catch {
    return undefined;
  }
}

function headline(text) {
  process.stdout.write(`\n── ${text} ${"─".repeat(Math.max(0, 90 - text.length))}\n`);
}

/** A runner that ended badly without a failed test (a crash, an error outside of tests) counts as one failure. */
function counted({ passed = 0, failed = 0, skipped = 0 }, exitCode) {
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
}

/** What failed by name, to be said again at the end, where one reads first what a long log says. */
function failedOf(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const name = relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return file.status === "failed" ? [`${name}: ${file.message}`] : [];
    return failed.map((test) => `${name}: ${test.fullName}\n    ${(test.failureMessages[0] ?? "").split("\n")[0]}`);
  });
}

async function runCheck() {
  headline("check");
  const exitCode = await runToEnd(process.execPath, [join("bin", "check.mjs")]);
  return { exitCode, passed: 0, failed: 0, skipped: 0 };
}

async function runVitest(project) {
  headline(`${project} tests`);
  const file = `${project}.json`;
  const args = [
    "run",
    "--project",
    // "unit" is three projects, see vitest.config.ts.
    `${project}*`,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${join(reports, file)}`,
  ];
  const exitCode = await runToEnd(bin("vitest"), args);
  const report = readReport(file);
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  return {
    exitCode,
    ...counted({ passed: report?.numPassedTests, failed: report?.numFailedTests, skipped }, exitCode),
    names: failedOf(report),
  };
}

/** Before the tests that start servers, so that none of them waits for it. */
async function runBuild() {
  headline("build");
  const exitCode = await runToEnd(process.execPath, [join("bin", "build.mjs"), "--if-needed"]);
  return { exitCode, ...counted({}, exitCode) };
}

function countBrowserTests() {
  const folder = join(root, "tests", "e2e");
  const specs = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".spec.ts"));
  return specs.flatMap((name) => readFileSync(join(folder, name), "utf8").match(/^\s*test\(/gm) ?? []).length;
}

async function runBrowserTests() {
  headline("browser tests");
  const chromium = ensureChromium();
  if (!chromium) {
    process.stdout.write(
      "SKIPPED: there is no Chromium, and it could not be installed (that needs root and apt-get).\n" +
        "Install Chromium, or set CHROMIUM_PATH, and run npm test again.\n",
    );
    return { exitCode: 0, passed: 0, failed: 0, skipped: countBrowserTests() };
  }
  const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "browser.json") };
  const exitCode = await runToEnd(bin("playwright"), ["test", "--reporter=list,json"], { env });
  const stats = readReport("browser.json")?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return { exitCode, ...counted({ passed, failed: stats?.unexpected, skipped: stats?.skipped }, exitCode) };
}

await runtime();
const results = [];
const runners = [
  runCheck,
  () => runVitest("unit"),
  () => runVitest("integration"),
  runBuild,
  () => runVitest("fault"),
  runBrowserTests,
];
for (const run of runners) results.push(await run());
rmSync(reports, { recursive: true, force: true });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (results[0].exitCode !== 0) process.stdout.write("\nThe check failed; see its report at the top.\n");
for (const { names = [] } of results) for (const name of names) process.stdout.write(`FAILED ${name}\n`);
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped\n`);
process.exitCode = results.some(({ exitCode }) => exitCode !== 0) ? 1 : 0;

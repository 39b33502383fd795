import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const shared = {
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic" as const } },
};

const unit = {
  // As the product runs: ENGINE_FLAGS in bin/runtime.mjs.
  execArgv: ["--no-regexp-tier-up"],
  env: { LOG_LEVEL: "silent" },
  // A property of hundreds of sentences takes seconds on a slow machine; what may take how long is tested as such.
  testTimeout: 30_000,
};
const FOLDERS = "{lib,components,inngest,app,tests/setup,tests/fakes}/**/*.test.{ts,tsx}";
const language = ["{lib/nlp,tests/evals}/**/*.test.ts"];
const timed = [
  "lib/nlp/robustness.test.ts",
  "lib/nlp/parse-request.test.ts",
  "lib/nlp/slot-filling/judge-answer.test.ts",
];

const onPostgres = {
  globalSetup: ["tests/setup/global-setup.ts"],
  env: { LOG_LEVEL: "silent" },
  testTimeout: 30_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
};

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { ...unit, name: "unit", include: [FOLDERS, "*.test.ts"], exclude: [...language] } },
      // The grammar is pure, and large: its tests share what has been loaded and compiled, which takes them a sixth of the time.
      { ...shared, test: { ...unit, name: "unit-language", include: language, exclude: timed, isolate: false } },
      // What measures times has a process of its own.
      { ...shared, test: { ...unit, name: "unit-times", include: timed } },
      {
        ...shared,
        test: { ...onPostgres, name: "integration", include: ["tests/{integration,contract}/**/*.test.ts"] },
      },
      {
        ...shared,
        // They start and kill whole servers and measure times: one after the other, beside nothing else.
        test: { ...onPostgres, name: "fault", include: ["tests/fault/**/*.test.ts"], fileParallelism: false },
      },
    ],
  },
});

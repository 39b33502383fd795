import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const shared = {
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic" as const } },
};

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
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{lib,components,inngest,app,tests/setup,tests/fakes,tests/evals}/**/*.test.{ts,tsx}", "*.test.ts"],
          env: { LOG_LEVEL: "silent" },
        },
      },
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

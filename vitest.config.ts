import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const shared = {
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic" as const } },
};

export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{lib,components,inngest,app,tests/setup,tests/fakes}/**/*.test.{ts,tsx}", "*.test.ts"],
          env: { LOG_LEVEL: "silent" },
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["tests/{integration,contract,fault}/**/*.test.ts"],
          globalSetup: ["tests/setup/global-setup.ts"],
          env: { LOG_LEVEL: "silent" },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

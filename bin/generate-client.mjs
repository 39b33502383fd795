// Runs after npm install: writes the Prisma client from prisma/schema.prisma.
// The CLI would download a schema engine; generating needs none, so it is pointed at a harmless program.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (existsSync("prisma/schema.prisma") && existsSync("node_modules/prisma")) {
  const result = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--no-hints"], {
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", CHECKPOINT_DISABLE: "1" },
    encoding: "utf8",
  });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}\n${result.stderr}\nThe Prisma client could not be generated.\n`);
    process.exit(1);
  }
}

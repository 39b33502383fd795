// Runs a TypeScript script of this repository: node bin/run.mjs bin/key.ts --email …
import { ENGINE_FLAGS, root, runToEnd, runtime } from "./runtime.mjs";

await runtime();
process.exit(
  await runToEnd(
    process.execPath,
    [...ENGINE_FLAGS, "--import", import.meta.resolve("tsx"), ...process.argv.slice(2)],
    { cwd: root },
  ),
);

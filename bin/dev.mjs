// npm run dev: Next's development server with the same database, executor and settings as npm start.
import { join } from "node:path";
import { assertInstalled, root, runToEnd, runtime } from "./runtime.mjs";
import { readConfig } from "./typescript-config.mjs";

await runtime();
assertInstalled();
process.chdir(root);
process.env.NODE_ENV = "development";
const config = await readConfig();
const next = join(root, "node_modules", "next", "dist", "bin", "next");
const env = {
  ...process.env,
  DATA_DIR: config.dataDir,
  NEXTAUTH_URL: config.baseUrl,
  NEXT_MANUAL_SIG_HANDLE: "1",
  NEXT_EXIT_TIMEOUT_MS: "25000",
  NEXT_TELEMETRY_DISABLED: "1",
};
const args = [next, "dev", "--hostname", config.host, "--port", String(config.port)];
process.exit(await runToEnd(process.execPath, args, { env }));

// npm start: builds when the sources have changed, then runs the server in this very process.
import http from "node:http";
import module from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import v8 from "node:v8";
import { build, isBuilt } from "./build.mjs";
import { assertInstalled, ENGINE_FLAGS, root, runtime } from "./runtime.mjs";
import { readConfig } from "./typescript-config.mjs";

function fail(message) {
  process.stderr.write(`\nNighthawks did not start.\n${message}\n`);
  process.exit(1);
}

const PORT_PROBLEMS = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  EACCES: (_host, port) => `This user may not open port ${port}. Choose one above 1023: PORT=9527 npm start`,
  EADDRNOTAVAIL: (host) =>
    `HOST is "${host}", which is no address of this machine. Allowed: one of its addresses, or 0.0.0.0 for all.`,
};

function assertPortFree(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code }) =>
      fail(PORT_PROBLEMS[code]?.(host, port) ?? `${host}:${port} cannot be opened: ${code}.`),
    );
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Anybody can send X-Forwarded-*: only a proxy of ours may be believed, and then TRUST_PROXY says so. */
function ignoreForwardedHeaders() {
  const create = http.createServer;
  http.createServer = (...args) =>
    create(...args).prependListener("request", ({ headers }) => {
      for (const name of Object.keys(headers)) {
        if (name.startsWith("x-forwarded-") || name === "forwarded") delete headers[name];
      }
    });
}

/** Next.js calls the address that it listens on "Network", also where no network reaches it; ours is printed once it is up. */
function leaveOutNetwork() {
  const { log } = console;
  console.log = (...words) => {
    if (String(words[0]).includes("- Network:")) console.log = log;
    else log(...words);
  };
}

/** Prisma asks for the relations of a row at once, also in a transaction; its driver takes them in turn, and warns of it. */
function leaveOutQueueWarning() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...more) => {
    if (!String(warning).includes("client is already executing a query")) emitWarning.call(process, warning, ...more);
  };
}

await runtime();
for (const flag of ENGINE_FLAGS) v8.setFlagsFromString(flag);
assertInstalled();
process.chdir(root);
process.env.NODE_ENV = "production";
const built = isBuilt();
const config = await readConfig({ isBuilt: built });
await assertPortFree(config.host, config.port);
if (!built) await build();

// A plain object: reading the real process.env is slow, and the execution SDK copies it for every request.
process.env = {
  ...process.env,
  PORT: String(config.port),
  HOSTNAME: config.host,
  DATA_DIR: config.dataDir,
  NEXTAUTH_URL: config.baseUrl,
  NEXT_MANUAL_SIG_HANDLE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
};
if (!config.trustProxy) ignoreForwardedHeaders();
leaveOutNetwork();
leaveOutQueueWarning();
// Keeps compiled code between starts, which takes a third off the second one.
module.enableCompileCache(join(root, ".next", "standalone", ".compile-cache"));
await import(pathToFileURL(join(root, ".next", "standalone", "server.js")).href);

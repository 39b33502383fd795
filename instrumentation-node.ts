import { type Services, startServices } from "@/inngest/services";
import { getConfig } from "@/lib/config";
import { startDatabase, stopDatabase } from "@/lib/db";
import { isAppError } from "@/lib/errors";

const DRAIN_MS = 18_000;
const STOP_LIMIT_MS = 25_000;

interface Boot {
  services?: Services;
  stopping?: Promise<void>;
}

const shared = globalThis as typeof globalThis & { nighthawksBoot?: Boot };

async function stopEverything(boot: Boot, drainMs: number): Promise<void> {
  await boot.services?.stop(drainMs);
  await stopDatabase();
}

/** The first signal drains; a second one stops at once. Either way PostgreSQL is stopped before the process ends. */
function stopOnSignals(boot: Boot, started: Promise<unknown>): void {
  const stop = () => {
    if (boot.stopping) {
      stopEverything({}, 0).finally(() => process.exit(1));
      return;
    }
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    boot.stopping = started.then(() => stopEverything(boot, DRAIN_MS));
    boot.stopping.then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Nighthawks could not stop cleanly: ${error}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

async function startEverything(boot: Boot): Promise<void> {
  getConfig();
  await startDatabase();
  boot.services = await startServices();
}

/** The person at the terminal needs the sentence that names the fix; only the unexpected comes with its stack. */
async function reportAndExit(error: unknown, boot: Boot): Promise<never> {
  const text = isAppError(error) ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\nNighthawks did not start.\n${text}\n`);
  await stopEverything(boot, 0).catch(() => undefined);
  process.exit(1);
}

function announce({ services }: Boot): void {
  const lines = [`Nighthawks is running: ${getConfig().baseUrl}`];
  if (services?.setupLink) lines.push(`Create the admin account with this one-time link: ${services.setupLink}`);
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
}

/** Starts database and executor in this process, once; the person at the terminal gets the address at the end. */
export async function start(): Promise<void> {
  if (shared.nighthawksBoot) return;
  const boot: Boot = {};
  shared.nighthawksBoot = boot;
  const started = startEverything(boot).catch((error: unknown) => reportAndExit(error, boot));
  stopOnSignals(boot, started);
  await started;
  if (!boot.stopping) announce(boot);
}

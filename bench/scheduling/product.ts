// One app process reduced to its engine. MODE: "no-op" (A: the function's body does nothing), "agent" (B: all services,
// whole runs) or "steps" (a function of three steps). Environment: DATABASE_URL.
import type { Inngest } from "inngest";
import { engine } from "@/inngest/client";
import { dispatchDue } from "@/inngest/functions/dispatch-due";
import { startServices } from "@/inngest/services";
import { getConfig } from "@/lib/config";
import { databaseConnectionString, startDatabase, stopDatabase } from "@/lib/db";
import { drainPendingEvents, RUN_REQUESTED, registerSender } from "@/lib/events";
import { logger } from "@/lib/logger";
import { dispatchTick } from "@/lib/runs";
import { Journal, type Order, serveCommands } from "./protocol";
import { copyTasks, createTasks } from "./tasks";

// As bin/start.mjs does: reading the real process.env is slow, and the SDK copies it for every request.
process.env = { ...process.env };

const SWEEP_EVERY_MS = 2_000;
const mode = process.env.MODE ?? "agent";
const journal = new Journal();
let stop: () => Promise<unknown> = async () => undefined;

/** Stands in for execute-run: the same event, the same hand-off, nothing in it. */
function noop(client: Inngest.Any) {
  return client.createFunction(
    { id: "execute-run", triggers: [{ event: RUN_REQUESTED }], retries: 4 },
    async ({ event }) => journal.begin(String(event.data.runId), event.ts ?? 0),
  );
}

function threeSteps(client: Inngest.Any) {
  return client.createFunction(
    { id: "three-steps", triggers: [{ event: "bench/steps" }], retries: 4 },
    async ({ step }) => {
      await step.run("first", async () => ({ value: 1 }));
      await step.run("second", async () => ({ value: 2 }));
      await step.run("third", async () => ({ value: 3 }));
    },
  );
}

/** Executor, dispatcher and the sweep of unsent events, without what belongs to agent runs. */
async function startReduced(): Promise<void> {
  const { client, embedded } = engine();
  if (!embedded) throw new Error("The benchmark measures the embedded executor: unset the INNGEST_ variables.");
  registerSender(async (events) => {
    await client.send(events);
  });
  const executor = await embedded.start({
    ...{ connectionString: databaseConnectionString(), client, concurrency: getConfig().executorConcurrency },
    functions: mode === "steps" ? [threeSteps(client)] : [dispatchDue(client), noop(client)],
    ...{ logger: logger.child({ part: "executor" }), leaseMs: 15_000 },
  });
  const sweep = setInterval(() => void drainPendingEvents().catch(() => undefined), SWEEP_EVERY_MS);
  if (mode === "no-op") await dispatchTick("watchdog");
  stop = () => {
    clearInterval(sweep);
    return executor.stop(2_000);
  };
}

async function start(): Promise<void> {
  if (mode !== "agent") return startReduced();
  const services = await startServices();
  stop = () => services.stop(2_000);
}

/** Events for the function of three steps, due at one time. */
async function send({ count, at }: { count: number; at: number }): Promise<void> {
  const { client } = engine();
  const batch = 1_000;
  for (let first = 0; first < count; first += batch) {
    const length = Math.min(batch, count - first);
    await client.send(
      Array.from({ length }, (_, index) => ({ name: "bench/steps", data: { at: first + index }, ts: at })),
    );
  }
}

await startDatabase();
serveCommands(
  {
    add: (order: Order) => copyTasks(order),
    create: (order: Order) => createTasks(order),
    start,
    send,
    progress: journal.progress,
    bodies: journal.bodies,
  },
  () => stop().finally(stopDatabase),
);

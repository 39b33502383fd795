// graphile-worker with jobs at a time (run_at), or with one cron item a schedule (KIND=cron). Environment: DATABASE_URL.
import { dueTimes, Journal, type Order, serveCommands } from "../protocol";

interface Runner {
  events: { on(event: string, listener: () => void): void };
  stop(): Promise<void>;
}
interface CronItem {
  task: string;
  match: string;
  identifier: string;
  payload: object;
}
interface GraphileWorker {
  run(options: object): Promise<Runner>;
  makeWorkerUtils(options: object): Promise<{ addJobs(jobs: object[]): Promise<unknown>; release(): Promise<void> }>;
  parseCronItems(items: CronItem[]): unknown;
  Logger: new (factory: () => () => void) => unknown;
}

const NAME = "graphile-worker";
const CONCURRENCY = 25;
const AT_ONCE = 5_000;
const { run, makeWorkerUtils, parseCronItems, Logger } = (await import(NAME)) as GraphileWorker;
const connectionString = process.env.DATABASE_URL;
const isCron = process.env.KIND === "cron";
const items: CronItem[] = [];
const journal = new Journal();
const logger = new Logger(() => () => undefined);
let runner: Runner | undefined;

/** Cron items have no seconds, and live in the process: they are given at its start. */
function addItem(number: number, at: number): void {
  const date = new Date(at);
  const match = `${date.getUTCMinutes()} ${date.getUTCHours()} ${date.getUTCDate()} ${date.getUTCMonth() + 1} *`;
  items.push({ task: "noop", match, identifier: `schedule-${number}`, payload: { number, at } });
}

serveCommands(
  {
    add: async (order: Order) => {
      const all = dueTimes(order);
      if (isCron) {
        for (const { number, at } of all) addItem(number, at);
        return;
      }
      const utils = await makeWorkerUtils({ connectionString, logger });
      for (let place = 0; place < all.length; place += AT_ONCE) {
        const part = all.slice(place, place + AT_ONCE);
        await utils.addJobs(part.map((due) => ({ identifier: "noop", payload: due, runAt: new Date(due.at) })));
      }
      await utils.release();
    },
    start: async () => {
      const noop = async ({ number, at }: { number: number; at: number }) => journal.begin(number, at);
      const cron = isCron ? { parsedCronItems: parseCronItems(items) } : {};
      runner = await run({
        ...{ connectionString, logger, concurrency: CONCURRENCY, noHandleSignals: true, taskList: { noop } },
        ...{ noPreparedStatements: false, ...cron },
      });
      runner.events.on("job:success", () => journal.finish());
    },
    progress: journal.progress,
    bodies: journal.bodies,
  },
  async () => runner?.stop(),
);

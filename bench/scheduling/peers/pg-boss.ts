// pg-boss: schedules of one queue by key, and one worker. Environment: DATABASE_URL.
import { dueTimes, inParallel, Journal, type Order, serveCommands } from "../protocol";

interface Job {
  data: { number: number; at: number };
}
interface Boss {
  on(event: string, listener: () => void): void;
  start(): Promise<unknown>;
  stop(options: object): Promise<void>;
  createQueue(name: string): Promise<void>;
  schedule(name: string, cron: string, data: object, options: object): Promise<void>;
  work(name: string, options: object, handler: (jobs: Job[]) => Promise<void>): Promise<unknown>;
}

const NAME = "pg-boss";
const { PgBoss } = (await import(NAME)) as { PgBoss: new (options: object) => Boss };
const journal = new Journal();
// The shortest interval that it takes for handing on what its cron has found.
const settings = { connectionString: process.env.DATABASE_URL, max: 10, cronWorkerIntervalSeconds: 1 };
let storing: Boss | undefined;
let working: Boss | undefined;

async function started(options: object): Promise<Boss> {
  const boss = new PgBoss({ ...settings, ...options });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.createQueue("noop");
  return boss;
}

serveCommands(
  {
    add: async (order: Order) => {
      storing ??= await started({ schedule: false, supervise: false });
      await inParallel(dueTimes(order), 10, async ({ number, at }) => {
        const date = new Date(at);
        const cron = `${date.getUTCMinutes()} ${date.getUTCHours()} ${date.getUTCDate()} ${date.getUTCMonth() + 1} *`;
        await storing?.schedule("noop", cron, { number, at }, { tz: "UTC", key: `schedule-${number}` });
      });
    },
    start: async () => {
      working = await started({ schedule: true });
      await working.work("noop", { batchSize: 100, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const { data } of jobs) journal.begin(data.number, data.at);
        for (const _ of jobs) journal.finish();
      });
    },
    progress: journal.progress,
    bodies: journal.bodies,
  },
  async () => {
    for (const boss of [storing, working]) await boss?.stop({ graceful: false, wait: false });
  },
);

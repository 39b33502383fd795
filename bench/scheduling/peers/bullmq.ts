// BullMQ job schedulers with one worker. Environment: REDIS_PORT.
import { dueTimes, inParallel, Journal, type Order, serveCommands, yearly } from "../protocol";

interface Scheduler {
  upsertJobScheduler(id: string, repeat: object, template: object): Promise<unknown>;
  close(): Promise<void>;
}
interface Worker {
  on(event: string, listener: () => void): void;
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
}
interface Bullmq {
  Queue: new (name: string, options: object) => Scheduler;
  Worker: new (
    name: string,
    work: (job: { data: { number: number; at: number } }) => Promise<null>,
    options: object,
  ) => Worker;
}

const NAME = "bullmq";
const CONCURRENCY = 50;
const bullmq = (await import(NAME)) as Bullmq;
const connection = { host: "127.0.0.1", port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };
const queue = new bullmq.Queue("noop", { connection });
const journal = new Journal();
let worker: Worker | undefined;

serveCommands(
  {
    add: (order: Order) =>
      inParallel(dueTimes(order), 100, ({ number, at }) =>
        queue.upsertJobScheduler(
          `schedule-${number}`,
          { pattern: yearly(at), tz: "UTC" },
          { name: "noop", data: { number, at }, opts: { removeOnComplete: true } },
        ),
      ),
    start: async () => {
      const work = async ({ data: { number, at } }: { data: { number: number; at: number } }) => {
        journal.begin(number, at);
        return null;
      };
      worker = new bullmq.Worker("noop", work, { connection, concurrency: CONCURRENCY });
      worker.on("completed", () => journal.finish());
      worker.on("error", () => undefined);
      await worker.waitUntilReady();
    },
    progress: journal.progress,
    bodies: journal.bodies,
  },
  async () => {
    await worker?.close(true);
    await queue.close();
  },
);

import type { Inngest, InngestFunction } from "inngest";

/** What the executor says while it works; a child of the application's logger fits. */
export interface ExecutorLogger {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** The app's serve handler: what a real server would reach over HTTP. */
export type Handler = (request: Request) => Promise<Response>;

export interface StartInput {
  connectionString: string;
  client: Inngest.Any;
  functions: readonly InngestFunction.Any[];
  logger: ExecutorLogger;
  /** Jobs worked on at the same time by this executor. Default 10. */
  concurrency?: number;
  /** An executor that has not renewed its row for this long is dead, and its jobs are taken over. Default 15 s. */
  leaseMs?: number;
  /** The wait before a further attempt, counted from 0. Default: the real server's back-off, 15 s to 5 min. */
  retryDelayMs?: (attempt: number) => number;
  /** Builds the handler from client and functions. Default: `serve` of "inngest/edge". */
  serve?: (input: { client: Inngest.Any; functions: readonly InngestFunction.Any[] }) => Handler;
}

export interface ExecutorState {
  running: boolean;
  /** The last renewal of this executor's row, on the database's clock. */
  lastTickAt: Date | null;
  /** Requests to the app in flight. */
  active: number;
}

export interface Executor {
  /** Takes no new work, waits up to `drainMs` for what is running, then stops. Unfinished jobs go to other executors. */
  stop(drainMs: number): Promise<void>;
  state(): ExecutorState;
}

export interface Embedded {
  /** For `new Inngest({ fetch })`: events, registration and checkpoints stay in the process. */
  fetch: typeof globalThis.fetch;
  /** Starts this process's executor. One at a time for one `Embedded`. */
  start(input: StartInput): Promise<Executor>;
}

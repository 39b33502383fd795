/** A function as the SDK registers it. */
export interface FunctionConfig {
  id: string;
  name: string;
  triggers: { event?: string; cron?: string; expression?: string | undefined }[];
  steps: { step: { runtime: { url: string }; retries?: { attempts: number } | undefined } };
  cancel?: { event: string; if?: string | undefined; timeout?: string | undefined }[] | undefined;
  concurrency?: { limit: number; key?: string | undefined; scope?: "fn" | "env" | "account" | undefined }[] | undefined;
  idempotency?: string | undefined;
}

export interface Event {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user: Record<string, unknown>;
}

/** A step that has begun and not ended. */
export interface Pending {
  race: boolean;
  event?: string | undefined;
  expression?: string | undefined;
  timer?: NodeJS.Timeout;
}

export type RunStatus = "running" | "completed" | "failed" | "cancelled" | "forgotten";

export interface Run {
  id: string;
  config: FunctionConfig;
  event: Event;
  trace: string;
  createdAtMs: number;
  status: RunStatus;
  output: unknown;
  /** The request version that the app asked for; -1 before its first answer. */
  version: number;
  /** What the app is sent for each step that has ended, in the order of their ends. */
  ended: Map<string, unknown>;
  pending: Map<string, Pending>;
  jobs: Set<Job>;
  parent: { run: Run; stepId: string } | null;
}

/** One request to be made, over and over until an attempt counts. */
export interface Job {
  id: string;
  run: Run;
  stepId: string;
  attempt: number;
  generation: number;
  /** More than one step is under way: the app shall plan and not execute. */
  planOnly: boolean;
  /** Of the request that is under way. */
  requestId: string | null;
  timer: NodeJS.Timeout | null;
}

/** A step as it comes in an answer or a checkpoint. */
export interface Op {
  op: string;
  id: string;
  name?: string | undefined;
  displayName?: string | undefined;
  opts?: Record<string, unknown> | undefined;
  data?: unknown;
  error?: unknown;
}

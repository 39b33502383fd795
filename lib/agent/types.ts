import type { z } from "zod";
import type { EgressPolicy } from "@/lib/egress";
import type { SendMailInput, SentMail } from "@/lib/mail";
import type { ResolvedModel } from "@/lib/models";
import type { ToolRisk } from "./schemas";

export interface StepUsage {
  input: number;
  output: number;
  cached: number;
  /** True when the model's server sent no counts and they were estimated here. */
  estimated?: boolean;
}

export interface StepSpec {
  kind: "model" | "tool" | "memory" | "check" | "system";
  name: string;
  input: unknown;
  /** An outward act: journalled before and after. */
  effect?: boolean;
  /** The sink drops a second delivery under the same key, so an interrupted effect may simply be repeated. */
  sinkTakesKey?: boolean;
  /** The body only computes: the step may be written down, begun and ended, when its output is there. */
  instant?: boolean;
}

export interface StepContext {
  position: number;
  attempt: number;
  /** The database's time when the attempt was written down. */
  begunAt?: Date;
  idempotencyKey: string;
  signal: AbortSignal;
  onText(delta: string): void;
}

export interface StepBodyResult<T> {
  output: T;
  usage?: StepUsage;
  costUsd?: string | null;
}

/**
 * The loop's hold on durability: each call is one step with its own row, and a step that is done returns its stored
 * output without running its body. Positions follow the order of the calls, so the loop must be deterministic.
 */
export interface StepIo {
  step<T>(spec: StepSpec, body: (context: StepContext) => Promise<StepBodyResult<T>>): Promise<T>;
}

export interface AgentTask {
  runId: string;
  taskId: string;
  ownerId: string;
  name: string;
  prompt: string;
  tools: string[];
  recipients: string[];
  model: string | null;
  lastOutcome: string | null;
  timezone: string;
  facts: string[];
}

export interface AgentLimits {
  /** The most steps (model and tool together) that a run may take. */
  maxSteps: number;
  wallTimeMs: number;
  startedAt: Date;
  now(): Promise<Date>;
}

export interface Evidence {
  kind: string;
  title: string;
  value: string;
  /** The position of the step that the evidence rests on. */
  step: number | null;
}

export interface AgentResult {
  status: "succeeded" | "failed";
  outcome: "done" | "nothing_to_report" | null;
  /** Why it failed: `agent_failed`, `empty_answer`, `no_finish`, `step_limit`, `time_limit`, `loop` … */
  reason: string | null;
  summary: string;
  evidence: Evidence[];
}

/** What the tools reach the world with; passed in, so that tests and rehearsals can pass something else. */
export interface ToolServices {
  sendMail(input: SendMailInput): Promise<SentMail>;
  /** True when a mail sent again under its key stays one mail (the Outbox); SMTP servers know no keys. */
  mailTakesKeys?: boolean;
  /** One round trip to the database, in milliseconds; throws when it does not answer. */
  pingDatabase(): Promise<number>;
  /** The folder whose file system is measured. */
  dataDir: string;
  now(): Promise<Date>;
  egress?: EgressPolicy;
}

export interface ToolContext {
  task: AgentTask;
  services: ToolServices;
  signal: AbortSignal;
  idempotencyKey: string;
}

/** Expected failures are data: `{ ok: false, error }`. What a tool throws is for the engine to retry. */
export interface Tool<I = unknown> {
  name: string;
  description: string;
  risk: ToolRisk;
  input: z.ZodType<I>;
  /** Whether this very call acts on the outside world; such a call is journalled. */
  isEffect(input: I): boolean;
  /** Whether an interrupted call may simply be made again under the same idempotency key. */
  sinkTakesKey?(services: ToolServices): boolean;
  run(input: I, context: ToolContext): Promise<ToolResult>;
}

export type ToolResult = { ok: boolean; error?: string } & Record<string, unknown>;

export interface AgentDependencies {
  model: ResolvedModel;
  tools: ToolServices;
  limits: AgentLimits;
  /** Replaces the built-in tools (tests, rehearsal). */
  registry?: readonly Tool[];
}

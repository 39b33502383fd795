import type { StepBodyResult, StepContext, StepIo, StepSpec } from "@/lib/agent";
import { databaseClock, db, insist, notify, Prisma, type Tx, transaction } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import { bumpFenced } from "./bump";
import { type Claimed, keepLease, leaseMs } from "./lease";
import { isEffectOpen, isStepDone } from "./status";
import { type Begun, beginRow, endRow, noteRow } from "./step-rows";

/** What executes durable steps: Inngest's step tools, or a plain call in tests. The id is unique within the run. */
export interface Engine {
  runStep<T>(id: string, body: () => Promise<T>): Promise<T>;
  sleepUntil(id: string, time: Date): Promise<void>;
}

export const TEXT_CHANNEL = "nighthawks_text";

/** An effect was begun and nobody knows whether it arrived: only a person can say how to go on. */
export class UnknownEffectError extends AppError {
  constructor(readonly position: number) {
    super("conflict", "The process stopped in the middle of an outward act. Say whether it arrived.");
    this.name = "UnknownEffectError";
  }
}

/** Engine back-off between attempts, in seconds, with its largest jitter; the lease must outlast it. */
const BACKOFF_SECONDS = [15, 30, 60, 120, 300];
const BACKOFF_JITTER_SECONDS = 30;

const toJson = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  value === undefined || value === null
    ? Prisma.JsonNull
    : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue);

/** Durable steps of one claimed run. The Step row is the truth: a step that is done is never executed again. */
export function createStepIo(claimed: Claimed, engine: Engine): StepIo {
  let position = 0;
  return {
    step<T>(spec: StepSpec, body: (context: StepContext) => Promise<StepBodyResult<T>>): Promise<T> {
      position += 1;
      const at = position;
      return engine.runStep(`${at}:${spec.name}`, () => executeStep(claimed, at, spec, body));
    },
  };
}

async function executeStep<T>(
  claimed: Claimed,
  position: number,
  spec: StepSpec,
  body: (context: StepContext) => Promise<StepBodyResult<T>>,
): Promise<T> {
  if (spec.instant) {
    const context = contextOf(claimed, position, { attempt: 1 }, new AbortController().signal);
    return noteRow(claimed, position, spec, (await body(context)).output);
  }
  const begun = spec.effect
    ? await transaction((tx) => beginEffectStep(tx, claimed, position, spec))
    : await beginRow(claimed, position, spec);
  if (begun.done) return begun.output as T;
  const keeper = keepLease(claimed);
  try {
    const result = await body(contextOf(claimed, position, begun, keeper.signal));
    await recordDone(claimed, position, spec, result.output);
    return await endRow(claimed, position, result);
  } catch (error) {
    if (!keeper.signal.aborted) await failStep(claimed, position, spec, begun.attempt, error);
    throw isUncertain(spec, error) ? new UnknownEffectError(position) : error;
  } finally {
    keeper.stop();
  }
}

/** The step and the intent of its effect are written together, before anything is done. */
async function beginEffectStep(tx: Tx, claimed: Claimed, position: number, spec: StepSpec): Promise<Begun> {
  const seq = await bumpFenced(tx, claimed.runId, claimed.fence, leaseMs());
  const where = { runId_position: { runId: claimed.runId, position } };
  const earlier = await tx.step.findUnique({ where });
  if (earlier && isStepDone(earlier)) return { done: true, output: earlier.output };
  const settled = await beginEffect(tx, claimed, position, spec);
  if (settled) {
    await tx.step.update({ where, data: { status: "done", output: settled.output, finishedAt: settled.at, seq } });
    return { done: true, output: settled.output };
  }
  const attempt = (earlier?.attempt ?? 0) + 1;
  const now = await stepTime(tx);
  const fresh = {
    status: "running" as const,
    attempt,
    input: toJson(spec.input),
    error: Prisma.DbNull,
    startedAt: now,
    seq,
  };
  const create = { runId: claimed.runId, position, kind: spec.kind, name: spec.name, ...fresh };
  await tx.step.upsert({ where, create, update: { ...fresh, finishedAt: null } });
  return { done: false, attempt, at: now };
}

interface SettledEffect {
  output: Prisma.InputJsonValue;
  at: Date;
}

/** Journals the intent. An effect that is known to be done gives its output; an interrupted one may be unknown. */
async function beginEffect(tx: Tx, claimed: Claimed, position: number, spec: StepSpec): Promise<SettledEffect | null> {
  const where = { runId_position: { runId: claimed.runId, position } };
  const earlier = await tx.effect.findUnique({ where });
  if (earlier && isStepDone(earlier))
    return { output: earlier.output as Prisma.InputJsonValue, at: earlier.finishedAt ?? earlier.startedAt };
  if (earlier && isEffectOpen(earlier) && !spec.sinkTakesKey) throw new UnknownEffectError(position);
  const idempotencyKey = effectKey(claimed.runId, position);
  const create = { runId: claimed.runId, position, kind: spec.name, idempotencyKey };
  await tx.effect.upsert({ where, create, update: { status: "started" } });
  return null;
}

const effectKey = (runId: string, position: number) => `${runId}:${position}`;

/** Stored whatever the fence says: what arrived outside has arrived, even if this executor was overtaken. */
async function recordEffect(
  claimed: Claimed,
  position: number,
  spec: StepSpec,
  data: Prisma.EffectUpdateManyMutationInput,
): Promise<void> {
  if (!spec.effect) return;
  const where = { runId: claimed.runId, position, status: "started" as const };
  await db.effect.updateMany({ where, data: { ...data, finishedAt: await databaseClock.now() } });
}

/** An act whose end cannot be written down is in the journal as one that was interrupted: a person is asked. */
async function recordDone(claimed: Claimed, position: number, spec: StepSpec, output: unknown): Promise<void> {
  try {
    await insist(() => recordEffect(claimed, position, spec, { status: "done", output: toJson(output) }));
  } catch (cause) {
    const message = "The act is done, but the database could not be told.";
    throw new AppError("unavailable", message, { cause, details: { uncertain: true } });
  }
}

/** Whether it arrived is not known: the journal keeps it open, and a person is asked. */
function isUncertain(spec: StepSpec, error: unknown): boolean {
  return spec.effect === true && !spec.sinkTakesKey && isAppError(error) && error.details.uncertain === true;
}

async function stepTime(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return row?.now ?? new Date(Number.NaN);
}

async function failStep(claimed: Claimed, position: number, spec: StepSpec, attempt: number, error: unknown) {
  const retryAfter = isAppError(error) ? error.retryAfterSeconds : undefined;
  const backoff = BACKOFF_SECONDS[Math.min(attempt, BACKOFF_SECONDS.length) - 1] ?? 300;
  const resumeMs = (retryAfter ?? backoff + BACKOFF_JITTER_SECONDS) * 1000;
  const shown = isAppError(error)
    ? { name: error.code, message: error.message }
    : { name: "internal", message: "Internal error. The server's log has the details." };
  if (!isUncertain(spec, error)) await recordEffect(claimed, position, spec, { status: "failed", error: shown });
  await transaction(async (tx) => {
    const seq = await bumpFenced(tx, claimed.runId, claimed.fence, resumeMs + leaseMs());
    await tx.step.updateMany({
      where: { runId: claimed.runId, position, attempt, status: "running" },
      data: { status: "failed", error: shown, finishedAt: await stepTime(tx), seq },
    });
  });
}

function contextOf(
  claimed: Claimed,
  position: number,
  { attempt, at }: { attempt: number; at?: Date },
  signal: AbortSignal,
): StepContext {
  const idempotencyKey = effectKey(claimed.runId, position);
  const onText = (delta: string) => {
    const payload = JSON.stringify({ runId: claimed.runId, position, delta: delta.slice(0, 2000) });
    notify(db, TEXT_CHANNEL, payload).catch(() => undefined);
  };
  return { position, attempt, idempotencyKey, signal, onText, ...(at ? { begunAt: at } : {}) };
}

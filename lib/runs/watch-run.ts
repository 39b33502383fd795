import { type Actor, authorize, canRead } from "@/lib/access";
import { databaseClock, db, listen } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { RUN_CHANNEL } from "./bump";
import type { RunView, StepView } from "./schemas";
import { TEXT_CHANNEL } from "./steps";
import { runInclude, toRunView, toStepView } from "./view";

export type RunChange =
  | { type: "change"; seq: string; run: RunView; steps: StepView[] }
  | { type: "text"; position: number; delta: string }
  | { type: "idle" };

const HEARTBEAT_MS = 15_000;

/** Collects what NOTIFY says between two reads; the rows are the truth, so nothing is lost with a notification. */
class Mailbox {
  private readonly texts: { position: number; delta: string }[] = [];
  private changed = true;
  private wake: (() => void) | undefined;

  touch = () => {
    this.changed = true;
    this.wake?.();
  };

  addText(text: { position: number; delta: string }) {
    this.texts.push(text);
    this.wake?.();
  }

  take() {
    const taken = { changed: this.changed, texts: this.texts.splice(0) };
    this.changed = false;
    return taken;
  }

  wait(signal: AbortSignal): Promise<void> {
    if (this.changed || this.texts.length > 0 || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        this.wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, HEARTBEAT_MS);
      signal.addEventListener("abort", done);
      this.wake = done;
    });
  }
}

async function readSince(id: string, seq: bigint): Promise<Extract<RunChange, { type: "change" }> | null> {
  const steps = { where: { seq: { gt: seq } }, orderBy: { position: "asc" } } as const;
  const [run, now] = await Promise.all([
    db.run.findUnique({ where: { id }, include: { ...runInclude, steps } }),
    databaseClock.now(),
  ]);
  if (!run) return null;
  return { type: "change", seq: run.seq.toString(), run: toRunView(run, now), steps: run.steps.map(toStepView) };
}

/**
 * The run and the steps newer than `since`, then every change as it happens, until the run has ended or the reader
 * leaves. Checks the right to read before the first value.
 */
export async function watchRun(
  actor: Actor,
  id: string,
  since: bigint,
  signal: AbortSignal,
): Promise<AsyncGenerator<RunChange>> {
  authorize(actor, "runs:read");
  const run = await db.run.findUnique({ where: { id }, include: { task: true } });
  if (!run || !canRead(actor, run.task)) throw new AppError("not_found", "There is no such run.");
  return changes(id, since, signal);
}

async function* changes(id: string, since: bigint, signal: AbortSignal): AsyncGenerator<RunChange> {
  const mailbox = new Mailbox();
  const stopListening = listen(RUN_CHANNEL, (payload) => payload === id && mailbox.touch(), mailbox.touch);
  const stopText = listen(TEXT_CHANNEL, (payload) => {
    const text = JSON.parse(payload) as { runId: string; position: number; delta: string };
    if (text.runId === id) mailbox.addText(text);
  });
  try {
    let seq = since;
    let first = true;
    while (!signal.aborted) {
      const { changed, texts } = mailbox.take();
      for (const { position, delta } of texts) yield { type: "text", position, delta };
      if (changed || texts.length === 0) {
        const change = await readSince(id, seq);
        if (!change) return;
        if (first || BigInt(change.seq) > seq) yield change;
        else yield { type: "idle" };
        first = false;
        seq = BigInt(change.seq);
        if (!change.run.live) return;
      }
      await mailbox.wait(signal);
    }
  } finally {
    stopListening();
    stopText();
  }
}

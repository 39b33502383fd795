import type { StepIo, StepSpec, StepUsage } from "@/lib/agent";

export interface RecordedStep extends StepSpec {
  position: number;
  attempt: number;
  idempotencyKey: string;
  output: unknown;
  usage: StepUsage | undefined;
  costUsd: string | null | undefined;
}

export interface MemoryStepIo extends StepIo {
  steps: RecordedStep[];
  /** How often a body ran, per position. */
  ran: Map<number, number>;
  text: string[];
  /** A loop that starts again from these steps: what is done is returned, not run. */
  resumed(): MemoryStepIo;
}

/** Steps kept in memory the way the engine keeps them: as JSON, by position, each body at most once when it succeeds. */
export function memoryStepIo(
  done: RecordedStep[] = [],
  ran = new Map<number, number>(),
  firstPosition = 3,
): MemoryStepIo {
  const text: string[] = [];
  let next = firstPosition;
  return {
    steps: done,
    ran,
    text,
    resumed: () => memoryStepIo(done, ran, firstPosition),
    async step<T>(spec: StepSpec, body: Parameters<StepIo["step"]>[1]): Promise<T> {
      const position = next;
      next += 1;
      const stored = done.find((step) => step.position === position);
      if (stored) return structuredClone(stored.output) as T;
      const attempt = (ran.get(position) ?? 0) + 1;
      ran.set(position, attempt);
      const idempotencyKey = `run-1:${position}`;
      const { signal } = new AbortController();
      const onText = (delta: string) => void text.push(delta);
      const { output, usage, costUsd } = await body({ position, attempt, idempotencyKey, signal, onText });
      const kept: unknown = JSON.parse(JSON.stringify(output));
      done.push({ ...spec, position, attempt, idempotencyKey, output: kept, usage, costUsd });
      return kept as T;
    },
  };
}

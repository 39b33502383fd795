import { NonRetriableError, RetryAfterError } from "inngest";
import { isAppError } from "@/lib/errors";
import type { Engine } from "@/lib/runs";

/** The part of Inngest's step tools that a run uses. */
interface StepTools {
  run(id: string, body: () => Promise<unknown>): Promise<unknown>;
  sleepUntil(id: string, time: Date): Promise<void>;
}

const RETRIABLE = new Set(["unavailable", "rate_limited", "internal"]);

/** What a thrown error means to the engine: try again at a time, try again later, or never. */
export function toEngineError(error: unknown): unknown {
  if (!isAppError(error)) return error;
  if (!RETRIABLE.has(error.code)) return new NonRetriableError(error.message, { cause: error });
  if (error.retryAfterSeconds === undefined) return error;
  return new RetryAfterError(error.message, `${Math.max(1, Math.ceil(error.retryAfterSeconds))}s`, { cause: error });
}

export function engineSteps(step: StepTools): Engine {
  return {
    async runStep<T>(id: string, body: () => Promise<T>): Promise<T> {
      const output = await step.run(id, async () => {
        try {
          return await body();
        } catch (error) {
          throw toEngineError(error);
        }
      });
      return output as T;
    },
    sleepUntil: (id, time) => step.sleepUntil(id, time),
  };
}

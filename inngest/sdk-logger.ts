import { logger } from "@/lib/logger";

type Level = "debug" | "info" | "warn" | "error";

/** The SDK logs in several argument orders (text, error, object first); ours takes a sentence and fields. */
function write(level: Level, values: unknown[]): void {
  const text = values.find((value) => typeof value === "string");
  const error = values.find((value) => value instanceof Error);
  const rest = values.filter((value) => value !== text && value !== error);
  const fields = { ...(error ? { error } : {}), ...(rest.length > 0 ? { details: rest } : {}) };
  logger[level](text ?? "The Inngest SDK says", { part: "inngest", ...fields });
}

export const sdkLogger = {
  debug: (...values: unknown[]) => write("debug", values),
  info: (...values: unknown[]) => write("debug", values),
  warn: (...values: unknown[]) => write("warn", values),
  // A failed step is on its run and in the executor's log line; the SDK repeats it with the whole stack.
  error: (...values: unknown[]) => write("debug", values),
};

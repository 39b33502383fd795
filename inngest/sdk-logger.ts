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
  // A step's failure is on its run and in our own log line; the SDK repeats it.
  error: (...values: unknown[]) => write("warn", values),
};

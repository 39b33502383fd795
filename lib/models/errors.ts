import { APICallError } from "ai";
import { AppError, isAppError } from "@/lib/errors";

const MAX_MESSAGE = 400;

/** The server's own sentence: OpenAI's shape, FastAPI's `detail`, a bare string, or the status text. */
function serverMessage(error: APICallError): string {
  const body = error.responseBody ?? "";
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === "object" && json !== null) {
      const { error: inner, detail, message } = json as Record<string, unknown>;
      const nested = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>).message : inner;
      const found = [nested, detail, message].find((text) => typeof text === "string" && text !== "");
      if (typeof found === "string") return found;
    }
  } catch {
    // Not JSON: the body itself, or the status text, is all there is.
  }
  return /^(<|\{|\[|$)/.test(body.trim()) ? error.message : body;
}

function withoutSecrets(text: string): string {
  return text
    .replace(/\b(sk|key|nh)[-_][\w-]{8,}/gi, "[key]")
    .replace(/Bearer\s+\S+/gi, "Bearer [key]")
    .slice(0, MAX_MESSAGE);
}

function retryAfterSeconds(headers: Record<string, string> | undefined, now: number): number | undefined {
  const milliseconds = Number(headers?.["retry-after-ms"]);
  if (Number.isFinite(milliseconds) && milliseconds > 0) return Math.ceil(milliseconds / 1000);
  const value = headers?.["retry-after"];
  if (value === undefined) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** Some servers answer 500 or 501 for a request that they will never accept; sending it again is a waste. */
function isFinal(status: number, message: string): boolean {
  if (status === 501) return true;
  if (status >= 500) return /validation error|is not supported|unsupported|context (window|length)/i.test(message);
  return status >= 400 && ![408, 409, 425, 429].includes(status);
}

/**
 * What a failed model call means: `rate_limited` (with the server's Retry-After) and `unavailable` may be tried again,
 * `validation` is final. The message carries the server's words, never a key.
 */
export function toModelError(error: unknown, now: number = Date.now()): Error {
  if (isAppError(error)) return error;
  if (!APICallError.isInstance(error)) {
    if (error instanceof Error && error.name === "AbortError") return error;
    return isAppError((error as Error | undefined)?.cause)
      ? ((error as Error).cause as AppError)
      : new AppError("unavailable", "The model's server gave no usable answer.", { cause: error });
  }
  if (isAppError(error.cause)) return error.cause;
  const status = error.statusCode ?? 0;
  const message = withoutSecrets(serverMessage(error));
  const details = { status };
  if (status === 429) {
    const seconds = retryAfterSeconds(error.responseHeaders, now);
    return new AppError("rate_limited", `The model's server asks to wait: ${message}`, {
      details,
      cause: error,
      ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
    });
  }
  if (status >= 400 && isFinal(status, message)) {
    return new AppError("validation", `The model's server refused the request (${status}): ${message}`, {
      details,
      cause: error,
    });
  }
  const seconds = retryAfterSeconds(error.responseHeaders, now);
  return new AppError("unavailable", `The model's server failed${status ? ` (${status})` : ""}: ${message}`, {
    details,
    cause: error,
    ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
  });
}

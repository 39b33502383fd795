import { z } from "zod";
import { AppError, type ErrorCode, type FieldError, isAppError } from "@/lib/errors";
import { logger } from "@/lib/logger";

const STATUS: Record<ErrorCode, number> = {
  validation: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  needs_clarification: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
};

const TITLE: Record<ErrorCode, string> = {
  validation: "The request is not valid",
  unauthenticated: "Sign in first",
  forbidden: "Not allowed",
  not_found: "Not found",
  conflict: "Conflict",
  too_large: "Too large",
  needs_clarification: "One question first",
  rate_limited: "Too many requests",
  internal: "Internal error",
  unavailable: "Not available right now",
};

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
  request_id: z.string(),
});

export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => {
    const path = issue.path.join(".");
    if (issue.code === "unrecognized_keys") return { path: issue.keys.join(", "), message: "There is no such field." };
    return { path, message: issue.message };
  });
}

/** Everything thrown becomes an AppError; what is not known stays in the log and is called an internal error. */
export function toAppError(error: unknown, context: Record<string, unknown>): AppError {
  if (isAppError(error)) return error;
  if (error instanceof z.ZodError) {
    const fields = fieldErrors(error);
    const first = fields[0];
    const detail = first ? `${first.path || "body"}: ${first.message}` : "The request is not valid.";
    return new AppError("validation", detail, { fields, cause: error });
  }
  logger.error("A request failed", { ...context, error });
  return new AppError("internal", "Something went wrong here. The server's log has it under the request id.");
}

/** problem+json (RFC 9457) with the stable `code` and the wrong fields. */
export function problemResponse(error: AppError, requestId: string): Response {
  const status = STATUS[error.code] ?? 500;
  const body = {
    ...error.details,
    type: `https://nighthawks.dev/problems/${error.code}`,
    title: TITLE[error.code],
    status,
    code: error.code,
    detail: error.message,
    errors: error.fields,
    request_id: requestId,
  };
  const headers = new Headers({ "content-type": "application/problem+json", "x-request-id": requestId });
  if (error.retryAfterSeconds !== undefined) headers.set("retry-after", String(Math.ceil(error.retryAfterSeconds)));
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="nighthawks"');
  return new Response(JSON.stringify(body), { status, headers });
}

import { randomUUID } from "node:crypto";
import { AppError } from "@/lib/errors";
import { problemResponse } from "./problem";

/** What no other route below /api/v1 takes. */
export function notFoundRoute(request: Request): Response {
  const { pathname } = new URL(request.url);
  const message = `There is no ${request.method} ${pathname.slice(0, 200)}. The routes are listed at /api/v1/openapi.json.`;
  return problemResponse(new AppError("not_found", message), randomUUID());
}

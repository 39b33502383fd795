import type { z } from "zod";
import type { Scope } from "@/lib/access";

/** One route: what `withRoute` enforces and what the OpenAPI document says. Schemas are camelCase; see wire.ts. */
export interface Contract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With `{name}` for parameters, below /api/v1. */
  path: string;
  summary: string;
  tag: "Parse" | "Tasks" | "Runs" | "Outbox" | "Blackouts";
  /** Null: nobody needs to sign in. */
  scope: Scope | null;
  params?: Params;
  query?: Query;
  body?: Body;
  answer?: Answer;
  status: 200 | 201 | 202 | 204;
  /** Server-Sent Events instead of JSON. */
  stream?: true;
  /** Reads the body as JSON whatever the content type says. */
  anyContentType?: true;
  maxBodyBytes?: number;
}

export function contract<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  definition: Contract<P, Q, B, A>,
): Contract<P, Q, B, A> {
  return definition;
}

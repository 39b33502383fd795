import type { z } from "zod";
import { createKey, type scopeSchema } from "@/lib/auth";
import { actorOf } from "../../factories/actor";
import { createUser } from "../../factories/user";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
/** The members of answers that tests look into one by one; the rest is compared as a whole. */
interface Body {
  id: string;
  next_runs: string[];
  options: string[];
  errors: { path: string; message: string }[];
  confidence: number;
  items: unknown[];
}

interface Call {
  key: string;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string;
  id?: string;
  query?: string;
  contentType?: string;
}

/** Calls a route handler as Next would, with a key. */
export async function call(handler: Handler, { key, body, raw, id, query = "", contentType }: Call) {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const request = new Request(`http://localhost/api/v1${query}`, {
    method: text === undefined ? "GET" : "POST",
    headers: { "x-api-key": key, "content-type": contentType ?? "application/json" },
    ...(text === undefined ? {} : { body: text }),
  });
  const response = await handler(request, {
    params: Promise.resolve<Record<string, string>>(id === undefined ? {} : { id }),
  });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(answer || "null") as Body };
}

export async function keyFor(scopes: z.infer<typeof scopeSchema>[] = ["*"]) {
  const user = await createUser();
  const actor = actorOf(user);
  const { key, view } = await createKey(actor, { name: "Test", scopes });
  return { key, view, actor };
}

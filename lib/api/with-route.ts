import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { authorize, type PersonActor } from "@/lib/access";
import { requestActor } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { metrics } from "@/lib/metrics";
import type { Contract } from "./contract";
import { assertSameOrigin } from "./origin";
import { problemResponse, toAppError } from "./problem";
import { readBody } from "./read-body";
import { refuseNul } from "./refuse-nul";
import { toWire } from "./wire";

interface Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, Who> {
  actor: Who;
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  request: Request;
}

type Handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType, Who> = (
  call: Call<P, Q, B, Who>,
) => Promise<z.input<A> | Response>;

type NextContext = { params: Promise<Record<string, string | string[] | undefined>> };
type RouteHandler = (request: Request, context: NextContext) => Promise<Response>;

async function findActor(route: Contract, request: Request): Promise<PersonActor | null> {
  const { actor, viaCookie } = await requestActor(request);
  if (!actor) {
    if (route.scope === null) return null;
    throw new AppError("unauthenticated", "Send an API key (X-API-Key) or sign in.");
  }
  if (viaCookie && route.method !== "GET" && route.scope !== null) assertSameOrigin(request.headers);
  if (route.scope !== null) authorize(actor, route.scope);
  return actor;
}

function readQuery(route: Contract, request: Request): unknown {
  if (!route.query) return {};
  const given = Object.fromEntries(new URL(request.url).searchParams);
  refuseNul(given);
  return route.query.parse(given);
}

function jsonResponse(route: Contract, answer: unknown, requestId: string): Response {
  const headers = new Headers({ "x-request-id": requestId, "cache-control": "no-store" });
  if (!route.answer || route.status === 204) return new Response(null, { status: 204, headers });
  headers.set("content-type", "application/json; charset=utf-8");
  return new Response(JSON.stringify(toWire(route.answer, answer)), { status: route.status, headers });
}

/** A route handler from its contract: actor, scope, Origin, body and query checked; errors as problem+json. */
export function withRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  route: Contract<P, Q, B, A>,
  handler: Handler<P, Q, B, A, PersonActor>,
): RouteHandler {
  return serve(route, handler as Handler<P, Q, B, A, PersonActor | null>);
}

/** The same for a route that nobody needs to sign in for; the actor may be null. */
export function withPublicRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  route: Contract<P, Q, B, A>,
  handler: Handler<P, Q, B, A, PersonActor | null>,
): RouteHandler {
  if (route.scope !== null)
    throw new Error(`${route.method} ${route.path} needs the scope ${route.scope}: use withRoute.`);
  return serve(route, handler);
}

function serve<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  route: Contract<P, Q, B, A>,
  handler: Handler<P, Q, B, A, PersonActor | null>,
): RouteHandler {
  const labels = { method: route.method, route: route.path };
  return async (request, context) => {
    const requestId = randomUUID();
    const stop = metrics.httpDuration.startTimer(labels);
    const respond = async (): Promise<Response> => {
      try {
        const actor = await findActor(route, request);
        const params = (route.params?.parse(await context.params) ?? {}) as z.output<P>;
        const query = readQuery(route, request) as z.output<Q>;
        const body = (await readBody(route, request)) as z.output<B>;
        const answer = await handler({ actor, params, query, body, request });
        return answer instanceof Response ? answer : jsonResponse(route, answer, requestId);
      } catch (error) {
        return problemResponse(toAppError(error, { requestId, ...labels }), requestId);
      }
    };
    const response = await respond();
    stop();
    metrics.httpRequests.inc({ ...labels, status: String(response.status) });
    return response;
  };
}

import { serve } from "inngest/next";
import { engine } from "@/inngest/client";
import { createFunctions } from "@/inngest/functions";

type Handlers = ReturnType<typeof serve>;
type Call = Parameters<Handlers["GET"]>;

let handlers: Handlers | undefined;

/** The embedded executor calls its functions in-process, unsigned: from outside there is nothing here. */
function handle(method: "GET" | "POST" | "PUT", call: Call): Promise<Response> | Response {
  const { client, embedded } = engine();
  if (embedded) return new Response(null, { status: 404 });
  handlers ??= serve({ client, functions: createFunctions(client) });
  return handlers[method](...call) as Promise<Response>;
}

export const GET = (...call: Call) => handle("GET", call);
export const POST = (...call: Call) => handle("POST", call);
export const PUT = (...call: Call) => handle("PUT", call);

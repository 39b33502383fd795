// An app process reduced to its engine. With the INNGEST_ variables it answers the server's requests, on the port that it
// says; otherwise it executes by itself. Works until it is killed.
import type { NextRequest } from "next/server";
import { GET, POST, PUT } from "@/app/api/inngest/route";
import { usesRealInngest } from "@/inngest/client";
import { startServices } from "@/inngest/services";
import { startDatabase } from "@/lib/db";
import { listen } from "@/tests/contract/double/listen";

type Handler = (request: NextRequest, context: unknown) => Response | Promise<Response>;
const handlers: Record<string, Handler> = { GET, POST, PUT };

async function serve(): Promise<number> {
  const { url } = await listen(async (request) => {
    const handler = handlers[request.method];
    return handler ? handler(request as NextRequest, undefined) : new Response(null, { status: 405 });
  });
  return Number(new URL(url).port);
}

await startDatabase();
const port = usesRealInngest() ? await serve() : 0;
const services = await startServices();
process.on("SIGTERM", () => services.stop(5_000).then(() => process.exit(0)));
// The test has gone.
process.stdin.on("end", () => process.exit(1)).resume();
process.stdout.write(`ready ${port}\n`);

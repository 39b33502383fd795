import { eventStream, runEventsContract, withRoute } from "@/lib/api";
import { watchRun } from "@/lib/runs";

export const GET = withRoute(runEventsContract, async ({ actor, params, request }) => {
  const lastId = request.headers.get("last-event-id") ?? "";
  const since = /^\d{1,18}$/.test(lastId) ? BigInt(lastId) : BigInt(0);
  return eventStream(await watchRun(actor, params.id, since, request.signal));
});

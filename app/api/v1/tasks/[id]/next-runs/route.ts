import { nextRunsContract, withRoute } from "@/lib/api";
import { nextRuns } from "@/lib/tasks";

export const GET = withRoute(nextRunsContract, async ({ actor, params, query }) => ({
  items: await nextRuns(actor, params.id, query.count, query.from),
}));

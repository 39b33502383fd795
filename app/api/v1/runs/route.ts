import { listRunsContract, withRoute } from "@/lib/api";
import { listRuns } from "@/lib/runs";

export const GET = withRoute(listRunsContract, ({ actor, query: { task_id: taskId, ...query } }) =>
  listRuns(actor, { ...query, taskId }),
);

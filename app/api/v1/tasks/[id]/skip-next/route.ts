import { skipNextContract, unskipContract, withRoute } from "@/lib/api";
import { skipNextRun, unskipRuns } from "@/lib/tasks";

export const POST = withRoute(skipNextContract, ({ actor, params }) => skipNextRun(actor, params.id));

export const DELETE = withRoute(unskipContract, ({ actor, params, query }) =>
  unskipRuns(actor, params.id, query.due_at),
);

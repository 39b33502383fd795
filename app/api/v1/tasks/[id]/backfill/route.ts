import { backfillContract, previewBackfillContract, withRoute } from "@/lib/api";
import { backfillTask, previewBackfill } from "@/lib/tasks";

export const GET = withRoute(previewBackfillContract, ({ actor, params, query }) =>
  previewBackfill(actor, params.id, query),
);

export const POST = withRoute(backfillContract, ({ actor, params, body }) => backfillTask(actor, params.id, body));

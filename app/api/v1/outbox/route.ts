import { listOutboxContract, withRoute } from "@/lib/api";
import { listMails } from "@/lib/runs";

export const GET = withRoute(listOutboxContract, ({ actor, query: { run_id: runId, ...query } }) =>
  listMails(actor, { ...query, runId }),
);

import { getRunContract, withRoute } from "@/lib/api";
import { getRun } from "@/lib/runs";

export const GET = withRoute(getRunContract, ({ actor, params }) => getRun(actor, params.id));

import { getOutboxContract, withRoute } from "@/lib/api";
import { getMail } from "@/lib/runs";

export const GET = withRoute(getOutboxContract, ({ actor, params }) => getMail(actor, params.id));

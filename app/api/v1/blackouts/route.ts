import { createBlackoutContract, listBlackoutsContract, withRoute } from "@/lib/api";
import { createBlackout, listBlackouts } from "@/lib/tasks";

export const POST = withRoute(createBlackoutContract, ({ actor, body }) => createBlackout(actor, body));

export const GET = withRoute(listBlackoutsContract, ({ actor, query }) => listBlackouts(actor, query));

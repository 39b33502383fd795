import { runTaskContract, withRoute } from "@/lib/api";
import { runTaskNow } from "@/lib/tasks";

export const POST = withRoute(runTaskContract, ({ actor, params }) => runTaskNow(actor, params.id));

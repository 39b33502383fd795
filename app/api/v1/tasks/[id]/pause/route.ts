import { pauseTaskContract, withRoute } from "@/lib/api";
import { pauseTask } from "@/lib/tasks";

export const POST = withRoute(pauseTaskContract, ({ actor, params }) => pauseTask(actor, params.id));

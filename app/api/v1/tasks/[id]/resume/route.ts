import { resumeTaskContract, withRoute } from "@/lib/api";
import { resumeTask } from "@/lib/tasks";

export const POST = withRoute(resumeTaskContract, ({ actor, params, body }) => resumeTask(actor, params.id, body));

import { deleteTaskContract, getTaskContract, updateTaskContract, withRoute } from "@/lib/api";
import { deleteTask, getTask, updateTask } from "@/lib/tasks";

export const GET = withRoute(getTaskContract, ({ actor, params }) => getTask(actor, params.id));
export const PATCH = withRoute(updateTaskContract, ({ actor, params, body }) => updateTask(actor, params.id, body));
export const DELETE = withRoute(deleteTaskContract, ({ actor, params }) => deleteTask(actor, params.id));

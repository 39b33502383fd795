import { createTaskContract, listTasksContract, withRoute } from "@/lib/api";
import { createTask, createTaskFromText, listTasks } from "@/lib/tasks";

export const POST = withRoute(createTaskContract, ({ actor, body }) =>
  "text" in body ? createTaskFromText(actor, body.text, body.timezone) : createTask(actor, body),
);

export const GET = withRoute(listTasksContract, ({ actor, query }) => listTasks(actor, query));

import type { PersonActor } from "@/lib/access";
import { databaseClock } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { parseRequest } from "@/lib/nlp";
import { assertTimezone } from "@/lib/scheduling";
import { createTask } from "./create-task";
import type { TaskView } from "./schemas";

/** A task from plain words, as in the chat; what is not clear is asked back as `needs_clarification`. */
export async function createTaskFromText(actor: PersonActor, text: string, timezone = "UTC"): Promise<TaskView> {
  assertTimezone(timezone);
  const parsed = parseRequest(text, { now: await databaseClock.now(), timezone });
  if (!parsed.success || parsed.needsClarification) {
    const { question, options } = parsed;
    const message = question ?? (parsed.success ? "Say when it should run." : parsed.message);
    throw new AppError("needs_clarification", message, { details: { question: message, options } });
  }
  if (parsed.additional.length > 0) {
    const message = "The text holds more than one job. Send one request for each.";
    const options = [parsed, ...parsed.additional].map((job) => `${job.agentPrompt} ${job.scheduleText}`);
    throw new AppError("needs_clarification", message, { details: { question: message, options } });
  }
  const { taskName, agentPrompt, schedule, tools, recipients } = parsed;
  const named = recipients.length > 0 ? { recipients } : {};
  return createTask(actor, { name: taskName, prompt: agentPrompt, schedule, tools, ...named });
}

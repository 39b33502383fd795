import type { PersonActor } from "@/lib/access";
import { databaseClock } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { assertTimezone } from "@/lib/scheduling";
import { createTask } from "./create-task";
import { readRequest } from "./read-request";
import type { TaskView } from "./schemas";

/** Nobody confirms a task that is made here, so that a model's guess is not enough. */
const SURE = 0.8;

/** A task from plain words, as in the chat; what is not clear is asked back as `needs_clarification`. */
export async function createTaskFromText(actor: PersonActor, text: string, timezone = "UTC"): Promise<TaskView> {
  assertTimezone(timezone);
  const parsed = await readRequest(text, { now: await databaseClock.now(), timezone, userId: actor.userId });
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
  if (parsed.source === "model" && parsed.confidence < SURE) {
    const message = "A language model has read this and may be wrong. Send the words that say what you mean.";
    const options = [`${parsed.agentPrompt} ${parsed.scheduleText}`];
    throw new AppError("needs_clarification", message, { details: { question: message, options } });
  }
  const { taskName, agentPrompt, schedule, tools, recipients } = parsed;
  const named = recipients.length > 0 ? { recipients } : {};
  return createTask(actor, { name: taskName, prompt: agentPrompt, schedule, tools, ...named });
}

import type { AgentTask } from "../types";

function quoted(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`<${name}>`, ...lines.map((line) => line.replaceAll("<", "‹").slice(0, 1000)), `</${name}>`];
}

/** The first message of a run: the task's text, then what is known from before, marked as data. */
export function taskMessage(task: AgentTask): string {
  const prompt = task.prompt.replaceAll(/<\/?task>/gi, "");
  return [
    `Task “${task.name}”:`,
    "<task>",
    prompt,
    "</task>",
    ...quoted("facts", task.facts.slice(0, 12)),
    ...quoted("last_outcome", task.lastOutcome === null ? [] : [task.lastOutcome]),
  ].join("\n");
}

import { toolNames } from "@/lib/agent";
import { AppError } from "@/lib/errors";

/** The tools, each once. Refuses those that do not exist, naming those that do. */
export function checkTools(tools: readonly string[]): string[] {
  const known: readonly string[] = toolNames;
  const unknown = tools.flatMap((tool, index) => (known.includes(tool) ? [] : [{ tool, index }]));
  if (unknown.length === 0) return [...new Set(tools)];
  const fields = unknown.map(({ tool, index }) => ({
    path: `tools.${index}`,
    message: `There is no tool "${tool}". Choose from: ${known.join(", ")}.`,
  }));
  throw new AppError("validation", "The task names a tool that does not exist.", { fields });
}

import { AppError } from "@/lib/errors";
import { resolveModel } from "@/lib/models";

/** Refuses a model on a server that has none but the built-in planner, which would silently take its place. */
export function checkModel(model: string): void {
  const resolved = resolveModel(model);
  if (!resolved.builtIn || resolved.id === model) return;
  const message = "This server has no language model (OPENAI_API_KEY, OPENAI_BASE_URL); leave model out.";
  throw new AppError("validation", message, { fields: [{ path: "model", message }] });
}

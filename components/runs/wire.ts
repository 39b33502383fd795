import { type RunView, runViewSchema, type StepView, stepViewSchema } from "@/lib/runs/schemas";

const toCamel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function camelKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [toCamel(key), inner]));
}

/** A run as the event stream sends it. Null when it is not one. */
export function runFromWire(text: string): RunView | null {
  const run = camelKeys(JSON.parse(text)) as { deliveries?: unknown[] };
  const deliveries = run.deliveries?.map(camelKeys);
  return runViewSchema.safeParse({ ...run, deliveries }).data ?? null;
}

/** A step as the event stream sends it; its input and output keep their own keys. */
export function stepFromWire(text: string): StepView | null {
  return stepViewSchema.safeParse(camelKeys(JSON.parse(text))).data ?? null;
}

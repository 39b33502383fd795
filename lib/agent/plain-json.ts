/** The most JSON of one tool result that goes into a prompt, in characters. */
const MAX_PROMPT_JSON = 32_768;

function cleanText(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}

/** The value as plain JSON that a database column can hold: no NUL, no lone surrogates, no undefined. */
export function plainJson(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && typeof inner !== "function");
    return Object.fromEntries(entries.map(([key, inner]) => [cleanText(key), plainJson(inner)]));
  }
  return typeof value === "bigint" ? value.toString() : typeof value === "undefined" ? null : value;
}

function cutStrings(value: unknown, max: number): unknown {
  if (typeof value === "string") {
    return value.length <= max
      ? value
      : `${value.slice(0, max).toWellFormed()} … [cut: ${max} of ${value.length} characters]`;
  }
  if (Array.isArray(value)) return value.map((inner) => cutStrings(inner, max));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutStrings(inner, max)]));
}

/** A tool result as the model gets it: at most 32 KB, its longest texts cut first, with a note that says so. */
export function boundedForPrompt(result: Record<string, unknown>): Record<string, unknown> {
  const size = JSON.stringify(result).length;
  if (size <= MAX_PROMPT_JSON) return result;
  const note = `This result was ${size} characters long and is cut; the whole of it is stored with the step.`;
  for (const max of [24_000, 8_000, 2_000, 400]) {
    const cut = { ...(cutStrings(result, max) as Record<string, unknown>), cut: note };
    if (JSON.stringify(cut).length <= MAX_PROMPT_JSON) return cut;
  }
  const text = JSON.stringify(result)
    .slice(0, MAX_PROMPT_JSON - 2_000)
    .toWellFormed();
  return { ok: result.ok, step: result.step, cut: note, text: text.slice(0, MAX_PROMPT_JSON / 2) };
}

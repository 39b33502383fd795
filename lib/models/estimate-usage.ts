import type { CallOptions, GenerateResult, Usage } from "./spec";

/** English text has about four characters per token; a rough count is better than a free run. */
const CHARACTERS_PER_TOKEN = 4;

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

function tokensOf(value: unknown): number {
  return estimateTokens(JSON.stringify(value) ?? "");
}

/** True when the server sent no counts (or zeroes, as some do). */
function isMissing(usage: Usage): boolean {
  return !usage.inputTokens.total && !usage.outputTokens.total;
}

/** Fills in missing token counts and marks them in `providerMetadata.nighthawks.estimated`. */
export function withEstimatedUsage(result: GenerateResult, options: CallOptions): GenerateResult {
  if (!isMissing(result.usage)) return result;
  const input = tokensOf(options.prompt) + (options.tools ? tokensOf(options.tools) : 0);
  const output = tokensOf(result.content);
  return {
    ...result,
    usage: {
      inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: output, text: output, reasoning: 0 },
    },
    providerMetadata: { ...result.providerMetadata, nighthawks: { estimated: true } },
  };
}

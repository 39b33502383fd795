import type { ModelUse, ParseResult } from "../types";

const DECIMALS = 9;

function nanoDollars(usd: string): bigint {
  const [whole = "0", fraction = ""] = usd.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0").slice(0, DECIMALS));
}

/** A sum with an unknown part is unknown. */
function sumOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  const text = (nanoDollars(a) + nanoDollars(b)).toString().padStart(DECIMALS + 1, "0");
  return `${text.slice(0, -DECIMALS)}.${text.slice(-DECIMALS)}`;
}

export function addUse(a: ModelUse, b: ModelUse): ModelUse {
  return {
    model: b.model,
    tokens: { input: a.tokens.input + b.tokens.input, output: a.tokens.output + b.tokens.output },
    estimated: a.estimated || b.estimated,
    costUsd: sumOf(a.costUsd, b.costUsd),
    cached: a.cached && b.cached,
  };
}

export function cachedUse(model: string): ModelUse {
  return { model, tokens: { input: 0, output: 0 }, estimated: false, costUsd: "0", cached: true };
}

/** The result with what it cost to get it. */
export function withUse(result: ParseResult, use: ModelUse): ParseResult {
  return result.success ? { ...result, tokens: use.tokens, modelUse: use } : { ...result, modelUse: use };
}

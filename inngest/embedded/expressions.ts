import { createHash } from "node:crypto";
import { Environment, type ParseResult } from "@marcbachmann/cel-js";

const environment = new Environment({ unlistedVariablesAreDyn: true });
const parsed = new Map<string, ParseResult>();

/** `event` is what started the run; `async` is the event that is looked at now. */
export interface ExpressionContext {
  event: unknown;
  async?: unknown;
}

function evaluate(expression: string, context: ExpressionContext): unknown {
  let program = parsed.get(expression);
  if (!program) {
    program = environment.parse(expression);
    parsed.set(expression, program);
  }
  return program({ ...context });
}

/** Throws when the expression cannot be read, so that a mistake shows at start and not in the middle of a run. */
export function checkExpression(expression: string): void {
  environment.parse(expression);
}

/** An expression that fails (a field that is not there, types that do not compare) does not match. */
export function matches(expression: string | null | undefined, context: ExpressionContext): boolean {
  if (!expression) return true;
  try {
    return evaluate(expression, context) === true;
  } catch {
    return false;
  }
}

/** The text of a key expression; null when it has no value for this event. */
export function keyOf(expression: string, context: ExpressionContext): string | null {
  try {
    const value = evaluate(expression, context);
    if (value === null || value === undefined) return null;
    if (typeof value === "object") return JSON.stringify(value);
    return String(value);
  } catch {
    return null;
  }
}

/** A short stand-in for an expression inside a stored key. */
export function hashOf(expression: string): string {
  return createHash("sha1").update(expression).digest("hex").slice(0, 12);
}

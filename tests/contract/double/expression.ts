type Scope = Record<string, unknown>;

/**
 * The part of CEL that functions here use: paths, texts, numbers, comparisons, && and ||. An expression that needs
 * more throws; a path that leads nowhere makes its comparison false.
 */
export function holds(expression: string | null | undefined, scope: Scope): boolean {
  if (!expression) return true;
  return expression
    .split("||")
    .some((alternative) => alternative.split("&&").every((comparison) => compares(comparison.trim(), scope)));
}

function compares(comparison: string, scope: Scope): boolean {
  const [, left, operator, right] = /^(.+?)\s*(==|!=|>=|<=|>|<)\s*(.+)$/.exec(comparison) ?? [];
  if (!left || !operator || !right) throw new Error(`The double cannot read the expression "${comparison}".`);
  const [one, other] = [evaluate(left, scope), evaluate(right, scope)];
  if (one === undefined || other === undefined || typeof one !== typeof other) return false;
  if (operator === "==") return one === other;
  if (operator === "!=") return one !== other;
  if (typeof one !== "number" || typeof other !== "number") return false;
  return { ">": one > other, "<": one < other, ">=": one >= other, "<=": one <= other }[operator] ?? false;
}

/** The value of a path or a literal; undefined where there is none. */
export function evaluate(term: string, scope: Scope): unknown {
  const [, text] = /^(?:'([^']*)'|"[^"]*")$/.exec(term) ?? [];
  if (text !== undefined) return text;
  if (term.startsWith('"')) return JSON.parse(term);
  if (/^-?\d/.test(term)) return Number(term);
  return term
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], scope);
}

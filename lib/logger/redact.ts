const SECRET_KEY =
  /password|passphrase|secret|authorization|cookie|credential|token$|api[-_]?key|(signing|event|private)[-_]?key/i;
const URL_CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi;
const MAX_DEPTH = 6;

function describeError(error: Error, depth: number): Record<string, unknown> {
  const described: Record<string, unknown> = {
    name: error.name,
    message: redactText(error.message),
    stack: error.stack && redactText(error.stack),
  };
  if ("code" in error) described["code"] = error.code;
  if (error.cause !== undefined) described["cause"] = redactValue(error.cause, depth + 1);
  return described;
}

function redactText(text: string): string {
  return text.replace(URL_CREDENTIALS, "$1[redacted]@");
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (depth > MAX_DEPTH) return "[nested too deeply]";
  if (value instanceof Error) return describeError(value, depth);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, depth + 1));
  return redactFields(value as Record<string, unknown>, depth + 1);
}

/** A copy fit for the log: values of secret-looking keys and credentials in URLs are replaced, errors are spelled out. */
export function redactFields(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      SECRET_KEY.test(key) && value != null ? "[redacted]" : redactValue(value, depth),
    ]),
  );
}

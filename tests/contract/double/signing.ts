import { createHash, createHmac, timingSafeEqual } from "node:crypto";

const PREFIX = /^signkey-\w+-/;
const TOLERANCE_SECONDS = 300;

/** What an app puts into `authorization`: the signing key's prefix and the SHA-256 of its bytes, never the key. */
export function bearerOf(signingKey: string): string {
  const prefix = PREFIX.exec(signingKey)?.[0] ?? "";
  const bytes = Buffer.from(signingKey.replace(PREFIX, ""), "hex");
  return `Bearer ${prefix}${createHash("sha256").update(bytes).digest("hex")}`;
}

function hmac(body: string, signingKey: string, seconds: string): string {
  return createHmac("sha256", signingKey.replace(PREFIX, "")).update(body).update(seconds).digest("hex");
}

/** The value of `x-inngest-signature` for a body, at a time in seconds. */
export function sign(body: string, signingKey: string, seconds: number): string {
  const time = String(Math.trunc(seconds));
  return `t=${time}&s=${hmac(body, signingKey, time)}`;
}

/** What is wrong with a signature; null when nothing is. */
export function signatureFault(
  header: string | undefined,
  body: string,
  signingKey: string,
  nowSeconds: number,
): string | null {
  const [, time = "", signature = ""] = /^t=(\d{10})&s=([0-9a-f]{64})$/.exec(header ?? "") ?? [];
  if (!time) return `no valid x-inngest-signature: ${header}`;
  if (Math.abs(nowSeconds - Number(time)) > TOLERANCE_SECONDS) return `a signature of another time: ${time}`;
  const expected = hmac(body, signingKey, time);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return "a signature that does not fit the body";
  return null;
}

/** JSON with its keys in order and no spaces (RFC 8785): what the SDK computes the signature of a request from. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}

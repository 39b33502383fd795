import { createHash, randomBytes } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function base32(value: bigint, length: number): string {
  let rest = value;
  let text = "";
  for (let position = 0; position < length; position++) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}

/** A ULID of the given instant (ms) and ten bytes of entropy. */
export function ulid(timeMs: number, entropy: Uint8Array = randomBytes(10)): string {
  return base32(BigInt(Math.trunc(timeMs)), 10) + base32(BigInt(`0x${Buffer.from(entropy).toString("hex")}`), 16);
}

/**
 * The ids of the events of one request. The SDK repeats `x-inngest-event-id-seed` ("<ms>,<base64>") when it sends
 * a request again, so that the ids, and with them the events, are the same. The first id is the entropy plus one.
 */
export function eventIds(seed: string | null, count: number, nowMs: number): string[] {
  const [time, entropy] = seed?.split(",") ?? [];
  const timeMs = Number(time);
  const bytes = Buffer.from(entropy ?? "", "base64");
  if (!Number.isSafeInteger(timeMs) || timeMs <= 0 || bytes.length !== 10) {
    return Array.from({ length: count }, () => ulid(nowMs));
  }
  const first = BigInt(`0x${bytes.toString("hex")}`);
  return Array.from({ length: count }, (_, index) => {
    const value = (first + BigInt(index + 1)) & ((1n << 80n) - 1n);
    return ulid(timeMs, Buffer.from(value.toString(16).padStart(20, "0"), "hex"));
  });
}

/** The UUID that stands for a function or an app: always the same for the same name. */
export function uuidOf(name: string): string {
  const hex = createHash("sha1").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A W3C trace context: one trace for each run, a new span for each request. */
export function traceparent(runId: string): string {
  const trace = createHash("md5").update(runId).digest("hex");
  return `00-${trace}-${randomBytes(8).toString("hex")}-01`;
}

/** What the SDK calls the queue item: the job's id and its queue, in base 64. */
export function queueItemId(itemId: string): string {
  return Buffer.from(`${itemId}::default`).toString("base64");
}

export function itemIdOf(queueItem: string): string {
  return Buffer.from(queueItem, "base64").toString().split("::")[0] ?? "";
}

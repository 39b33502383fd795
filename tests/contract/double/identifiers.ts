import { createHash, randomBytes, randomInt } from "node:crypto";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID of a time in ms and 80 bits. */
function ulidOf(timeMs: number, bits: bigint): string {
  let number = (BigInt(Math.trunc(timeMs)) << 80n) | (bits & ((1n << 80n) - 1n));
  const digits: string[] = [];
  for (let index = 0; index < 26; index++) {
    digits.unshift(CROCKFORD[Number(number & 31n)] ?? "0");
    number >>= 5n;
  }
  return digits.join("");
}

const bitsOf = (bytes: Buffer) => BigInt(`0x${bytes.toString("hex")}`);

export const newUlid = () => ulidOf(Date.now(), bitsOf(randomBytes(10)));

/** The ids that one request's events get: the same seed gives the same ids. */
export function seededIds(seed: string, count: number): string[] {
  const [time, entropy = ""] = seed.split(",");
  const bits = bitsOf(Buffer.from(entropy, "base64"));
  return Array.from({ length: count }, (_, index) => ulidOf(Number(time), bits + BigInt(index + 1)));
}

/** A queue job's id: 13 digits in base 36. */
export const newJobId = () => Array.from({ length: 13 }, () => randomInt(36).toString(36)).join("");

/** The base-64 text by which the SDK names a queue item. */
export const queueItemOf = (jobId: string) => Buffer.from(`${jobId}::default`).toString("base64");

/** A function's or an app's UUID. */
export function uuidFor(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

export const newTrace = () => randomBytes(16).toString("hex");

export const newTraceparent = (trace: string) => `00-${trace}-${randomBytes(8).toString("hex")}-01`;

import { Buffer } from "node:buffer";
import type { Tx } from "./client";

const MAX_PAYLOAD_BYTES = 7_999;

/** Delivered when the transaction commits. PostgreSQL takes payloads under 8,000 bytes. */
export async function notify(tx: Pick<Tx, "$executeRaw">, channel: string, payload: string): Promise<void> {
  if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) {
    throw new RangeError(
      `A payload on "${channel}" has ${Buffer.byteLength(payload)} bytes, at most ${MAX_PAYLOAD_BYTES} fit.`,
    );
  }
  await tx.$executeRaw`SELECT pg_notify(${channel}, ${payload})`;
}

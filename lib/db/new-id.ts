import { randomBytes } from "node:crypto";

const RANDOM_BYTES = 12;

/**
 * An opaque id for a row that plain SQL inserts, where Prisma's cuid() is not at hand. The time in front only keeps
 * neighbours together in the index.
 */
export function newId(): string {
  return `c${Date.now().toString(36)}${randomBytes(RANDOM_BYTES).toString("hex")}`;
}

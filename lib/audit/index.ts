import { createHash } from "node:crypto";
import type { Tx } from "@/lib/db";

/** As much of an actor as a line needs; every Actor fits. */
type AuditActor =
  | { kind: "user"; userId: string; address: string | null }
  | { kind: "key"; keyId: string; address: string | null }
  | { kind: "system"; userId: null };

export interface AuditEntry {
  action: string;
  targetKind: string;
  targetId: string | null;
  /** Ids and field names, never values that may be secret. */
  details?: Record<string, string | number | boolean | string[] | null>;
}

const CHAIN_LOCK = 7_401_952;

/** Adds one line to the audit log inside the caller's transaction; each line's hash covers the one before it. */
export async function audit(tx: Tx, actor: AuditActor, entry: AuditEntry): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  const previous = await tx.auditEvent.findFirst({ orderBy: { seq: "desc" }, select: { hash: true } });
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`;
  const row = {
    at: clock?.now ?? new Date(0),
    actorKind: actor.kind,
    actorId: actor.kind === "key" ? actor.keyId : actor.userId,
    action: entry.action,
    targetKind: entry.targetKind,
    targetId: entry.targetId,
    details: entry.details ?? {},
    address: actor.kind === "system" ? null : actor.address,
    previousHash: previous?.hash ?? "",
  };
  await tx.auditEvent.create({ data: { ...row, hash: auditHash(row) } });
}

/** SHA-256 over the canonical JSON of the row and the hash of the row before it. */
export function auditHash(row: { at: Date; previousHash: string; details: unknown } & Record<string, unknown>): string {
  const { at, actorKind, actorId, action, targetKind, targetId, details, address, previousHash } = row;
  const line = [previousHash, at.toISOString(), actorKind, actorId, action, targetKind, targetId, details, address];
  return createHash("sha256").update(JSON.stringify(line)).digest("hex");
}

import { AppError } from "@/lib/errors";

export type Role = "viewer" | "operator" | "admin";
export type Scope = "tasks:read" | "tasks:write" | "runs:read" | "runs:trigger" | "memory:*" | "admin:*" | "*";

/** Who is acting. A key acts for its owner and never exceeds the owner's role. */
export type Actor =
  | { kind: "user"; userId: string; role: Role; name: string; email: string; timezone: string; address: string | null }
  | {
      kind: "key";
      keyId: string;
      userId: string;
      role: Role;
      name: string;
      email: string;
      timezone: string;
      scopes: string[];
      address: string | null;
    }
  | { kind: "system"; userId: null; role: "admin"; name: string };

export type PersonActor = Exclude<Actor, { kind: "system" }>;

const ROLE_SCOPES: Record<Role, readonly Scope[]> = {
  viewer: ["tasks:read", "runs:read"],
  operator: ["tasks:read", "tasks:write", "runs:read", "runs:trigger", "memory:*"],
  admin: ["*"],
};

function grants(held: readonly string[], scope: Scope): boolean {
  return held.includes("*") || held.includes(scope);
}

export function hasScope(actor: Actor, scope: Scope): boolean {
  if (!grants(ROLE_SCOPES[actor.role], scope)) return false;
  return actor.kind === "key" ? grants(actor.scopes, scope) : true;
}

export function authorize(actor: Actor, scope: Scope): void {
  if (hasScope(actor, scope)) return;
  const lacks =
    actor.kind === "key" ? `This API key has no scope "${scope}".` : `Your role "${actor.role}" may not do this.`;
  throw new AppError("forbidden", lacks);
}

interface Owned {
  ownerId: string;
  visibility: "private" | "team";
}

/** The `where` that every query for tasks carries: own, team, or all for an admin's read. */
export function readableBy(actor: Actor): { OR?: [{ ownerId: string }, { visibility: "team" }] } {
  if (actor.kind === "system" || actor.role === "admin") return {};
  return { OR: [{ ownerId: actor.userId }, { visibility: "team" }] };
}

export function canRead(actor: Actor, object: Owned): boolean {
  if (actor.kind === "system" || actor.role === "admin") return true;
  return object.ownerId === actor.userId || object.visibility === "team";
}

export function canChange(actor: Actor, object: Owned): boolean {
  if (actor.kind === "system" || actor.role === "admin") return true;
  return actor.role === "operator" && object.ownerId === actor.userId;
}

/** A private object of somebody else does not exist (404); a team object may be read but not changed (403). */
export function assertChange<T extends Owned>(actor: Actor, object: T | null, what: string): asserts object is T {
  if (!object || !canRead(actor, object)) throw new AppError("not_found", `There is no such ${what}.`);
  if (!canChange(actor, object)) throw new AppError("forbidden", `Only its owner or an admin may change this ${what}.`);
}

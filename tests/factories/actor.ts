import type { Actor } from "@/lib/access";
import type { User } from "@/lib/db";

/** The actor of a signed-in person. */
export function actorOf({ id, role, name, email, timezone }: User): Extract<Actor, { kind: "user" }> {
  return { kind: "user", userId: id, role, name, email, timezone, address: "127.0.0.1" };
}

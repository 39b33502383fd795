import { randomUUID } from "node:crypto";
import { db, type Prisma, type User } from "@/lib/db";

/** A person who can be acted for but not signed in as: give a `passwordHash` for that. */
export function createUser(overrides: Partial<Prisma.UserUncheckedCreateInput> = {}): Promise<User> {
  const id = randomUUID().slice(0, 8);
  return db.user.create({
    data: {
      email: `person-${id}@example.com`,
      name: `Person ${id}`,
      passwordHash: "not a hash",
      role: "operator",
      timezone: "Europe/Berlin",
      ...overrides,
    },
  });
}

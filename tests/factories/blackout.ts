import { type Blackout, db, type Prisma } from "@/lib/db";

type Overrides = Omit<Partial<Prisma.BlackoutUncheckedCreateInput>, "ownerId"> & { ownerId: string };

/** A calendar of weekends. */
export function createBlackout(overrides: Overrides): Promise<Blackout> {
  return db.blackout.create({ data: { name: "Weekends", weekdays: [0, 6], ...overrides } });
}

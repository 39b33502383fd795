import { z } from "zod";

export const idParams = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "Not an id.") });

export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export const limit = z.coerce
  .number("A whole number from 1 to 200.")
  .int("A whole number from 1 to 200.")
  .min(1, "At least 1.")
  .max(200, "At most 200.")
  .default(50);

export const instant = z.iso
  .datetime({ offset: true, message: "An instant like 2026-03-01T09:00:00Z." })
  .transform((text) => new Date(text));

export const pageQuery = { limit, cursor: z.string().max(500).optional() };

import { AppError } from "@/lib/errors";

/** A place in a list ordered by time (newest first) and id. */
export interface Cursor {
  at: Date;
  id: string;
}

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString("base64url");
}

export function decodeCursor(cursor: string | undefined): Cursor | null {
  if (!cursor) return null;
  const [time = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !/^[\w-]+$/.test(id)) {
    const fields = [{ path: "cursor", message: "Use next_cursor of the page before." }];
    throw new AppError("validation", "The cursor is not one of this list.", { fields });
  }
  return { at, id };
}

/** Cuts the extra row that tells whether there is a next page. */
export function page<T>(
  rows: T[],
  limit: number,
  place: (row: T) => Cursor,
): { items: T[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(place(last)) : null };
}

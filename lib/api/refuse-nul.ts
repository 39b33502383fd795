import { AppError } from "@/lib/errors";

/** PostgreSQL stores no NUL character, and no honest text holds one. Names the field that does. */
export function refuseNul(value: unknown, path: readonly string[] = []): void {
  if (typeof value === "string" && value.includes("\0")) {
    const fields = [{ path: path.join(".") || "body", message: "Remove the NUL character (\\u0000)." }];
    throw new AppError("validation", "The text holds a NUL character.", { fields });
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) refuseNul(member, [...path, key]);
}

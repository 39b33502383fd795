import type { Slot, Span } from "../core/slots";

/** What a slot is about: of each role a correction replaces the nearest. */
export function roleOf(slot: Slot): string {
  if (slot.kind === "times" || slot.kind === "vagueTime") return "time";
  if (slot.kind === "partOfDay") return "part";
  if (slot.kind.startsWith("exclude")) return "exclusion";
  if (slot.kind === "dropped") return "dropped";
  return slot.kind === "zone" || slot.kind === "bound" || slot.kind === "window" || slot.kind === "count"
    ? slot.kind
    : "days";
}

/** "not every day": takes back what was said before. */
export const takesBack = ({ slots }: Span): boolean =>
  slots.some((slot) => slot.kind === "dropped" && slot.takesBack === true);

import type { Slot } from "../core/slots";

/** "biweekly" alone is every other week, or twice a week: a question, and no default. */
export const biweekly = {
  question: "Every other week, or twice a week?",
  twice: "Twice a week",
  isIn: (slots: readonly Slot[]): boolean =>
    slots.some((slot) => slot.kind === "unread" && slot.words.startsWith("biweekly")),
  asFortnight: (slots: readonly Slot[]): Slot[] =>
    slots.map((slot) => (slot.kind === "unread" ? { kind: "interval", count: 2, unit: "week" } : slot)),
};

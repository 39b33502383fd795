import { isDaySlot, type Slot, type Span } from "../core/slots";

const intervalKinds = new Set<Slot["kind"]>(["weekWindow", "interval", "perDay", "perPeriod", "cron", "minuteOfHour"]);

export function saysDays(slot: Slot): boolean {
  return isDaySlot(slot) || intervalKinds.has(slot.kind) || slot.kind === "months";
}

export function recurs(spans: readonly Span[]): boolean {
  return spans.some((span) => span.strength !== "adjective" && span.slots.some(repeats));
}

export function repeats(slot: Slot): boolean {
  if (intervalKinds.has(slot.kind)) return true;
  if (slot.kind === "everyDay" || slot.kind === "nthWeekday" || slot.kind === "nthWorkday") return true;
  if (slot.kind === "nearestWorkday") return true;
  return "recurring" in slot && slot.recurring;
}

export const isClock = (slot: Slot): boolean =>
  slot.kind === "times" || slot.kind === "partOfDay" || slot.kind === "vagueTime";

export const isHour = (slot: Slot): boolean => slot.kind === "times" || slot.kind === "vagueTime";

export const isOneDay = (slot: Slot): boolean => isDaySlot(slot) || slot.kind === "delay" || slot.kind === "now";

export function isOneDate(slot: Slot): boolean {
  if (slot.kind === "yearDay") return !slot.recurring;
  return slot.kind === "delay" || slot.kind === "relative" || slot.kind === "date";
}

export function isWithinDay(slot: Slot): boolean {
  return slot.kind === "interval" && (slot.unit === "second" || slot.unit === "minute" || slot.unit === "hour");
}

export function says(spans: readonly Span[], test: (slot: Slot) => boolean): boolean {
  return spans.some((span) => span.slots.some(test));
}

/** What says neither how often nor on which day. */
const added = new Set<Slot["kind"]>(["bound", "dropped", "earlier"]);

/** "on July 4 at 9 post the fireworks every year": a year or a month whose day stands elsewhere, among these slots. */
export function lacksDay(spans: readonly Span[], days: readonly Slot[]): boolean {
  const slots = spans
    .flatMap((span) => span.slots)
    .filter((slot) => !(added.has(slot.kind) || isClock(slot) || slot.kind.startsWith("exclude")));
  // "abends um acht" is each day only where nothing else says how often.
  const isOf = (unit: string): boolean =>
    slots.some(({ kind }) => kind === "interval") &&
    slots.every((slot) => slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === unit));
  return days.some(({ kind }, _, { length }) =>
    kind === "yearDay"
      ? isOf("year") || (length > 2 && isOf("quarter"))
      : kind === "weekdays"
        ? isOf("week")
        : kind === "monthDays" && isOf("month"),
  );
}

import type { Slot, Span } from "../core/slots";
import { says } from "./slot-tests";

/** "from 9:05 onwards check the queue every 10 minutes until 11": the two sides of one window. */
export function isOtherSide(more: readonly Span[], main: readonly Span[]): boolean {
  const has = (spans: readonly Span[], kind: Slot["kind"]): boolean => says(spans, (slot) => slot.kind === kind);
  const isSideOnly = (spans: readonly Span[], side: Slot["kind"], other: Slot["kind"]): boolean =>
    has(spans, side) && !has(spans, other) && !has(spans, "window");
  return (
    (isSideOnly(more, "windowStart", "windowEnd") && isSideOnly(main, "windowEnd", "windowStart")) ||
    (isSideOnly(more, "windowEnd", "windowStart") && isSideOnly(main, "windowStart", "windowEnd"))
  );
}

import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import type { Replaced } from "./corrections";
import { roleOf } from "./roles";

/** "every Friday at 16:00 [rather than 17:00]": what is not wanted is gone where something else is. */
export function withoutDenied(chart: Chart, spans: Span[]): { spans: Span[]; dropped: Replaced[] } {
  const dropped: Replaced[] = [];
  let kept = spans;
  for (const { start, end } of chart.all("IN_PLACE_OF")) {
    const denied = kept.find((span) => span.start >= end && span.start <= chart.skip(end));
    if (!denied) continue;
    const others = kept.filter((span) => span !== denied).flatMap(({ slots }) => slots.map(roleOf));
    const isReplaced = (slot: Slot): boolean => others.includes(roleOf(slot));
    if (!denied.slots.some(isReplaced)) continue;
    // "On Wednesdays instead of Mondays at 10": the only time there is holds for the day that is meant.
    const left = denied.slots.filter((slot) => !isReplaced(slot));
    kept = kept.flatMap((span) => (span !== denied ? [span] : left.length > 0 ? [{ ...span, slots: left }] : []));
    dropped.push({ start, end: denied.end });
  }
  return { spans: kept, dropped };
}

import type { Span } from "./core/slots";
import type { Chart } from "./grammar/chart";
import { isHour, says } from "./grammar/slot-tests";

/** "every day at 12 [in London] send …": a place right behind the hour says whose it is, or where something is done. */
export function leavesPlace(chart: Chart, spans: readonly Span[]): boolean {
  if (says(spans, ({ kind }) => kind === "zone")) return false;
  const hours = spans.filter(({ slots, start }) => slots.some(isHour) && chart.from("AT", start).length > 0);
  return chart.all("PLACE").some(({ start }) => hours.some(({ end }) => chart.skip(end) === start));
}

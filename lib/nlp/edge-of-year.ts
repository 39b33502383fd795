import type { Slot, Span } from "./core/slots";
import type { Chart } from "./grammar/chart";
import { repeats } from "./grammar/slot-tests";

/** "of every year", "New Year's Day": said of each of them, or a feast. */
const isSaid = ["EVERY", "EVERY_YEAR", "YEARLY", "FREQUENCY", "FEAST"] as const;
const ofEach =
  /(?<!\p{L})(?:each|every|jede[rsnm]?|elke?|ieder|iedere|chaque|tous|toutes|ogni|cada|todos?|kazd\p{L}+|кажд\p{L}+|her)(?!\p{L})|\d|每|毎|매년/u;
const ofYear = /year|jahr|jaar|annee|anno|ano|roku|года|yil|年|년/u;

const edges = new Set(["1.1", "31.12"]);
const isEdge = (slot: Slot): boolean =>
  (slot.kind === "yearDay" && slot.recurring && slot.days.length === 1 && edges.has(`${slot.days[0]}.${slot.month}`)) ||
  placeOf(slot) !== null;

/** "the last Friday of the year": of each, or of this one. */
function placeOf(slot: Slot): Slot | null {
  if (slot.kind !== "nthWeekday" && slot.kind !== "nthWorkday") return null;
  const [month, ...more] = slot.months ?? [];
  const isOfEdge = (month === 1 || month === 12) && more.length === 0 && slot.ordinals.length === 1;
  return isOfEdge ? { ...slot, orOnce: true } : null;
}

/** "at the end of the year compile the highlights": in words that name neither a date nor "every", the next one. */
export function onceAtEdgeOfYear(spans: Span[], chart: Chart): Span[] {
  const [edge, ...more] = spans.filter(({ slots }) => slots.some(repeats));
  if (!edge || more.length > 0 || !edge.slots.every(isEdge)) return spans;
  const words = chart.text.slice(edge.start, edge.end);
  const isNamed = isSaid.some((category) =>
    chart.all(category).some(({ start, end }) => start >= edge.start && end <= edge.end),
  );
  if (isNamed || ofEach.test(words) || !ofYear.test(words)) return spans;
  const slots = edge.slots.map(
    (slot): Slot => (slot.kind === "yearDay" ? { ...slot, recurring: false, open: true } : (placeOf(slot) ?? slot)),
  );
  return spans.map((span) => (span === edge ? { ...edge, slots } : span));
}

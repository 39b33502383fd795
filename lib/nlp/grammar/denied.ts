import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import type { Replaced } from "./corrections";
import { roleOf } from "./roles";

/** "every Friday at 16:00 [rather than 17:00]": what is not wanted is gone where something else is. */
export function withoutDenied(chart: Chart, spans: Span[]): { spans: Span[]; dropped: Replaced[] } {
  const { spans: zoned, dropped } = withoutDeniedZones(chart, spans);
  let kept = zoned;
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

const zoneOf = ({ slots }: Span): string | null => {
  const [slot] = slots;
  return slot?.kind === "zone" ? slot.zone : null;
};

/** "…, so not ": the clause that a zone ends. */
const notBefore =
  /(?:[,;(]\s?(?:\p{L}+\s){0,2})?(?<![\p{L}])(?:(?:not|no|non|pas|nao|nicht|niet|nie|\u043d\u0435)\s(?:\p{L}{1,3}\s){0,2}|\u4e0d\u662f|\u800c?\u975e)$/u;
const notBehind =
  /^\s?(?:degil|(?:\u3067?\u306f|\u3058\u3083)(?:\u306a|\u3042\u308a)\p{L}+|[\uc774\uac00]?\s?\uc544\ub2c8\p{L}+|\s?\ub9d0\uace0)/u;

const isBeside = (end: number, { start }: Span): boolean => end < start && end >= start - 2;

/** "03:00 UTC, not Berlin time": of two zones the one that is denied is not meant; one said again is part of the task. */
function withoutDeniedZones({ text }: Chart, spans: Span[]): { spans: Span[]; dropped: Replaced[] } {
  const zones = spans.filter((span) => zoneOf(span) !== null);
  const [first] = zones;
  if (!first || zones.length < 2) return { spans, dropped: [] };
  const dropped: Replaced[] = [];
  const gone: Span[] = [];
  for (const span of zones) {
    const before = notBefore.exec(text.slice(0, span.start));
    const behind = notBehind.exec(text.slice(span.end));
    const isOther = zones.some((other) => zoneOf(other) !== zoneOf(span));
    if (isOther && (before || behind))
      dropped.push({ start: before?.index ?? span.start, end: span.end + (before ? 0 : (behind?.[0].length ?? 0)) });
    else if (span === first || zoneOf(span) !== zoneOf(first) || spans.some(({ end }) => isBeside(end, span))) continue;
    gone.push(span);
  }
  return { spans: spans.filter((span) => !gone.includes(span)), dropped };
}

import { isDaySlot, type Slot, type Span } from "../core/slots";
import type { Chart } from "./chart";

const isNamedDay = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";
const repeatsDaily = (slot: Slot): boolean =>
  slot.kind === "everyDay" || (slot.kind === "interval" && slot.count === 1 && slot.unit === "day");

/** "every Monday at 8 and at 11 on Saturday", "Mon-Fri at 3am and at noon on the 1st": the last of the times is of the days right behind it. */
export function pairedBehind(spans: Span[], chart: Chart): Span[] {
  const at = spans.findIndex((span, index) => isPair(span, spans[index + 1], spans.slice(0, index), chart));
  const [times, days] = [spans[at], spans[at + 1]];
  const joint = times && lastJoint(times, chart);
  if (!times || !days || !joint) return spans;
  const [last, kept] = parted(times.slots);
  return [
    ...spans.slice(0, at),
    { ...times, end: joint, slots: kept },
    { ...days, start: joint, slots: [...days.slots, ...last] },
    ...spans.slice(at + 2),
  ];
}

function isPair(times: Span, days: Span | undefined, before: readonly Span[], { text }: Chart): boolean {
  const last = times.slots.at(-1);
  if (!days || last?.kind !== "times" || last.times.length < 2) return false;
  if (!days.slots.every(isNamedDay) || /\S/.test(text.slice(times.end, days.start))) return false;
  const earlier = [...before.flatMap(({ slots }) => slots), ...times.slots];
  // "7 and 19 on weekdays, 9 and 21 on Saturday": the times stand before their days.
  const said = before.flatMap(({ slots }) => slots).filter((slot) => isNamedDay(slot) || slot.kind === "times");
  if (said[0]?.kind === "times" && said.some(isNamedDay)) return false;
  if (earlier.some(isNamedDay)) return true;
  // "daily at 3 and at noon on the 1st"
  if (earlier.some(repeatsDaily) && days.slots.every(({ kind }) => kind !== "weekdays")) return true;
  // "daily at 9 and 17 Monday to Friday" has one set of times.
  return earlier.some(repeatsDaily) && /,\s\p{L}+\s/u.test(text.slice(times.start, times.end));
}

/** Where the "and" before the last time begins. */
function lastJoint({ start, end }: Span, chart: Chart): number | null {
  const joints = chart
    .all("AND")
    .filter((edge) => edge.start > start && edge.end < end && /\p{L}/u.test(chart.text.slice(edge.start, edge.end)));
  return joints.length === 0 ? null : Math.max(...joints.map((edge) => edge.start));
}

/** The last time, and the slots without it. */
function parted(slots: readonly Slot[]): [Slot[], Slot[]] {
  const last = slots.at(-1);
  if (last?.kind !== "times") return [[], [...slots]];
  const [own, others] = [last.times.slice(-1), last.times.slice(0, -1)];
  return [[{ ...last, times: own }], [...slots.slice(0, -1), { ...last, times: others }]];
}

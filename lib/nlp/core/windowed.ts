import type { Workbench } from "./draft";
import type { Slot } from "./slots";

const LAST_MINUTE = 1439;

/** The two sides of a window make one; a start alone is where steps begin, or the time of the day. */
export function windowed(slots: Slot[], bench: Workbench): Slot[] {
  const start = slots.find((slot) => slot.kind === "windowStart");
  const end = slots.find((slot) => slot.kind === "windowEnd");
  if (!start && !end) return slots;
  const rest = slots.filter((slot) => slot !== start && slot !== end);
  const isDaily = rest.some((slot) => slot.kind === "everyDay") && rest.some((slot) => slot.kind === "interval");
  if (!end && start && isDaily) return [...rest, { kind: "window", from: start.from, to: { minutes: LAST_MINUTE } }];
  if (!end) return start ? [...rest, { kind: "times", times: [start.from] }] : rest;
  const first = rest.find((slot) => slot.kind === "times");
  const from = start?.from ?? first?.times[0] ?? { minutes: 0 };
  const kept = start ? rest : rest.filter((slot) => slot !== first);
  const until = end.to.minutes <= from.minutes && end.to.minutes + 720 > from.minutes && end.to.minutes < 720;
  if (until) bench.doubt += 0.05;
  return [...kept, { kind: "window", from, to: until ? { minutes: end.to.minutes + 720 } : end.to }];
}

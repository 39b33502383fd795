import type { IntervalUnit, Slot } from "../core/slots";

/** 5日おき, 每隔五天: every fifth or every sixth day, to choose from. */
export function gaps(count: number, unit: IntervalUnit): Slot[][] {
  return [count, count + 1].map((one) => [{ kind: "interval", count: one, unit }]);
}

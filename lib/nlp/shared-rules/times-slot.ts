import type { Slot } from "../core/slots";
import type { Clock } from "../grammar/meanings";

/** Clock times as the slot that they are. */
export function timesSlot(clocks: readonly Clock[]): Slot {
  return { kind: "times", times: clocks.map(({ clear, ...time }) => time) };
}

import type { Slot, Strength } from "../../core/slots";
import type { Phrase } from "../meanings";

export function phrase(slots: Slot[], strength: Strength = "strong"): Phrase {
  return { slots, strength };
}

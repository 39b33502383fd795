import { getConfig } from "@/lib/config";
import type { SlotModel } from "@/lib/nlp";
import { isCircuitOpen } from "./circuit";
import { fillSlotsBy } from "./fill-slots";
import { resolveModel } from "./resolve-model";
import { slotReadings } from "./slot-readings";

/** The configured model for reading one request; null without one (the planner reads no language), or while it fails. */
export function slotModel(limitMs?: number): SlotModel | null {
  const resolved = resolveModel(getConfig().openaiParseModel);
  if (resolved.builtIn || isCircuitOpen(resolved.id)) return null;
  return { id: resolved.id, fill: fillSlotsBy(resolved, limitMs), cache: slotReadings };
}

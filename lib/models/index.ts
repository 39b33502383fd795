export { canonicalJson } from "./canonical-json";
export { toModelError } from "./errors";
export { type ModelUsage, priceOf, seedPrices } from "./prices";
export { type ModelSettings, type ResolvedModel, resolveModel } from "./resolve-model";
export { slotModel } from "./slot-model";
export type { LanguageModelV4 } from "./spec";

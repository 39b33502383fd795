export { builtInPlanner, BUILT_IN_PLANNER_ID } from "./planner/built-in-planner";
export { toModelError } from "./errors";
export { type ModelUsage, costOf, knownPrices, type ModelPriceRow, priceOf } from "./prices";
export { type ModelSettings, type ResolvedModel, resolveModel } from "./resolve-model";
export type { LanguageModelV4 } from "./spec";

import { createOpenAI } from "@ai-sdk/openai";
import { wrapLanguageModel } from "ai";
import { getConfig } from "@/lib/config";
import type { EgressPolicy } from "@/lib/egress";
import { logger } from "@/lib/logger";
import { toModelError } from "./errors";
import { withEstimatedUsage } from "./estimate-usage";
import { modelFetch } from "./model-fetch";
import { BUILT_IN_PLANNER_ID, builtInPlanner } from "./planner/built-in-planner";
import { type ModelUsage, priceOf } from "./prices";
import type { LanguageModelV4 } from "./spec";

// The SDK would print its warnings on the console; they belong in the log.
globalThis.AI_SDK_LOG_WARNINGS = ({ warnings, model }) => logger.debug("model warnings", { model, warnings });

const OPENAI_URL = "https://api.openai.com/v1";

export interface ResolvedModel {
  id: string;
  /** For people; says so when it is the built-in planner. */
  label: string;
  model: LanguageModelV4;
  builtIn: boolean;
  /** What a call cost in USD, or null when the price is unknown. */
  price(usage: ModelUsage): Promise<string | null>;
}

export interface ModelSettings {
  apiKey?: string | undefined;
  baseUrl?: string | undefined;
  defaultModel: string;
  egress?: EgressPolicy;
  price?: (model: string, usage: ModelUsage) => Promise<string | null>;
}

function configuredSettings(): ModelSettings {
  const config = getConfig();
  return { apiKey: config.openaiApiKey, baseUrl: config.openaiBaseUrl, defaultModel: config.openaiModel };
}

function planner(): ResolvedModel {
  return {
    id: BUILT_IN_PLANNER_ID,
    label: "Built-in planner (no language model)",
    model: builtInPlanner(),
    builtIn: true,
    price: async () => "0",
  };
}

function compatibleModel(id: string, settings: ModelSettings): LanguageModelV4 {
  const baseURL = settings.baseUrl ?? OPENAI_URL;
  const profile = { isOpenAi: new URL(baseURL).hostname === "api.openai.com" };
  // Local servers take any key, but the provider insists on one.
  const apiKey = settings.apiKey ?? "none";
  const provider = createOpenAI({ baseURL, apiKey, fetch: modelFetch(profile, settings.egress) });
  return wrapLanguageModel({
    model: provider.chat(id),
    middleware: {
      specificationVersion: "v4",
      wrapGenerate: async ({ doGenerate, params }) => {
        try {
          return withEstimatedUsage(await doGenerate(), params);
        } catch (error) {
          throw toModelError(error);
        }
      },
      wrapStream: async ({ doStream }) => {
        try {
          return await doStream();
        } catch (error) {
          throw toModelError(error);
        }
      },
    },
  });
}

/**
 * The model for a use: the named one, else the configured one, when OPENAI_API_KEY or OPENAI_BASE_URL is set;
 * the built-in planner when neither is, or when it is asked for by name.
 */
export function resolveModel(name?: string | null, settings: ModelSettings = configuredSettings()): ResolvedModel {
  const hasServer = settings.apiKey !== undefined || settings.baseUrl !== undefined;
  if (!hasServer || name === BUILT_IN_PLANNER_ID) return planner();
  const id = name ?? settings.defaultModel;
  const price = settings.price ?? priceOf;
  return { id, label: id, model: compatibleModel(id, settings), builtIn: false, price: (usage) => price(id, usage) };
}

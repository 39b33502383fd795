import type { Slot } from "../core/slots";
import type { ModelUse } from "../types";

/** What the grammar has read of the text, for the model to start from. It may be wrong. */
export interface PartialReading {
  slots: Slot[];
  /** The schedule it came to, in words; null when it came to none. */
  schedule: string | null;
  /** What it would have to ask. */
  question: string | null;
}

/**
 * One question to a model. The present time is left out on purpose: an answer that depends on it could not be cached,
 * and "tomorrow" is compiled here, not there.
 */
export interface FillRequest {
  text: string;
  /** The request that the text completes; null when the text stands alone. */
  request: string | null;
  timezone: string;
  hint: PartialReading;
  /** The answer before and what is wrong with it; null at the first try. */
  repair: { answer: unknown; problem: string } | null;
}

export interface FilledSlots {
  /** The model's JSON, not yet checked; its bare text when it was none. */
  answer: unknown;
  /** No answer came: time is up, or the server failed. Asking again is no use. */
  failed: boolean;
  use: ModelUse;
}

/** Asks a model to fill the slots. Bounds its own time; failures are answers, not exceptions. */
export type FillSlots = (request: FillRequest) => Promise<FilledSlots>;

/** Keeps checked answers by text and model: never a compiled schedule, since "tomorrow" moves. */
export interface SlotCache {
  get(key: string): Promise<unknown>;
  set(key: string, answer: unknown): Promise<void>;
}

export interface SlotModel {
  id: string;
  fill: FillSlots;
  cache?: SlotCache;
}

import type { ParseResult } from "../types";
import type { GrammarReading } from "./grammar-reading";

const FIRM = 0.8;
/** The text itself is open, impossible or over: no model can know better. */
const open = new Set(["vagueTime", "impossible", "past"]);

/** Whether the grammar's answer stands without a model. */
export function isSettled(own: ParseResult, { slots, language }: GrammarReading): boolean {
  if (slots.some((slot) => slot.kind === "cron" || (!own.success && open.has(slot.kind)))) return true;
  if (own.success) return isFirm(own) || (own.needsClarification && hasOpenHour(slots));
  // Nothing found is not the same as recognised as a statement: other words, another language.
  if (own.intent === "none") return own.message !== language.phrasebook.notTask;
  return own.intent !== "needs_clarification" || own.question === null;
}

function isFirm(own: Extract<ParseResult, { success: true }>): boolean {
  return [own, ...own.additional].every((job) => job.confidence >= FIRM && !job.needsClarification);
}

/** "at 3": in the morning or in the afternoon is the person's to say. */
function hasOpenHour(slots: GrammarReading["slots"]): boolean {
  return slots.some((slot) => slot.kind === "times" && slot.times.some((time) => time.bare && time.minutes < 360));
}

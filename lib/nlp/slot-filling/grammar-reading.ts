import type { Language } from "../core/language";
import type { Slot } from "../core/slots";
import { fold } from "../grammar/fold";
import { likelyLanguages } from "../languages";
import { readJob } from "../read-text";
import type { ParseContext } from "../types";

/** What the grammar reads of a text, sure or not. */
export interface GrammarReading {
  slots: Slot[];
  language: Language;
  /** The text without the words that were read as schedule. */
  rest: string;
}

const MAX_LENGTH = 4000;

export function readByGrammar(text: string, context: ParseContext): GrammarReading {
  const folded = fold(text.slice(0, MAX_LENGTH));
  const [{ language }] = likelyLanguages(folded);
  const job = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  return { slots: job.spans.flatMap((span) => span.slots), language, rest: job.task };
}

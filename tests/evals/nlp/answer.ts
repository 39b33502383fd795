import type { NotASchedule, ParseResult } from "@/lib/nlp";
import type { Schedule } from "@/lib/scheduling";

interface GivenOrAsked {
  kind: "schedules";
  /** One for each draft, like `texts` (in words) and `prompts`. */
  schedules: Schedule[];
  texts: string[];
  prompts: string[];
  confidence: number;
  asks: boolean;
  question: string | null;
}

/** What a parser, ours or another library, made of a sentence, in the shape in which it is judged. */
export type Answer =
  | GivenOrAsked
  | { kind: "other"; intent: NotASchedule["intent"]; target: string | null; message: string; question: string | null }
  | { kind: "failure"; message: string };

/** At least this confidence, and no question, is an answer given firmly. */
export const FIRM = 0.8;

/** Several drafts are as sure as the least sure of them, and ask when one of them asks. */
export function answerOf(result: ParseResult): Answer {
  if (!result.success) {
    const { intent, target, message, question } = result;
    return { kind: "other", intent, target, message, question };
  }
  const drafts = [result, ...result.additional];
  return {
    kind: "schedules",
    schedules: drafts.map((draft) => draft.schedule),
    texts: drafts.map((draft) => draft.scheduleText),
    prompts: drafts.map((draft) => draft.agentPrompt),
    confidence: Math.min(...drafts.map((draft) => draft.confidence)),
    asks: drafts.some((draft) => draft.needsClarification),
    question: drafts.find((draft) => draft.question !== null)?.question ?? null,
  };
}

/** A schedule that would be used as it is: nothing asked back. */
export function isGiven(answer: Answer): answer is GivenOrAsked {
  return answer.kind === "schedules" && !answer.asks;
}

export function isFirm(answer: Answer): boolean {
  return isGiven(answer) && answer.confidence >= FIRM;
}

import { type ParseContext, readPauseEnd } from "@/lib/nlp";
import { commandsIn, type SaidCommand } from "./command-words";

/** The command that words are once the task is known: nothing is left of them, or the end of a pause. */
export function commandIn(words: string, context: ParseContext, language?: string): SaidCommand | null {
  const isWhole = ({ intent, rest, beside }: SaidCommand): boolean =>
    rest === "" ||
    (intent === "pause" && (isEnd(rest, context) || [beside, rest].some((words) => isStretch(words, context))));
  return commandsIn(words, language).find(isWhole) ?? null;
}

/** "from 1 to 14 December" */
function isStretch(beside: string, context: ParseContext): boolean {
  const end = readPauseEnd(beside, context.timezone ?? "UTC", context);
  return end.kind === "between" && end.isWhole;
}

function isEnd(rest: string, context: ParseContext): boolean {
  const end = readPauseEnd(rest, context.timezone ?? "UTC", context);
  return end.kind === "until" && end.isWhole;
}

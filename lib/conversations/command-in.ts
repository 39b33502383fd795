import { type ParseContext, readPauseEnd } from "@/lib/nlp";
import { commandsIn, type SaidCommand } from "./command-words";

/** The command that words are once the task is known: nothing is left of them, or the end of a pause. */
export function commandIn(words: string, context: ParseContext, language?: string): SaidCommand | null {
  const isWhole = ({ intent, rest }: SaidCommand): boolean =>
    rest === "" || (intent === "pause" && isEnd(rest, context));
  return commandsIn(words, language).find(isWhole) ?? null;
}

function isEnd(rest: string, context: ParseContext): boolean {
  const end = readPauseEnd(rest, context.timezone ?? "UTC", context);
  return end.kind === "until" && end.isWhole;
}

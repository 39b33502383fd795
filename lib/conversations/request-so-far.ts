import { type ParseContext, type ParseResult, parseRequest } from "@/lib/nlp";

const address = /\S@\S/;

/**
 * The request together with an answer that leaves something to be asked: "tomorrow at 5" to "call the dentist" is asked
 * about once more, and the next answer is to both. The request alone where that is another question.
 */
export function withAnswer(request: string, answer: string, asked: ParseResult, context: ParseContext): string {
  const both = joined(request, answer);
  return parseRequest(both, context).question === asked.question ? both : request;
}

/** "to bob@example.com": an answer that says who gets it, and not when; null where it is none. */
export function withRecipient(request: string, answer: string, context: ParseContext) {
  const both = joined(request, answer);
  const read = address.test(answer) && !address.test(request) ? parseRequest(both, context) : null;
  const isRead = read !== null && (read.success || read.intent === "needs_clarification");
  return isRead ? { request: both, read } : null;
}

function joined(request: string, answer: string): string {
  return `${request.trim().replace(/[.!。！]+$/u, "")} ${answer.trim()}`;
}

import { type ParseContext, type ParseResult, parseRequest } from "@/lib/nlp";

const address = /\S@\S/;
/** "make it Saturday", "nein, lieber Sonntag": what opens a correction is no word of the task. */
const correcting =
  /^(?:(?:no|nope|actually|sorry|ok|okay|please|rather|make (?:it|that)|(?:set|change|move|put) it(?: to| on)?|let's (?:make it|say)|nein|doch|ach|bitte|lieber|besser|mache? (?:es|das|daraus)|(?:setze?|stelle?|verschiebe?|lege?) es(?: auf)?|sagen wir|mejor|ponlo|hazlo|(?:cámbialo|pásalo)(?: al?)?|que sea|digamos|non|plutôt|mets-le|fais-le|disons|anzi|meglio|facciamo|mettilo|spostalo(?: a)?|diciamo|não|melhor|muda para|vamos de|nee|liever|doe maar|maak er|zet het op|nie|lepiej|ustaw na|zrób to|нет|лучше|давай|пусть будет|поставь на|hayır|daha iyisi|şöyle olsun)(?!\p{L})[\s,.:!]*|(?:不是|不|还是|那就|改成|改到|改为|换成)[\s，,]*|(?:いや|やっぱり|では)[\s、]*|(?:아니야|아니|그냥)[\s,]*)+/iu;

/**
 * The request together with an answer that leaves something to be asked: "tomorrow at 5" to "call the dentist" is asked
 * about once more, and the next answer is to both. The request alone where that is another question.
 */
export function withAnswer(request: string, answer: string, asked: ParseResult, context: ParseContext): string {
  const plain = joined(request, answer.trim().replace(correcting, "") || answer);
  const both = denied(request, answer, plain, context) ?? plain;
  return parseRequest(both, context).question === asked.question ? both : request;
}

const denying = /^(?:no|nein|non|não|nee|nie|нет|hayır)\s*,/iu;

/** "Saturday", and then "no, Sunday": with the word that takes the first back, where it is read as that. */
function denied(request: string, answer: string, plain: string, context: ParseContext): string | null {
  if (!denying.test(answer.trim())) return null;
  const both = joined(`${request.trim()},`, answer);
  const [read, other] = [parseRequest(both, context), parseRequest(plain, context)];
  return read.success && other.success && read.agentPrompt === other.agentPrompt ? both : null;
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

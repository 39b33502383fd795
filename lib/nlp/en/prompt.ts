import { taskVerbs } from "./verbs";

const POLITE =
  /^(?:(?:please|pls|kindly|hey|hi|hello|ok|okay|so|also|and|then|just|but|to)(?:\s*,\s*|\s+)|(?:can|could|would|will)\s+you\s+|i(?:'d|\s+would)\s+like\s+(?:you\s+)?to\s+|i\s+(?:want|need)\s+you\s+to\s+|i\s+want\s+to\s+(?=be\b)|(?:set\s+up|create|make|add|schedule)\s+(?:me\s+)?(?:an?\s+|the\s+)?(?:(?:new|recurring|scheduled|cron)\s+)*(?:task|job|schedule|cron|cronjob|automation)\s+(?:to|that(?:\s+will)?|which|for|:)\s*|remember\s+to\s+|make\s+sure\s+(?:you|to)\s+|don't\s+forget\s+to\s+|schedule\s*:\s*|run\s+(?:this|it)\s*[,:]?\s*(?=[a-z]))/i;
const request = /^i(?:'d like|\s+would\s+like|\s+want|\s+need)\s+(?=(?:an?|the|my|some)\s)/i;
const MAIL_CLAUSE =
  /(\s*,?\s*\band\s+(?:then\s+)?|\s*[;,]\s*(?:then\s+)?)(?:send|shoot|drop)\s+(?:(?:me|us)\s+)?(?:an?\s+)?(?:e-?mail|mail)(?:\s+(?:notification|alert|message|report|summary|update))?(?=\s*[.!?]?$)|(\s*,?\s*\band\s+(?:then\s+)?)(?:send\s+(?:(?:me|us)\s+)?(?:an?\s+)?notification|notify|email|mail)(?:\s+(?:by|via)\s+e-?mail)?(?=\s*[.!?]?$)/i;
const THIRD_PERSON = "\u0002";
const BARE_HEALTH =
  /\b(server|system|service|api|database|site|website|cluster)\s+health\b(?!\s+(?:status|check|of|and\s+\w+\s+health))/i;

/**
 * The task's words as an imperative sentence. A mail clause without an object mails the results to someone:
 * "… and send an email notification" says neither what is mailed nor to whom. `named`: a recipient is in the words.
 */
export function writePrompt(words: string, named: boolean): string {
  let text = tidy(words);
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = text.replace(POLITE, (found) => (/\b(?:that|which)\s*$/i.test(found) ? THIRD_PERSON : ""));
    if (text.startsWith(THIRD_PERSON)) text = text.slice(1).replace(/^[a-z]+/i, imperative);
  }
  text = text.replace(request, "Send me ");
  const author = addressesAuthor(MAIL_CLAUSE.exec(text)?.[0] ?? "");
  const recipient = author ? "me" : "the administrator";
  if (!named)
    text = text.replace(
      MAIL_CLAUSE,
      (_, first: string | undefined, second: string | undefined) =>
        `${joiner(first ?? second ?? " and ")}email the results to ${recipient}`,
    );
  text = text.replace(BARE_HEALTH, (found) =>
    /^(?:check|verify|monitor|report|inspect|review)\b/i.test(text) ? `${found} status` : found,
  );
  return asSentence(text);
}

/** "a job that checks …": the verb without its ending. */
function imperative(word: string): string {
  const bare = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return word.endsWith("s") ? (bare.find((verb) => taskVerbs.has(verb.toLowerCase())) ?? word) : word;
}

function joiner(found: string): string {
  return /and/i.test(found) ? " and " : found.trimEnd().concat(" ");
}

export function tidy(words: string): string {
  return words
    .replace(/\(\s*\)|\[\s*\]|`\s*`|"\s*"/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\s+([.,;:!?])/g, "$1")
    .replace(/([,;:])(?:\s?[,;:.])+/g, "$1")
    .replace(/^[\s,;:.!?–—-]+|[\s,;:–—-]+$/g, "")
    .replace(/\b(a)\s(?=[aeio]\w)/gi, "$1n ")
    .replace(/\b(a)n\s(?=[bcdfgjklmnpqrstvwxyz]\w*[a-z]\b)/g, "$1 ")
    .replace(/^(?:and|then|also|but)\s+|\s+(?:and|then|also|but|at|on|in|for|from|every|by|starting)$/gi, "")
    .replace(/,?\s*\bplease(?=[.!?]?$)/i, "")
    .replace(/[.!?]\s*[.!?]+$/, (found) => found.charAt(0))
    .trim();
}

function asSentence(text: string): string {
  if (text === "") return "";
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?:"'\u201d`}\])]$/.test(first) ? first.replace(/\?$/, ".") : `${first}.`;
}

export function addressesAuthor(text: string): boolean {
  return /\b(?:me|us|myself)\b/i.test(text);
}

/** Whether the words open like something to do, or carry a task verb at all. */
export function isTask(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length >= 2 && words.slice(0, 4).some((word) => taskVerbs.has(word));
}

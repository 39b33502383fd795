import { VERB } from "./verbs";

/** Words that a schedule leaves behind before the verb: "Only, send …", "As well as, check …", "Otherwise remind …". */
const LEFT =
  "(?:only|once|both|all|inclusive|possibly|otherwise|separately|ok|okay|so|or|that's|that|is|which|what|are|could|can|would|you|please|the|of|it|no|more|often|than|as|well|at|in|by|on)";
const changes: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [new RegExp(`^(?:${LEFT}\\s){0,5}${LEFT},\\s+(?=${VERB}\\s)`, "i"), ""],
  [new RegExp(`^otherwise\\s+(?=${VERB}\\s)`, "i"), ""],
  // "[8]ish", "last thing [at night]"
  [new RegExp(`^(?:ish|(?:around|about)\\s?ish)\\s+(?=${VERB}\\s)`, "i"), ""],
  [new RegExp(`^let(?:'s|\\sus)\\s+(?!know\\s|know[.,])(?=${VERB}\\s)`, "i"), ""],
  // "[Weekly] newsletter to subs@acme.io"
  [
    new RegExp(
      `^(?!${VERB}\\s)(?:(the|my|our|an?|all)\\s)?(\\p{L}[\\p{L}\\d'-]*(?:\\s[\\p{L}\\d'-]+){0,4})\\sto\\s(?=[\\w.+-]+@[\\w.-]+(?:(?:,|\\sand)\\s[\\w.+-]+@[\\w.-]+)*[.!]?$)`,
      "iu",
    ),
    (_, article: string | undefined, thing: string) => `Send ${article?.toLowerCase() ?? "the"} ${plain(thing)} to `,
  ],
  // "Check, [every ten minutes], whether …"
  [/^(check|see|look|watch),\s+(?=(?:whether|if|that|for)\s)/i, "$1 "],
  // "use [*/20 * * * *] to poll the mailbox"
  [new RegExp(`^(?:use|using|with)\\s+to\\s+(?=${VERB}\\s)`, "i"), ""],
  // "until I say stop": until the task is paused or deleted.
  [
    /(?:^|[,;]?\s)until\s(?:i|we)\s(?:say\s(?:stop|so|otherwise|enough)|tell\s(?:you|it)(?:\s(?:to\sstop|otherwise|so))?|cancel(?:\sit)?|change\smy\smind)[,;]?(?:\s+|(?=[.!]?$))/i,
    " ",
  ],
  // "I don't want it daily any more. The sales summary, weekly"
  [
    /^(?:i|we)\s(?:don't|do\snot|no\slonger)\s(?:want|need)\s(?:it|this|that|them)\s(?:\p{L}+\s){0,3}?any\s?(?:more|longer)[.,;:]\s+(?=\p{L})/iu,
    "",
  ],
  [
    /^(?:it|that)(?:'d|\swould|\swill)\s(?:really\s)?be\s(?:so\s|very\s|really\s)?(?:great|nice|good|lovely|helpful|handy|awesome|fantastic|perfect|wonderful|super|cool)\sif\s(?:you|u)\s(?:could|can|would|'d)\s(?:please\s)?/i,
    "",
  ],
  [
    /^(?:it|that)(?:'d|\swould|\swill)\s(?:really\s)?be\s(?:so\s|very\s|really\s)?(?:great|nice|good|lovely|helpful|handy|awesome|fantastic|perfect|wonderful|super|cool)\sto\s(?:have|get|receive|see)\s(?=(?:an?|the|my|our|some|all)\s)/i,
    "Send me ",
  ],
  [/^(?:i|we)\s(?:need|want)\s(?:u|ya)\s(?:to|2)\s+/i, ""],
  [
    /^(?:can|could|may)\s(?:i|we)\s(?:please\s)?(?:have|get|see)\s(?=(?:an?|the|my|our|some)\s)(?![^.,;]{3,60}\s(?:sent|\p{L}{2,}ed)(?!\p{L}))/iu,
    "Send me ",
  ],
  [
    /^(?:i|we)(?:'d|\swould)\slike\sto\s(?:get|have|receive)\s(?=(?:an?|the|my|our|some)\s(?:\p{L}+\s){0,4}(?:reminder|report|summary|digest|overview|update|list|alert|notification|e-?mail)s?(?!\p{L}))/iu,
    "Send me ",
  ],
  // "check the disk / When: [weekdays 6:45] / To: ops@acme.io"
  [/[.,;]?\s+(?:when|time|schedule|frequency)\s*:(?=\s*(?:$|(?:to|for|recipients?)\s*:))/i, ""],
  [
    /^((?:send|mail|e-?mail|post|forward)\s[^:]{2,200}?)[.,;]?\s+(?:to|recipients?)\s*:\s*([\w.+-]+@[\w.-]*\w)\.?$/i,
    "$1 to $2",
  ],
  [/^([^:]{2,200}?)[.,;]?\s+(?:to|recipients?)\s*:\s*([\w.+-]+@[\w.-]*\w)\.?$/i, "$1 and email the results to $2"],
  // "When: [every Monday at 9]. To: ops@acme.io. What: the disk report"
  [
    /^(?:to|for|recipients?)?\s*:?\s*([\w.+-]+@[\w.-]*\w(?:(?:,|\sand)\s[\w.+-]+@[\w.-]*\w)*)[.,;\s]\s*(?:what|task|content|subject)\s*:\s*([^.]+)\.?$/i,
    "Send $2 to $1",
  ],
  // "Send it [Monday to Friday at 8]: the breakfast specials"
  [/^(send|post|mail|give|show)\s(?:it|this|that|them)\s*[,:]\s*(?=(?:the|my|our|an?)\s)/i, "$1 "],
];

/** The words of a task without what stands before its verb and says nothing to do. */
export function withoutOpenings(words: string): string {
  return changes
    .reduce(
      (text, [pattern, put]) => (typeof put === "string" ? text.replace(pattern, put) : text.replace(pattern, put)),
      words,
    )
    .trim();
}

/** "Newsletter" within a sentence; "CI digest" and "McKay's rota" stay. */
const plain = (thing: string): string =>
  /^\p{Lu}\p{Ll}+(?![\p{L}'])/u.test(thing) ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;

import { asSentence, outsideQuotes, tidy } from "../grammar/prompt-text";
import { withoutCourtesies } from "./courtesies";
import { withoutOpenings } from "./openings";
import { isTaskVerb, taskVerbs } from "./verbs";

const POLITE =
  /^(?:(?:can|could|would|will)\s+(?:you|u)\s+(?:please\s+)?(?:do|set|set\s+up|schedule|make|create)\s+(?:two|three|four|five|six|a\s+couple(?:\s+of)?|a\s+few|some|several)(?:\s+(?:things|jobs|tasks|reminders|schedules|alarms))?(?:\s+(?:up\s+)?for\s+(?:me|us))?\s*[?:.!]\s*(?:\(?1[.)]\s*)?(?:[-\u2013\u2014]\s*)?|(?:i|we)\s+(?:need|want|would\s+like|'d\s+like)\s+(?:the\s+following|these)(?:\s+(?:things|jobs|tasks|reminders|reports))?\s*:\s*[-*\u2022]?\s*|(?:(?:do|set\s+up|schedule|create|here\s+are|i\s+(?:need|want|have))\s+)?(?:two|three|four|five|several|a\s+couple\s+of|\d)\s+(?:things|jobs|tasks|reminders|schedules|automations)(?:\s+please|\s+to\s+do)?\s*[:.\u2013\u2014-]\s*|(?:oh(?:\s+no)?|ah|well|hm+|actually|right|wait|no|nope|oops|whoops|sorry|hold\s+on|hang\s+on|scratch\s+that|change\s+of\s+plans?|on\s+second\s+thoughts?|correction)(?:\s*[,:!.…]+\s*)|(?:please|pls|plz|kindly|hey|hi|hello|ok|okay|so|also|and|then|just|but|to)(?:\s*[,:]\s*|\s+)|(?:can|could|would|will)\s+(?:you|u)\s+(?!mind\b)(?:(?:possibly|perhaps|maybe|kindly)\s+)?|i(?:\s+was|'m|\s+am)\s+(?:just\s+)?wondering\s+(?:if|whether)\s+(?:you\s+(?:could|can|would|might)\s+)?(?:(?:possibly|perhaps|maybe|please|also)\s+)?|(?:can|could|would)\s+(?:somebody|someone|anyone|the\s+assistant)\s+(?:please\s+)?|do\s+me\s+a\s+favou?r\s*(?:and|[,:])?\s+|yo\s+|(?:how|what)\s+about\s+(?:we\s+)?|(?:can|could|shall)\s+we\s+(?:do|have|get)\s+|(?:is|would)\s+it\s+(?:be\s+)?(?:possible|ok|okay)\s+(?:that|to|for\s+you\s+to|if)(?:,?\s+you)?\s+|(?:is\s+there|do\s+you\s+have)\s+(?:a|any)\s+way\s+(?:to|that)\s+|could\s+it\s+be\s+that\s+you\s+|(?:could|can|may)\s+i\s+(?:trouble|ask|bother|get)\s+you\s+to\s+|i(?:'d|\s+would)\s+be\s+(?:(?:ever\s+so|very|most|so)\s+)?(?:grateful|thankful|glad|happy)\s+if,?\s+(?:you\s+(?:could|would)\s+)?|(?:um|uh|erm|rather|like),?\s+|i(?:'d|\s+would)\s+like\s+(?:you\s+)?to\s+|i\s+(?:want|need)\s+you\s+to\s+|i\s+want\s+to\s+(?=be\b)|(?:set\s+up|create|make|add|schedule)\s+(?:me\s+)?(?:an?\s+|the\s+)?(?:(?:new|recurring|scheduled|cron)\s+)*(?:task|job|schedule|cron|cronjob|automation)\s+(?:to|that(?:\s+will)?|which|and|for|:)[\s,]*|schedule\s+(?:it\s+)?for\s+|run\s*:\s*|remember\s+to\s+|make\s+sure\s+(?:you|to)\s+|don't\s+forget\s+to\s+|schedule\s*:\s*|(?:(?:a\s+)?new\s+)?(?:when|what|task|todo|to-do|job)\s*:\s*|run\s+(?:this|it)\s*[,:]?\s*(?=[a-z]))/i;
const request =
  /^(?:(?:what|all)\s+)?(?:i|(?<=(?:what|all)\s)we)(?:'d\s+(?:really\s+)?(?:like|love)|\s+would\s+(?:like|love)|\s+(?:really\s+)?(?:want|need))\s+(?:is\s+)?(?:to\s+(?:get|have|receive|see)\s+)?(?=(?:an?|the|my|some|all|\p{L}+s)\s)/iu;
/** "Actually I'd rather have the news" */
const rather =
  /^(?:actually,?\s+)?(?:i|we)(?:'d|\s+would)\s+(?:much\s+)?rather\s+(?:have|get|see)\s+(?=(?:an?|the|my|our|all)\s)/i;
/** "when the clock strikes [midnight], rotate the logs" */
const clockStrikes = /^when(?:ever)?\s+the\s+clock\s+strikes\s*,?\s+(?=\p{L})/iu;
/** "run [a cron expression] check the tunnel": what is run is said as a request. */
const runBefore = /^run\s+(\p{L}+)(?=\s+(?:the|an?|my|our|all|every)\s)/iu;
/** "I need the rota [sent] to the night crew" */
const asDone =
  /^(?:i|we)(?:'d\slike|\s(?:need|want|would\slike))\s((?:an?|the|my|our|all|this|that)\s[^,.;:!?]{1,60}?)\s(sent|\p{L}{2,}ed)(?=\s(?:to|in|into|on|with|from|for)\s|\s?(?:[,.;!?]|$))/iu;
const MAIL_CLAUSE =
  /(\s*,?\s*\band\s+(?:then\s+)?|\s*[;,]\s*(?:then\s+)?)(?:send|shoot|drop)\s+(?:(?:me|us)\s+)?(?:an?\s+)?(?:e-?mail|mail)(?:\s+(?:notification|alert|message|report|summary|update))?(?=\s*[.!?]?$)|(\s*,?\s*\band\s+(?:then\s+)?)(?:send\s+(?:(?:me|us)\s+)?(?:an?\s+)?notification|notify|email|mail)(?:\s+(?:by|via)\s+e-?mail)?(?=\s*[.!?]?$)/i;
/** A verb without an object: what should be done is not said. */
const NOTHING =
  /^(?:(?:run|do|execute|start|go|check|send|repeat|schedule)(?:\s+(?:it|this|that))?|(?:remind|notify|alert|e-?mail|ping|message|send|tell|text)\s+(?:me|us))[.!?]?$/i;
const THIRD_PERSON = "\u0002";
const BARE_HEALTH =
  /\b(server|system|service|api|database|site|website|cluster)\s+health\b(?!\s+(?:status|check|of|and\s+\w+\s+health))/i;

/**
 * The task's words as an imperative sentence. A mail clause without an object mails the results to someone:
 * "… and send an email notification" says neither what is mailed nor to whom. `named`: a recipient is in the words.
 */
export function writePrompt(words: string, named: boolean): string {
  let text = tidyEnglish(withoutCourtesies(words));
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = withoutOpenings(text);
    text = text.replace(POLITE, (found) => (/\b(?:that|which|and)[\s,]*$/i.test(found) ? THIRD_PERSON : ""));
    if (text.startsWith(THIRD_PERSON)) text = text.slice(1).replace(/^[a-z]+/i, imperative);
  }
  text = text.replace(/^would\s+you\s+mind\s+(\p{L}+ing)\b/iu, (_, word: string) => bareVerb(word));
  text = text.replace(asDone, (said, thing: string, done: string) => {
    const verb = verbOf(done.toLowerCase());
    return verb === null ? said : `${verb} ${thing}`;
  });
  text = text.replace(rather, "Send me ").replace(request, "Send me ");
  text = text.replace(clockStrikes, "");
  text = text.replace(someReminder, "Remind me $1").replace(reminderOf, (_, word: string) => {
    return `Remind me ${isTaskVerb(word.toLowerCase()) ? "to" : "of"} ${word}`;
  });
  text = text.replace(twoForTo, (said, verb: string) =>
    isTaskVerb(verb.toLowerCase()) ? `Remind me to ${verb}` : said,
  );
  text = text.replace(runBefore, (said, verb: string) => (isTaskVerb(verb.toLowerCase()) ? verb : said));
  if (NOTHING.test(text)) return "";
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

const REMINDER =
  "(?:(?:set|create|make|add|schedule|give\\s+me|i(?:'d)?\\s+(?:need|want|like))\\s+(?:up\\s+)?(?:me\\s+)?)?(?:(?:an?|the|my)\\s+)?reminder(?:\\s+for\\s+me)?";
/** "Set up a reminder to take vitamins" */
const someReminder = new RegExp(`^${REMINDER}\\s+(to|that|about|of)(?=\\s)`, "i");
/** "Set a reminder: call the bank", "Reminder: timesheets" */
const reminderOf = new RegExp(`^${REMINDER}\\s*[:,\u2013\u2014-]\\s*(?:to\\s+)?([\\p{L}'-]+)`, "iu");
/** "remind me 2 bring the keys" */
const twoForTo = /^remind\s+me\s+2\s+(\p{L}+)/iu;

/** "a job that checks …": the verb without its ending. */
function imperative(word: string): string {
  const bare = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  if (!word.endsWith("s") || word.endsWith("ss")) return word;
  return bare.find((verb) => taskVerbs.has(verb.toLowerCase())) ?? word.slice(0, -1);
}

/** "sent", "mailed", "copied", "planned" */
function verbOf(done: string): string | null {
  const stem = done.slice(0, -2);
  const forms = done === "sent" ? ["send"] : [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`];
  return forms.find((verb) => taskVerbs.has(verb)) ?? null;
}

/** "sending", "writing", "running" */
function bareVerb(word: string): string {
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((verb) => taskVerbs.has(verb.toLowerCase())) ?? word;
}

function joiner(found: string): string {
  return /and/i.test(found) ? " and " : found.trimEnd().concat(" ");
}

/** English leftovers: an article before another sound, a clause that only said how often, joining words at the ends. */
function tidyEnglish(words: string): string {
  return outsideQuotes(tidy(words), (part) =>
    part
      // "zone A of the greenhouse" has no article.
      .replace(/\b(a|(?<=^|[.!?]\s)A)\s(?=[aeio]\w)/g, "$1n ")
      .replace(/\b(a)n\s(?=[bcdfgjklmnpqrstvwxyz]\w*[a-z]\b)/g, "$1 "),
  )
    .replace(
      /(?:[,;.]\s*|\s+and\s+)(?:then\s+)?(?:please\s+)?(?:check(?:ing)?(?:\s+(?:it|this|that))?|(?:do|run|repeat|schedule|send)(?:\s+(?:it|this|that|all\s+of\s+(?:it|this))))(?:\s+please)?[.!]?$/i,
      "",
    )
    .replace(
      /(?:[.!?]\s*|\s+)(?:many\s+)?(?:thanks|thank\s+you|thx|ty|cheers)(?:\s+(?:so\s+much|a\s+lot|a\s+bunch|in\s+advance|again))?[.!]*$/i,
      "",
    )
    .replace(/^again\s+/i, "")
    .replace(/(?<![\p{L}])(?:u+m+|u+h+|erm)(?![\p{L}]),?\s*/giu, "")
    .replace(/^(?:and|then|also|but|plus)\s+|(?:[,;]?\s+(?:and|then|also|but|plus))+$/gi, "")
    .replace(/(?<=(?:^|\s)1[.)]\s[\s\S]*)\s+\d[.)]$/, "")
    .replace(/^(?:\(?\d[.)](?![\s\S]*\s\(?\d[.)]\s)|[-*\u2022])\s+/, "")
    .replace(/,?\s*\b(?:please|pls|plz|though|tho)(?=[.!?]?$)/i, "")
    .trim();
}

export function addressesAuthor(text: string): boolean {
  return /\b(?:me|us|myself)\b/i.test(text);
}

const empty = new Set(
  "a an the and or but then also please pls hey hi hello ok okay so i we you it that this them me us to of in on at for by with from do run make be is are mean meant sorry wait no not only just obviously naturally ideally preferably course always usually each every day time instead repeating again as well start starting keep".split(
    " ",
  ),
);

/** Whether any word says more than when or please. */
export function hasSubstance(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((word) => !empty.has(word));
}

/** Whether the words say something to do: at least two of substance. */
export function isTask(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:['.@/:-][\p{L}\d]+)*/gu) ?? [];
  const substance = words.filter((word) => !empty.has(word));
  return (
    substance.length >= 2 ||
    (substance.length === 1 && isTaskVerb(words.find((word) => !empty.has(word)) ?? "") && words.length >= 2)
  );
}

import { isIn } from "../grammar/matches";
import { withoutLookalikes, withoutRenewed } from "../grammar/not-of-tools";
import { isOnlySwitched, MACHINE, PRICED, SHOWN } from "../grammar/suggest-tools";

const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
/** Addresses and domain names; endings of file names are none. */
const HOST =
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|\blocalhost\b|\b(?:[a-z0-9-]{1,63}\.){1,8}(?!(?:txt|md|csv|json|ya?ml|log|html?|pdf|png|jpe?g|js|ts|py|sh|xml|docx?|xlsx?|zip)\b)[a-z]{2,24}\b/gi;

const CHECK =
  /\b(?:check(?:s|ing)?|monitor(?:s|ing)?|ping(?! (?:me|us))|probe|verify|test|watch|ensure|make sure|inspect|see (?:if|whether))\b/i;
const CHECKABLE =
  /\b(?:URL|HOSTNAME|urls|tls|ssl|certs?|certificates?|dns|domains?|ports?|disks?|memory|ram|cpus?|load|backups?|servers?|hosts?|machines?|systems?|services?|databases?|postgres\w*|clusters?|status|apis?|endpoints?|web\s?sites?|sites?|web\s?pages?)\b/i;
/** States that are found out by a check, whatever the verb: "email me a disk space report". */
const STATE =
  /\b(?:servers?|hosts?|health|uptime|ping(?! (?:me|us))|ports?|daemons?|disks?|memory|ram|cpus?|load(?!\s+(?:the|a|an|this|URL|HOSTNAME)\b)|tls|ssl|dns|certificates?|(?:is|are) up|reachable|availability|online)\b/i;
const READ =
  /\b(?:get(?!\s+(?:an?\s+|me\s+|back\b|e-?mail|notif|alert|report))|retrieve|request|call|load|open(?=\s+(?:the\s+)?(?:URL|HOSTNAME|page|site))|read|query|post|put|patch)\b/i;
const FETCH = /\b(?:fetch|download|scrape|crawl|curl)\b/i;
/** "pull the top 10 posts from Hacker News" */
const FROM_SITE =
  /\b(?:pull|grab|get|collect|gather)\s.{1,60}?\sfrom\s(?:hacker\s?news|reddit|github|wikipedia|the\s(?:web|internet|api|site|website)|HOSTNAME)\b/i;
/** What a check cannot see of a URL: it measures the answer and does not keep it. */
const CONTENT = /\b(?:contents?|body|json|contains?|mentions?|includes?|says?|shows?|changes|changed)\b/i;
const WEB = /\b(?:URL|urls|apis?|endpoints?|web\s?sites?|web\s?pages?|sites?|webhooks?|https?)\b/i;
const MAIL =
  /\b(?:e-?mails?|mails?|notify|notification|notifications|remind|reminders?|alerts?|warn|tell|inform|let .{2,30} know|(?:message|ping|text|warn|nudge|wake) (?:me|us)|report (?:back )?to|send(?!.{0,30}\b(?:request|payload|webhook|post)))\b/i;
const REMINDER = /^(?:please\s+)?(?:remind\b|(?:send|give|e-?mail)\s+(?:\w+\s+){1,3}?(?:an?\s+)?reminder\b)/i;

/** A note to a person: what it says is for that person to do. */
function isReminder(text: string): boolean {
  const sentences = text.split(/[.;!?\n]+/).filter((sentence) => sentence.trim() !== "");
  return sentences.length > 0 && sentences.every((sentence) => REMINDER.test(sentence.trim()));
}

function callsForCheck(text: string): boolean {
  if (isOnlySwitched(text, CHECK)) return false;
  return (
    isIn(withoutRenewed(text), STATE) ||
    (isIn(text, CHECK) && (isIn(text, CHECKABLE) || isIn(text, MACHINE))) ||
    (/\bHOSTNAME\b/.test(text) && !callsForRead(text))
  );
}

/** A web address is fetched unless the words only want it checked. */
function callsForRead(text: string): boolean {
  if (isIn(text, FETCH) || isIn(text, FROM_SITE) || (isIn(text, CHECK) && isIn(text, PRICED))) return true;
  const isRead = isIn(text, READ) || isIn(text, CONTENT) || isIn(text, SHOWN);
  return isIn(text, WEB) ? isRead || !isIn(text, CHECK) : /\bHOSTNAME\b/.test(text) && isRead;
}

/**
 * Of the built-in tools those that the words of the task call for, in the catalogue's order. The built-in planner
 * reads prompts by the same vocabulary, so what it plans for a prompt is among the tools suggested for it.
 */
export function suggestTools(words: string): string[] {
  const plain = words.replace(WEB_ADDRESS, "URL");
  const hasMailAddress = plain.includes("@") && plain.search(MAIL_ADDRESS) >= 0;
  const text = withoutLookalikes(
    (hasMailAddress ? plain.replace(MAIL_ADDRESS, "MAILBOX") : plain).replace(HOST, "HOSTNAME"),
  );
  if (isReminder(text)) return ["send_email"];
  const suggested: [string, boolean][] = [
    ["server_check", callsForCheck(text)],
    ["http_request", callsForRead(text)],
    ["send_email", hasMailAddress || isIn(text, MAIL)],
  ];
  return suggested.filter(([, isCalledFor]) => isCalledFor).map(([tool]) => tool);
}

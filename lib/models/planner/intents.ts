import { unservedOrder } from "./beyond";
import { extractTargets, type Targets } from "./targets";

export interface Intents extends Targets {
  wantsCheck: boolean;
  wantsFetch: boolean;
  wantsMail: boolean;
  /** How the URLs are requested when they are fetched. */
  method: "GET" | "POST";
  /** A check that only asks whether its URLs answer: fetching them tells as much. */
  isPlainCheck: boolean;
  /** A note to a person: its text is the task's own text. */
  isReminder: boolean;
  /** Mail only when something is wrong. */
  onlyOnProblem: boolean;
  /** The first order that only a language model (or no tool at all) could follow. */
  beyond: string | null;
}

const CHECK =
  /\b(check|checks|checking|monitor|monitors|monitoring|ping|probe|verify|test|watch|ensure|make sure|inspect|see (?:if|whether)|health|status|uptime|reachable|tls|ssl|dns|certificates?|expir(?:y|es|e|ing)|disks?|memory|ram|cpus?|load(?!\s+(?:the|a|an|this|URL|HOST)\b))\b/i;
/** What a check without an address is about: the machine that this runs on. */
const MACHINE =
  /\b(servers?|machines?|systems?|hosts?|health|disks?|memory|ram|cpus?|load(?!\s+(?:the|a|an|this)\b)|databases?|postgres\w*|status|uptime)\b/i;
/** What only a probe of the connection tells. */
const PROBE = /\b(tls|ssl|dns|certs?|certificates?|expir(?:y|es|e|ing)|ports?|ping)\b/i;
const FETCH =
  /\b(fetch|get(?!\s+(?:an?\s+|me\s+|back\b|e-?mail|notif|alert|report))|download|retrieve|request|call|load|open(?=\s+(?:the\s+)?(?:URL|HOST|page|site))|read|query|curl|scrape|crawl)\b/i;
const CONTENT = /\b(contents?|body|json)\b/i;
const MAIL =
  /\b(e-?mails?|mails?|notify|notification|notifications|inform|alert|alerts|remind|reminder|(?:tell|warn) (?:me|us|the|them|everyone|ADDRESS)|let .{2,30} know|message me|report (?:back )?to|send (?:me|us|it|a|an|the|them)(?!.{0,30}\b(?:request|payload|webhook|post)))\b/i;
const REMIND = /\b(remind|reminder)\b/i;
const REMINDER = /^(?:please\s+)?(?:remind\b|(?:send|give|e-?mail)\s+(?:\w+\s+){1,3}?(?:an?\s+)?reminder\b)/i;
const ON_PROBLEM =
  /\b(?:if|when|whenever|in case|only)\b[^.]*\b(?:down|fail|fails|failed|failing|failure|error|errors|problem|problems|wrong|unreachable|unhealthy|expire|expires|expiring|offline|issue|issues|not (?:ok|responding|reachable))\b/i;
/** A request that needs no body: `POST https://…`, `send a POST request to https://…`. */
const PLAIN_POST = /\b(?:POST\s+(?:request\s+)?(?:to\s+)?|[Pp]ost\s+request\s+to\s+)URL\b/;
const PAYLOAD = /\b(?:bod(?:y|ies)|payload|json|data|form|headers?|with)\b/i;

function sentencesOf(text: string): string[] {
  return text.split(/[.;!?\n]+/).filter((sentence) => sentence.trim() !== "");
}

/** Everything it says is for the person who is reminded to do. */
function isOnlyReminder(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every((sentence) => REMINDER.test(sentence.trim()));
}

/** What a prompt asks for, as far as the built-in tools go. Same text, same answer. */
export function readIntents(prompt: string): Intents {
  const targets = extractTargets(prompt);
  const { plainText: text, urls, hosts } = targets;
  if (isOnlyReminder(text)) return reminder(targets);
  const isPost = urls.length === 1 && PLAIN_POST.test(text) && !PAYLOAD.test(text);
  const isChecked = CHECK.test(text) || (hosts.length > 0 && !FETCH.test(text));
  const wantsFetch = urls.length > 0 && (isPost || FETCH.test(text) || CONTENT.test(text) || !isChecked);
  return {
    ...targets,
    wantsCheck: isChecked && (urls.length + hosts.length > 0 || MACHINE.test(text)),
    wantsFetch,
    wantsMail: MAIL.test(text) || targets.emails.length > 0,
    method: isPost ? "POST" : "GET",
    isPlainCheck: isChecked && !wantsFetch && !PROBE.test(text),
    isReminder: REMIND.test(text),
    onlyOnProblem: sentencesOf(text).some((sentence) => ON_PROBLEM.test(sentence) && MAIL.test(sentence)),
    beyond: unservedOrder(text, { wantsFetch, isPost, hasUrl: urls.length > 0 }),
  };
}

function reminder(targets: Targets): Intents {
  const nothing = { wantsCheck: false, wantsFetch: false, isPlainCheck: false, onlyOnProblem: false, beyond: null };
  return { ...targets, ...nothing, wantsMail: true, method: "GET", isReminder: true };
}

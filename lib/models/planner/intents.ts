import { extractTargets, type Targets } from "./targets";

export interface Intents extends Targets {
  wantsCheck: boolean;
  wantsFetch: boolean;
  wantsMail: boolean;
  /** A note to a person: its text is the task's own text. */
  isReminder: boolean;
  /** Mail only when something is wrong. */
  onlyOnProblem: boolean;
  /** The first verb that only a language model (or no tool at all) could follow. */
  beyond: string | null;
}

const CHECK =
  /\b(check|checks|checking|monitor|ping|probe|verify|test|watch|health|status|uptime|reachable|certificates?|expir(?:y|es|e|ing)|disk|memory|load)\b/i;
const FETCH = /\b(fetch|get|download|retrieve|request|call|load|open|read|query|curl)\b/i;
const MAIL =
  /\b(e-?mails?|mails?|notify|notification|notifications|inform|alert|alerts|send (?:me|us|it|a|an|the|them))\b/i;
const REMIND = /\b(remind|reminder)\b/i;
const ON_PROBLEM =
  /\b(?:if|when|whenever|in case|only)\b[^.]*\b(?:down|fail|fails|failed|failing|failure|error|errors|problem|problems|wrong|unreachable|unhealthy|expire|expires|expiring|offline|issue|issues|not (?:ok|responding|reachable))\b/i;

/** Verbs that no built-in tool serves; they count only where a clause begins, as an order. */
const BEYOND =
  /^(?:(?:please|also|always|you|should|must|to|me|it)\s+)*(write|compose|translate|analy[sz]e|research|investigate|recommend|suggest|explain|decide|review|classify|categori[sz]e|predict|forecast|draft|generate|create|compare|search|find|browse|restart|reboot|backup|back up|deploy|delete|remove|update|upgrade|install|tweet|post|publish|book|buy|order|pay|scale|clean|sync|import|export|upload|run|execute|fix|repair|tell a|make)\b/i;
/** `run a health check`, `write a report`: with such an object these verbs ask for what the planner does anyway. */
const REPORTING =
  /^(?:\w+\s+){0,3}?(?:run|execute|write|compose|draft|generate|create|make|review)\b.*\b(?:checks?|tests?|probes?|reports?|summary|overview|e-?mails?|message|notifications?|results?)\b/i;
/** Putting results into words is the planner's report, unless what must be put into words is a page. */
const SUMMARISE = /\b(summari[sz]e|extract|digest|highlights?)\b/i;

/** Orders of the text: split where a new one may begin. */
function clauses(text: string): string[] {
  return text
    .split(/[.;:!?\n]+|,|\s+(?:and then|and|then|or)\s+/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/** What a prompt asks for, as far as the built-in tools go. Same text, same answer. */
export function readIntents(prompt: string): Intents {
  const targets = extractTargets(prompt);
  const text = targets.plainText;
  const hasTarget = targets.urls.length + targets.hosts.length > 0;
  const wantsCheck = CHECK.test(text) || (targets.hosts.length > 0 && !FETCH.test(text));
  const wantsFetch = targets.urls.length > 0 && (FETCH.test(text) || !wantsCheck);
  const order = clauses(text)
    .map((clause) => (REPORTING.test(clause) ? undefined : BEYOND.exec(clause)?.[1]))
    .find((verb) => verb !== undefined);
  const readsPage = wantsFetch && SUMMARISE.test(text) ? SUMMARISE.exec(text)?.[1] : undefined;
  return {
    ...targets,
    wantsCheck:
      wantsCheck &&
      (hasTarget ||
        /\b(server|servers|machine|system|host|health|disk|memory|load|database|postgres\w*|status|uptime)\b/i.test(
          text,
        )),
    wantsFetch,
    wantsMail: MAIL.test(text) || targets.emails.length > 0,
    isReminder: REMIND.test(text),
    onlyOnProblem: text.split(/[.;!?\n]+/).some((sentence) => ON_PROBLEM.test(sentence) && MAIL.test(sentence)),
    beyond: (order ?? readsPage)?.toLowerCase() ?? null,
  };
}

/** Verbs that no built-in tool serves; they count only where a clause begins, as an order. */
const BEYOND =
  /^(?:(?:please|also|always|you|should|must|to|me|it)\s+)*(write|compose|translate|analy[sz]e|research|investigate|recommend|suggest|explain|decide|review|classify|categori[sz]e|predict|forecast|draft|generate|create|compare|search|find|browse|restart|reboot|backup|back up|deploy|delete|remove|update|upgrade|install|tweet|post|publish|book|buy|order|pay|scale|clean|sync|import|export|upload|run|execute|fix|repair|tell a|make(?!\s+sure))\b/i;
/** `run a health check`, `write a report`: with such an object these verbs ask for what the planner does anyway. */
const REPORTING =
  /^(?:\w+\s+){0,3}?(?:run|execute|write|compose|draft|generate|create|make|review)\b.*\b(?:checks?|tests?|probes?|reports?|summary|overview|e-?mails?|message|notifications?|results?)\b/i;
/** Putting results into words is the planner's report, unless what must be put into words is a page. */
const SUMMARISE = /\b(summari[sz]e|extract|digest|highlights?)\b/i;
/** What a page says is for a reader to judge, and whether it changed for one who remembers. */
const JUDGE =
  /\b(?:URL|HOST|pages?|(?:web\s?)?sites?|body|answer|response|contents?|it|json)\s+(?:(?:still|now|has|have|does|doesn't|not)\s+)*(contains?|includes?|mentions?|says?|shows?|changes|changed)\b/i;
const WRITE_METHOD = /\b(POST|PUT|PATCH|DELETE)\b/;

/** Orders of the text: split where a new one may begin. */
function clauses(text: string): string[] {
  return text
    .split(/[.;:!?\n]+|,|\s+(?:and then|and|then|or)\s+/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/** The first order in the text that the built-in tools cannot follow, in the text's own word. */
export function unservedOrder(
  text: string,
  about: { wantsFetch: boolean; isPost: boolean; hasUrl: boolean },
): string | null {
  const order = clauses(text)
    .map((clause) => (REPORTING.test(clause) ? undefined : BEYOND.exec(clause)?.[1]))
    .find((verb) => verb !== undefined && !(about.isPost && verb.toLowerCase() === "post"));
  const method = about.hasUrl && !about.isPost ? WRITE_METHOD.exec(text)?.[1] : undefined;
  const judged = about.hasUrl ? JUDGE.exec(text)?.[1] : undefined;
  const readsPage = about.wantsFetch ? SUMMARISE.exec(text)?.[1] : undefined;
  return (order ?? method ?? judged ?? readsPage)?.toLowerCase() ?? null;
}

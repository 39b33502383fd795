import { matchOf } from "../grammar/matches";
import { targetOf } from "./target";
import { taskVerbs } from "./verbs";

export const question =
  /^(?:(?:at|on|in|for|by|to|from|since)\s(?:what|which|whom|how\s(?:long|many|much))(?![\p{L}])|what(?!\s(?:i|we)(?:'d|'m|'re|\s(?:would|am|are))?(?:\s(?:really|most|actually))?\s(?:want|need|like|love|prefer|appreciate|looking\sfor|after)(?![\p{L}]))|when(?=(?:'s|\s(?:is|are|was|were|do|does|did|will|would|should|can|could|has|have|had)))|why|how|who|whom|which|where|whose|is|are|was|were|does|did|do|has|have|had|should|shall|can\si|could\si|may\si|am\si|what's|when's|how's|how\scome|explain|isn'?t|didn'?t|doesn'?t|hasn'?t|wasn'?t|aren'?t|won't|will\sthe|will\smy|would\sit)(?![\p{L}-]|\s?:)/u;
/** "can you explain what 0 22 1,15 * * means" */
export const aboutCron =
  /^(?:what(?:'s|s|\sis)|explain|decode|decipher|interpret|tell\sme|help\sme\s(?:read|understand)|do\syou\sknow|any\sidea)\s(?:to\sme\s)?(?:(?:what|when|how\soften|this|the|meaning\sof)\s)*(?:cron(?:tab)?\s?(?:expression|string|job|line|schedule)?\s?:?\s?)?(?:[\d*?][\d*/,?a-z#-]*\s?){5,6}(?:means?|says?|does|do|is|stands\sfor|would\smean|runs?|fires?|in\s(?:plain\s|simple\s)?(?:english|words|terms))?$/;
/** "give me the log of the last run", "show the history of the backup job" */
export const aboutRun =
  /^(?:(?:give|show|get|send|tell|open)\s(?:me\s|us\s)?)?(?:the\s|all\s)?(?:logs?|output|results?|history|errors?|error\smessage|details|status|cost|trace)\s(?:of|from|for)\s(?:the\s|my\s|our\s)?(?:(?:last|latest|previous|most\srecent|yesterday's|today's|tonight's|this\smorning's|failed|next)\s.{0,40}|.{1,40}\s(?:run|runs|job|task|reminder))$/u;
/** "show me what failed last night", "tell me when the audit runs next" */
export const askedOf =
  /^(?:(?:show|tell)\s(?:me\s|us\s)?(?:what|which\s\p{L}+|who|whether|if\sanything|everything\sthat)\s(?:has\s|have\s|just\s|went\s)?(?:failed|fails|broke|went\swrong|wrong|ran|was\s(?:skipped|missed|sent)|happened)(?:\s(?:last|yesterday|today|this|on|at|over|in|since|overnight)(?![\p{L}]).*)?|tell\s(?:me|us)\swhen\s(?:the\snext\s(?:run|time)|.{2,50}\s(?:runs?|goes\sout|is\sdue|fires)(?:\snext|\sagain)?$).*)$/u;
const questionTargets = [
  /^(?:what|when)(?:'s|\sis|\swas)\sthe\s(?:status|next\srun|schedule|state|last\srun|next\stime|next\sone)\s(?:of|for)\s(.+)$/,
  /^(?:what|when)(?:'s|\sis|\swas)\sthe\s(?:next|last|first)\s(?:time|run|one)\s(?:that\s)?(.+?)\s(?:runs?|ran|goes|went|fires?|executes?|starts?|started|happens?|is\s(?:due|sent)|was\ssent|gets\ssent|kicks)\b.*$/,
  /^(?:when|at\swhat\stime|what\stime|how\soften|on\s(?:what|which)\sdays?|what\sdays?)\s(?:does|do|did|will|is|are|was|were|has|have|should)\s(.+?)(?:\s(?:next\s)?(?:finish|end|stop|run|runs|fire|execute|start|going|happen|due|scheduled|set|go|supposed|last|next|kick|trigger|send|get|been|ran|sent)\b.*)?$/,
  /^(?:why|how\scome)\s(?:did|does|has|hasn'?t|didn'?t|was|wasn'?t|is|isn'?t|doesn'?t|have|haven'?t|do)\s(.+?)\s(?:fail|failed|not|get|skip|skipped|run|ran|miss|missed|stop|stopped|late|error|broken|crash|paused|been|take|took|send|sent|never|keep|go|happen|empty|die|died|crashed|break|broke|hang|choke|so)\b.*$/,
  /^(?:did|has|was|is|will|does|hasn'?t|didn'?t|isn'?t|wasn'?t)\s(.+?)\s(?:run|ran|fail|failed|finish|finished|work|worked|go|gone|start|started|succeed|succeeded|happen|execute|executed|get|been|complete|completed|paused|active|running|scheduled|still|sent|send|enabled|disabled|ok|okay|done|late|skipped|missed)\b.*$/,
  /^why\s(?:didn'?t|did|haven'?t|don't)\s(?:i|we)\s(?:not\s)?(?:get|receive|see|have)\s(?:the\s|my\s|our\s|a\s)?(.+?)(?:\s(?:today|yesterday|last|this|on|at|again|anymore|twice)\b.*)?$/,
  /^what\shappened\s(?:to|with)\s(.+?)(?:\s(?:today|yesterday|last|this|on|at)\b.*)?$/,
  /^(?:explain|tell\sme)\swhy\s(.+?)\s(?:failed|did|was|is|stopped|ran)\b.*$/,
];

/** "Do the CRM sync", "Have Bob call": verbs that also open questions; and a question before a request. */
export function isRequest(words: string, folded: string, sentences: number): boolean {
  if (/^(?:do|have)\s(?!i\b|you\b|we\b|they\b|the\s\w+\s(?:tasks|jobs)\b)/.test(words)) return true;
  // "how about every Thursday at 10 …", "what about sending me the weather daily"
  if (
    /^(?:how|what)\sabout\s(?:(?:every|each|daily|weekly|monthly)\s|an?\s(?:\p{L}+\s){1,3}(?:every|each|on|at)\s|(?!the\s|my\s|this\s)\p{L}+ing\s)/u.test(
      words,
    )
  )
    return true;
  // "How many guests came late? I need that written up every Tuesday"
  if (sentences > 1 && /[?!.]\s+(?:i|we)(?:'d\s(?:like|love)|\s(?:need|want))\s/.test(folded)) return true;
  return sentences > 1 && taskVerbs.has(/[.?!]\s+(?:please\s|if\snot,?\s|then\s)?(\p{L}+)/u.exec(folded)?.[1] ?? "");
}

/** "tell me what you can do" */
export const aboutYou =
  /^(?:(?:tell|show)\s(?:me|us)\s)?(?:what\s(?:else\s)?(?:can\s(?:you|i)|(?:you|i)\scan)|what\syou(?:'re|\sare)\s(?:able|capable)|how\syou\swork|how\sthis\sworks)(?:\s(?:do|ask|say|help|schedule|plan)(?:\s\p{L}+){0,4}|\s\p{L}+){0,1}$|^tell\s(?:me|us)\s(?:(?:more|something)\s)?about\s(?:you|yourself|this\sapp|what\syou\sdo)$|^(?:help|\?+)$/u;

/** The task that a question is about. */
export function questionTarget(clean: string, folded: string, words: string): string | null {
  for (const pattern of questionTargets) {
    const object = matchOf(words, pattern)?.[1];
    if (object !== undefined && !/^(?:it|that|this|you|i|we|they)(?:\s|$)/.test(object))
      return targetOf(clean, folded, object);
  }
  // Any other words about one thing: its name is what stands behind the article.
  const named =
    /^(?:why|when|how\scome|did|has|was|is)\s(?:(?:did|does|has|was|is|hasn'?t|didn'?t)\s)?(?:the|my|our)\s((?:\S+\s?){1,2})/.exec(
      words,
    )?.[1];
  return named === undefined ? null : targetOf(clean, folded, named.trim());
}

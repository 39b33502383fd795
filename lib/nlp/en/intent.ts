import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { taskVerbs } from "./verbs";

const JOB =
  "(?:tasks?|jobs?|schedules?|reminders?|automations?|runs?|crons?|alerts?|reports?|digests?|backups?|checks?|syncs?|exports?|imports?|summar(?:y|ies)|newsletters?|notifications?|emails?|mails?|pings?|scans?|nudges?|scrapers?|posters?|crawlers?|monitors?|bots?|imports?|updates?|jobs?|posts?|feeds?|audits?|reviews?|sweeps?|chasers?|runs?)";
const polite =
  /^(?:(?:please|pls|plz|hey|hi|hello|ok|okay|so|now|also|just|actually|nighthawks|thanks|don't\swait[^,]{0,40},|hurry[^,]{0,20},)[,!.]?\s)*(?:(?:can|could|would|will)\s(?:you|u)\s(?:please\s|kindly\s)?|(?:could|can|may)\si\s(?:trouble|ask|bother|get)\syou\sto\s|would\syou\smind\s|i(?:'d|\swould)\slike\s(?:you\s)?to\s|i\s(?:want|need)\s(?:you\s)?to\s|let's\s|go\sahead\sand\s|you\s(?:can|may)\s(?:now\s)?|feel\sfree\sto\s)?(?:please\s|just\s)?/;
const THE = "(?:the|my|our|that|this|all\\smy|all\\sthe|all|any|every)";
const list =
  /^(?:list|show(?:\sme)?|display|give\sme|what\sare|view|see|get\sme)\s(?:(?:all|every|each|of|my|the|our|current|active|paused|scheduled|upcoming|existing|running|a\slist\sof|everything)\s?)*(?:(?:tasks?|jobs?|schedules?|reminders?|automations?|crons?|alerts?|runs?)\b|(?:that's\s|that\sis\s|(?:that\s)?i(?:'ve|\shave)\s(?:got\s)?)?(?:scheduled|planned)\b)/;
const listQuestion =
  /^(?:what(?:'s|\sis|\sdo\si\shave|\shave\si)\s(?:currently\s|all\s|everything\s|already\s|got\s)?(?:scheduled|planned|coming\sup|running|on\sthe\sschedule|on\smy\sschedule|set\sup|up\snext)|(?:what|which)\s(?:of\s)?(?:my\s|the\s|our\s)?(?:(?:scheduled|active|paused|recurring|current|daily|weekly|other)\s)*(?:tasks|jobs|schedules|reminders|automations|crons|alerts|runs)\b|(?:show|list|display|give|tell)\s(?:me\s)?(?:everything|anything|all|what|whatever)(?:'s)?\s(?:that\s|which\s)?(?:is\s|i\shave\s|we\shave\s)?(?:runs?|running|scheduled|planned|due|set\sup|active|paused|coming\sup)(?![\p{L}])|do\si\shave\s(?:any|anything)\b|(?:what|which)\stasks)/u;
const listOfTasks =
  /^(?:list|show(?:\sme)?|display|give\sme(?:\sa\slist\sof)?)\s(?:all\s|every\s|each\s)?(?:of\s)?(?:my\s|the\s|our\s)?(?:(?:active|paused|current|scheduled|running|failed|daily|weekly|monthly|hourly)\s)*(?:tasks|jobs|schedules|reminders|automations|crons)(?:\s(?:that|which|with|for|due|scheduled|running|on|by|i|we|at|in)\s.*)?$/;
const question =
  /^(?:(?:at|on|in|for|by|to|from|since)\s(?:what|which|whom|how\s(?:long|many|much))(?![\p{L}])|what(?!\s(?:i|we)(?:\s(?:want|need|would\slike|am\slooking\sfor|are\slooking\sfor)|'d\slike|'m\slooking\sfor)(?![\p{L}]))|when(?=(?:'s|\s(?:is|are|was|were|do|does|did|will|would|should|can|could|has|have|had)))|why|how|who|whom|which|where|whose|is|are|was|were|does|did|do|has|have|had|should|shall|can\si|could\si|may\si|am\si|what's|when's|how's|how\scome|explain|isn't|didn't|doesn't|hasn't|wasn't|aren't|won't|will\sthe|will\smy|would\sit)(?![\p{L}-]|\s?:)/u;
/** "can you explain what 0 22 1,15 * * means" */
const aboutCron =
  /^(?:what(?:'s|s|\sis)|explain|decode|decipher|interpret|tell\sme|help\sme\s(?:read|understand)|do\syou\sknow|any\sidea)\s(?:to\sme\s)?(?:(?:what|when|how\soften|this|the|meaning\sof)\s)*(?:cron(?:tab)?\s?(?:expression|string|job|line|schedule)?\s?:?\s?)?(?:[\d*?][\d*/,?a-z#-]*\s?){5,6}(?:means?|says?|does|do|is|stands\sfor|would\smean|runs?|fires?|in\s(?:plain\s|simple\s)?(?:english|words|terms))?$/;
const questionTargets = [
  /^(?:what|when)(?:'s|\sis|\swas)\sthe\s(?:status|next\srun|schedule|state|last\srun|next\stime|next\sone)\s(?:of|for)\s(.+)$/,
  /^(?:what|when)(?:'s|\sis|\swas)\sthe\s(?:next|last|first)\s(?:time|run|one)\s(?:that\s)?(.+?)\s(?:runs?|ran|goes|went|fires?|executes?|starts?|started|happens?|is\s(?:due|sent)|was\ssent|gets\ssent|kicks)\b.*$/,
  /^(?:when|at\swhat\stime|what\stime|how\soften|on\s(?:what|which)\sdays?|what\sdays?)\s(?:does|do|did|will|is|are|was|were|has|have|should)\s(.+?)(?:\s(?:next\s)?(?:finish|end|stop|run|runs|fire|execute|start|going|happen|due|scheduled|set|go|supposed|last|next|kick|trigger|send|get|been|ran|sent)\b.*)?$/,
  /^(?:why|how\scome)\s(?:did|does|has|hasn't|didn't|was|wasn't|is|isn't|doesn't|have|haven't|do)\s(.+?)\s(?:fail|failed|not|get|skip|skipped|run|ran|miss|missed|stop|stopped|late|error|broken|crash|paused|been|take|took|send|sent|never|keep|go|happen|empty|so)\b.*$/,
  /^(?:did|has|was|is|will|does|hasn't|didn't|isn't|wasn't)\s(.+?)\s(?:run|ran|fail|failed|finish|finished|work|worked|go|gone|start|started|succeed|succeeded|happen|execute|executed|get|been|complete|completed|paused|active|running|scheduled|still|sent|send|enabled|disabled|ok|okay|done|late|skipped|missed)\b.*$/,
  /^why\s(?:didn't|did|haven't|don't)\s(?:i|we)\s(?:not\s)?(?:get|receive|see|have)\s(?:the\s|my\s|our\s|a\s)?(.+?)(?:\s(?:today|yesterday|last|this|on|at|again|anymore|twice)\b.*)?$/,
  /^what\shappened\s(?:to|with)\s(.+?)(?:\s(?:today|yesterday|last|this|on|at)\b.*)?$/,
  /^(?:explain|tell\sme)\swhy\s(.+?)\s(?:failed|did|was|is|stopped|ran)\b.*$/,
];
const always: [Command["intent"], RegExp][] = [
  ["pause", /^(?:pause|suspend|snooze|mute|put\s(.+)\son\shold|hold\soff\son|deactivate)\s?(.*)$/],
  ["resume", /^(?:turn|switch)\s(?:back\son\s)?(.+?)\s(?:back\s)?on$/],
  [
    "resume",
    /^(?:start\sup|start|run|bring\sback|turn)\s(.+?)\s(?:back\s)?(?:again|on)[,.;]\s(?=.*(?:paused|stopped|on\shold|off)).*$/,
  ],
  ["resume", /^(?:resume|unpause|un-pause|re-?enable|reactivate|re-?activate|unmute|un-?mute|unsuspend)\s(.+)$/],
];
const named: [Command["intent"], RegExp][] = [
  ["pause", /^(?:disable|hold|stop|turn\soff|switch\soff|halt|freeze)\s(.+)$/],
  ["resume", /^(?:enable|activate|continue|restart|turn\son|turn\s.+\sback\son|switch\son|start)\s(.+)$/],
  ["delete", /^(?:delete|remove|cancel|drop|discard|get\srid\sof|kill|scrap|trash|erase|bin|end|unschedule)\s(.+)$/],
];
const runs = /^(?:re-?run|run|trigger|start|execute|fire|kick\soff|launch|do|force)\s(.+?)$/;
const nowWords =
  /\s(?:right\snow|now|immediately|once\snow|again|manually|right\saway|straight\saway|at\sonce|one\smore\stime|once\smore|asap|this\sinstant|by\shand)$/;
const edits = [
  new RegExp(
    `^(?:have|let|get)\\s(${THE}\\s[^,;]{1,60}?${JOB})\\s(?:go\\sout|run|fire|start|happen|come|be\\ssent|to\\srun|to\\sgo\\sout)(?![\\w]).*$`,
  ),
  /^skip\s(?:the\snext\s(?:run\sof\s)?|tomorrow's\s|today's\s|tonight's\s|this\sweek's\s|next\sweek's\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day's\s)(.+)$/,
  /^(?:reschedule|postpone|delay|push\sback|bring\sforward|move\sback|move\sup)\s(.+?)(?:\s(?:to|by|until|for|from|so\sthat|so)\s.+)?$/,
  new RegExp(
    `^(?:push|move|shift|bring|change|switch|set|update|adjust|alter|make)\\s(?:back\\s|forward\\s|up\\s)?(${THE}\\s[^,;]{1,60}?|\\S+(?:'s)?\\s${JOB})\\s(?:back|forward|up|earlier|later|to|by|from|run|so\\s(?:that\\s)?(?:it|they)|go\\sout|happen|start|into|fire)(?![\\w]).*$`,
  ),
  /^(?:make|change|move|set|push|switch|bring|shift)\s(?:it|that|this|them)\s(?:to\s|at\s|run\s|back\s|on\s|every\s|\d|instead|only|daily|weekly|monthly|an?\s|half|one|two|three|earlier|later|forward|up|noon|midnight|mon|tue|wed|thu|fri|sat|sun|weekdays|every|by\s)/,
  /^(?:rename|edit|modify|update|adjust)\s((?:the|my|our|that|this)\s.+?)(?:\s(?:to|so|and|into)\s.+)?$/,
  /^((?:the|my|our)\s[^,;.]{2,50}?)\sshould\s(?:now\s|instead\s|rather\s)?(?:run|go\sout|happen|be\s(?:moved|sent|run)|start|fire|come)\s.*(?:instead|from\snow\son|now|rather\sthan).*$/,
  /^(?:make|let|have)\s(?:the|my|our)\s([^,;]{2,50}?)\s(?:run|happen|go\sout|fire|start|come)\s[^,;]*\b(?:instead|rather\sthan)\b.*$/,
  /^add\s(.+?)\sto\sthe\s(?:recipients|list)\sof\s(.+)$/,
  /^(?:also\s)?(?:only|just)\s(?:on|at|run\sit)\s/,
];
const habit =
  /^(?:(?:i|we|they|he|she)(?:'ve|'s|\shave|\shas)\s(?:always|usually|never|often|been|long)\s|(?:i|we|he|she|they|my\s\p{L}+|our\s\p{L}+)\s(?:(?:usually|always|normally|often|sometimes|never|typically|generally|already|currently|used\sto|tend\sto)\s|(?!want|need|would|'d|'ll|will|wish|like|expect|require|must|have\sto|should|can|could|am\s|are\s|hope|prefer|ask|request|please|forget|keep\s|might|may\s)\p{L}+(?:\s|$)))/u;
const translate =
  /^(?:translate|how\sdo\s(?:you|i)\ssay|what\sis\s.{1,100}\sin)\s.{1,200}\s(?:in|into|to)\s(?:english|german|french|spanish|italian|chinese|japanese|portuguese|dutch|korean|russian|turkish|polish|latin|arabic|hindi|swedish|greek)[.?!]?$/;
const translateWords =
  /^translate\s(?:this|that|the\sfollowing|into|to|in|every|each|daily|weekly|at|on|tomorrow|next)\s/;
const statement =
  /^(?:the|my|our|this|that|his|her|their|your|a|an)\s[\p{L}\d\s'-]{1,40}?\s(?:is|are|was|were|starts|begins|happens|takes\splace|meets|ends|opens|closes|leaves|arrives|departs|runs|goes|comes|lasts|falls|repeats|broadcasts|airs|has\sbeen|used\sto|gets|finishes|works|reboots|restarts|refreshes|rotates|resets|updates|renews|expires|syncs|drops|crashes)\s/u;
const greeting =
  /^(?:(?:hey|hi|hello|good\s(?:morning|afternoon|evening|night)|morning|thanks?(?:\syou)?(?:\sso\smuch|\sa\slot)?|thx|cheers|bye|goodbye|great|cool|nice|ok(?:ay)?|perfect|happy\s\p{L}+|see\syou(?:\s\p{L}+)?|have\sa\s(?:nice|good|great)\s\p{L}+|from\s\p{L}+|there|everyone|team|all|again|for\s(?:that|the\shelp|everything)|(?:i\s)?hope\s(?:you|your|all|the|everyone|things)[^.!?]{0,60}|how\sare\s(?:you|things)[^.!?]{0,20})[\s,.!?]*)+$/u;
const asks =
  /(?<![\p{L}])(?:(?:remind|e-?mail|mail|tell|notify|alert|ping|message|text|warn|send|give)\s(?:me|us|him|her|them|every(?:one|body)|people|someone|somebody|all|staff|(?:the|my|our)\s\p{L}+)|please|let\sme\sknow|(?:can|could)\syou|make\ssure|i(?:'d|\swould)\slike|i\s(?:want|need)|(?:needs?|wants?|requires?)\s(?:an?|the|to|some|its|their|our|this)|should\s(?:get|receive|be\s(?:told|sent|reminded)))(?![\p{L}])/u;

/** "Never run the backup on Mondays", "Stop emailing me every day": something that runs already shall not. */
const refusal =
  /^(?:(?:don't|dont|do\snot|never)\s(?!forget|let|worry|miss|hesitate|mind|need|want|know|wait|hurry)(?:run|send|start|do|execute|trigger|fire|e-?mail|mail|message|text|ping|notify|remind|bother|call|check)|stop\s(?:running|sending|e-?mailing|mailing|messaging|texting|pinging|notifying|reminding|checking|doing))\s((?:(?!\s(?:on|at|every|each|any|from|in)(?!\p{L}))[^.!?;]){1,80})(?:\s(?:on|at|every|each|any|from|in)\s[^.!?;]*)?$/u;

/** "The rota reminder keeps arriving at 7, can you shift it to half past?" */
const editOfStatement =
  /^(?:the|my|our|that|this)\s([^,;.]{3,50}?)\s(?:keeps|is|comes|runs|arrives|goes|fires|always|still|was|gets)\s[^.?!]*?[,.;]\s(?:can|could|would|please|so)\s(?:you\s)?(?:please\s)?(?:shift|move|change|push|switch|make|set|delay|reschedule|bring)\s(?:it|that|this|them)(?![\w]).*$/;

/** "thanks, that worked great" */
const praise =
  /^(?:thanks|thank\syou|thx|cheers|great|perfect|nice|cool|awesome|ok(?:ay)?|good|well\sdone)[^.!?]{0,20}?[,.!]?\s(?:that|it|this|everything)(?:'s|\s(?:worked|works|was|is|helped|did|looks|looked))(?![\p{L}])/u;

/** "thanks, the report came at 8 on the dot" */
const thanksFor =
  /^(?:thanks|thank\syou|thx|cheers|great|perfect|nice|cool|awesome|well\sdone)[^.!?]{0,20}?[,.!]?\s(?:that|it|this|everything|(?:the|my|our)\s[\p{L}\s'-]{1,40}?)\s(?:came|arrived|worked|ran|went|was|were|got|landed|helped)(?![\p{L}])/u;

function command(intent: Command["intent"], target: string | null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

export function isHabit(folded: string): boolean {
  return (habit.test(folded) || statement.test(folded)) && !asks.test(folded);
}

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const lead = polite.exec(folded)?.[0] ?? "";
  const words = folded
    .slice(lead.length)
    .replace(/[.?!\s]+$|,?\s(?:please|pls|plz|thanks|thank you|thx)[.?!\s]*$/g, "");
  const clause = words.split(/[,;]\s/)[0] ?? words;
  const sentences = folded.split(/[.?!]\s+/).filter((part) => part.trim() !== "").length;
  const asked = lead.length > 0 && /can|could|would|will|please|want|need|like/.test(lead);
  if (greeting.test(folded) || (thanksFor.test(folded) && !asks.test(words)) || (praise.test(folded) && !hasSchedule))
    return command("none", null);
  const refused = refusal.exec(words)?.[1];
  if (refused !== undefined && !/[,;:]\s(?:but\s|only\s|just\s)*(?:every|each)\s/.test(words)) {
    const forNow = /\s(?:for\s(?:now|the\smoment|a\swhile)|until\sfurther\snotice|temporarily)(?![\p{L}])/u;
    // "stop sending me the weather thing" names no days that would be left out.
    const isAll =
      /^stop\s|\s(?:any\s?more|ever\sagain|any\slonger)$/.test(words) &&
      !/\s(?:on|at|every|each|any|from|in)\s/.test(words);
    const intent = forNow.test(words) || isAll ? "pause" : "edit";
    return command(
      intent,
      targetOf(
        clean,
        folded,
        refused
          .replace(/,.*$/, "")
          .replace(forNow, "")
          .replace(/\s(?:any\s?more|ever\sagain|any\slonger)$/, "")
          .replace(/^(?:me|us)\s/, ""),
      ),
    );
  }
  if (list.test(words) && !hasSchedule) return command("list", null);
  if (listQuestion.test(words) || listOfTasks.test(words)) return command("list", null);
  if (aboutCron.test(words)) return command("question", null);
  if (!asked && question.test(words) && !isRequest(words, folded, sentences))
    return command("question", questionTarget(clean, folded, words));
  if (translateWords.test(words) || (translate.test(words) && !hasSchedule)) return command("none", null);
  const told = editOfStatement.exec(words)?.[1];
  if (told !== undefined) return command("edit", targetOf(clean, folded, told));
  // "ok we are open again, resume the stock check"
  const closing = /[,.;!]\s(?:so\s|please\s)?((?:pause|suspend|resume|unpause|re-?enable|reactivate)\s[^,.;]+)$/.exec(
    words,
  )?.[1];
  if (closing !== undefined && !hasSchedule) return verbCommand(clean, folded, closing, false);
  const describes = statement.test(words) || habit.test(words);
  // "I keep losing my slot, so from tomorrow, Tuesdays at 15:00, book the room"
  const concludes = hasSchedule && /[,.;]\s(?:and\s)?(?:so|therefore|hence|that's\swhy)[,\s]/.test(words);
  if (describes && !concludes && !asks.test(sentences > 1 ? folded.replace(/^.*?[.?!]\s+/, "") : words))
    return command("none", null);
  return (
    verbCommand(
      clean,
      folded,
      nowWords.test(clause) || always.some(([, pattern]) => pattern.test(clause)) ? clause : words,
      hasSchedule,
    ) ?? editCommand(clean, folded, words, hasSchedule)
  );
}

/** "Do the CRM sync", "Have Bob call": verbs that also open questions; and a question before a request. */
function isRequest(words: string, folded: string, sentences: number): boolean {
  if (/^(?:do|have)\s(?!i\b|you\b|we\b|they\b|the\s\w+\s(?:tasks|jobs)\b)/.test(words)) return true;
  return sentences > 1 && taskVerbs.has(/[.?!]\s+(?:please\s|if\snot,?\s|then\s)?(\p{L}+)/u.exec(folded)?.[1] ?? "");
}

function questionTarget(clean: string, folded: string, words: string): string | null {
  for (const pattern of questionTargets) {
    const object = pattern.exec(words)?.[1];
    if (object !== undefined && !/^(?:it|that|this|you|i|we|they)(?:\s|$)/.test(object))
      return targetOf(clean, folded, object);
  }
  // Any other words about one thing: its name is what stands behind the article.
  const named =
    /^(?:why|when|how\scome|did|has|was|is)\s(?:(?:did|does|has|was|is|hasn't|didn't)\s)?(?:the|my|our)\s((?:\S+\s?){1,2})/.exec(
      words,
    )?.[1];
  return named === undefined ? null : targetOf(clean, folded, named.trim());
}

function verbCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of always) {
    const match = pattern.exec(words);
    const object = (match?.[1] ?? match?.[2] ?? "").trim();
    if (!match || object === "" || (hasSchedule && !isUntil(object))) continue;
    return command(intent, targetOf(clean, folded, object));
  }
  const now = nowWords.test(words);
  const run = runs.exec(words.replace(nowWords, ""))?.[1];
  if (run !== undefined && now) return command("run", targetOf(clean, folded, run));
  if (
    run !== undefined &&
    !hasSchedule &&
    !/\s(?:(?:at|on|every|each)\s|(?:regularly|periodically|occasionally|often|sometimes|frequently)$)/.test(run) &&
    namesTask(run) &&
    /^(?:re-?run|run|trigger|kick\soff|fire|execute)\s/.test(words)
  )
    return command("run", targetOf(clean, folded, run));
  for (const [intent, pattern] of named) {
    const object = pattern.exec(words.replace(nowWords, ""))?.[1];
    if (object === undefined) continue;
    if (
      hasSchedule &&
      !endsInJob.test(object) &&
      !described.test(object) &&
      !(isUntil(object) && mayLast(intent, object))
    )
      continue;
    if (namesTask(object)) return command(intent, targetOf(clean, folded, object));
  }
  return null;
}

/** "that thing that texts me every morning" */
const described = /^(?:that|the)\s(?:thing|one|task|job|reminder)\s(?:that|which|who)\s/;

const isUntil = (object: string): boolean =>
  /\s(?:until|till|for|from|this|next|over|during|while|tomorrow|today)\s?/.test(object);

/** "stop the heater until Friday", "cancel the call reminder this week"; but "restart the server this Saturday" is work. */
function mayLast(intent: Command["intent"], object: string): boolean {
  return (
    intent === "pause" ||
    endsInJob.test(object.replace(/\s(?:until|till|for|from|this|next|over|during|while|tomorrow|today)(?:\s.*)?$/, ""))
  );
}

/** "the weekly churn report", "it", "everything": one thing that is scheduled, not the files of a folder. */
function namesTask(object: string): boolean {
  if (described.test(object)) return true;
  if (/^(?:it|that|this|them|everything|all|all\sof\s(?:it|them)|that\sone|this\sone|the\slast\sone)$/.test(object))
    return true;
  if (
    new RegExp(`(?:^|\\s|-)${JOB}(?:\\s(?:task|job|please|too|as\\swell|for\\sgood|forever|entirely))?$`).test(object)
  )
    return true;
  return /^(?:the|my|our|that|this)\s/.test(object) && !/s$/.test(object.split(/\s(?:from|of|in|on|for)\s/)[0] ?? "");
}

/** "from Thursdays to Fridays": an old time and a new one. */
const moves =
  /^(?:move|shift|push|change|switch|bump|reschedule)\s(.+?)\sfrom\s(?:every\s|the\s)?(?:first|second|third|fourth|last|\d+(?:st|nd|rd|th)|mon|tue|wed|thu|fri|sat|sun|\d|noon|midnight|daily|weekly|monthly|hourly|weekday|weekend|half|quarter|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s).*?\sto\s/;

function editCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  const moved = moves.exec(words)?.[1];
  if (moved !== undefined) return command("edit", targetOf(clean, folded, moved));
  for (const pattern of edits) {
    const match = pattern.exec(words);
    if (!match) continue;
    const toPlace =
      /\sto\s(?:the\s|a\s|our\s|my\s)?\p{L}{3,}/u.test(words) &&
      !/\sto\s(?:the\s)?(?:every|each|mon|tue|wed|thu|fri|sat|sun|noon|midnight|daily|weekly|monthly|run|first|last|second|third|morning|evening|afternoon|tomorrow|next|weekdays|weekends|half|quarter|once|twice|recipients|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hourly|start)/.test(
        words,
      );
    const isReplaced =
      match[1] !== undefined &&
      /\s(?:instead(?:\sof\s.*)?|rather\sthan\s.*)$/.test(words) &&
      /^(?:make|let|have|change|set|run|move)\sthe\s/.test(words);
    if (
      hasSchedule &&
      !isReplaced &&
      (toPlace || !namesJob(match[1]) || (match[1] === undefined && asksForMore(words)))
    )
      continue;
    return command("edit", match[1] === undefined ? null : targetOf(clean, folded, match[2] ?? match[1]));
  }
  return null;
}

const endsInJob = new RegExp(`(?:^|\\s|-)${JOB}$`);

/** "Only on weekends, at 9:30, send me a recipe": words to do behind the days. */
function asksForMore(words: string): boolean {
  return (
    /^(?:also\s)?(?:only|just)\s/.test(words) &&
    [...words.matchAll(/\p{L}+/gu)].some(([word]) => taskVerbs.has(word) && word !== "run")
  );
}

/** With a schedule in the text only what is surely a task is changed by it: "it", "the backup", "the Friday digest". */
function namesJob(object: string | undefined): boolean {
  if (object === undefined) return true;
  return [object, object.replace(/\s(?:on|at|of|for)\s.*$/, "")].some((name) => endsInJob.test(name));
}

/** The words of the person for the folded object, without articles and the words around a name. */
function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:all\s)?(?:of\s)?(?:the|my|our|that|this|your)\s/i, "")
    .replace(/\s(?:until|for|from|till|at|over|this|next|while|please|during|tomorrow|today)(?:\s.*)?$/i, "")
    .replace(/[.?!"',]+$|^["']/g, "");
  return name === "" || /^(?:it|that|this|them|everything|all)$/i.test(name) ? null : name;
}

import type { Command } from "../core/language";
import { JOB } from "./job-names";

const THE = "(?:the|my|our|that|this|those|these|your|all\\s(?:the|my|of\\sthe))";
const NAME = `(?<name>${THE}\\s[^,;.!?]{2,60}?)`;
const THING = `(?<name>(?:${THE}\\s)?[^,;.!?\\d]{2,60}?)`;
const TASK = `(?<name>${THE}\\s(?:[^,;.!?]{1,50}?[\\s-])?${JOB})`;
const NO_LONGER = "(?:\\s(?:any\\s?more|any\\slonger|now|for\\sgood|altogether))?";
const FOR_NOW =
  "(?:\\s(?:for\\s(?:now|a\\s(?:while|bit)|the\\smoment)|until\\s.+|till\\s.+|this\\s\\p{L}+|over\\s.+))?";
const said = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

/** Whole sentences about something that is scheduled, in the words of everyday life. `name` is what they call it. */
export const sayings: readonly [Command["intent"], RegExp][] = [
  // "I don't need the parking summary any more, delete it"
  [
    "delete",
    said(
      `(?:i|we)\\s(?:don't|do\\snot|no\\slonger)\\s(?:need|want|use)\\s${NAME}${NO_LONGER}(?:\\s?[,;.!-]+\\s(?:so\\s|please\\s|just\\s|you\\scan\\s)*(?:delete|remove|cancel|drop|bin|kill|scrap|stop|trash|axe|ditch|get\\srid\\sof)(?:\\sit|\\sthat|\\sthis)?)?`,
    ),
  ],
  // "I changed my mind about the dentist reminder, drop it"
  [
    "delete",
    said(
      `(?:i|we)(?:'ve|\\shave)?\\schanged\\s(?:my|our)\\sminds?\\s(?:about|on)\\s${NAME}(?:\\s?[,;.!-]+\\s(?:so\\s|please\\s)*(?:delete|remove|cancel|drop|bin|kill|scrap|axe|ditch|get\\srid\\sof)(?:\\s(?:it|that|this))?)?`,
    ),
  ],
  ["delete", said(`(?:forget\\s(?:about\\s)?|never\\smind\\s|nevermind\\s)(?:about\\s)?${TASK}${NO_LONGER}`)],
  ["delete", said(`(?:no\\smore|enough\\s(?:of|with))\\s${THING}${NO_LONGER}`)],
  [
    "delete",
    said(
      `${NAME}\\s(?:can|may|should|must)\\s(?:now\\s)?(?:go|be\\s(?:deleted|removed|cancell?ed|dropped|scrapped))(?:\\snow)?`,
    ),
  ],
  ["delete", said(`unsubscribe\\s(?:me|us)\\sfrom\\s${THING}`)],
  ["delete", said(`(?:i|we)(?:'ve|\\shave)\\shad\\senough\\s(?:of|with)\\s${THING}`)],
  // "I'd like the backup report to stop": what is left behind "I'd like"
  [
    "pause",
    said(
      `(?:(?:i|we)(?:'d|\\swould)\\slike\\s)?${NAME}\\s(?:to\\s|should\\s|can\\s|must\\s)(?:please\\s)?(?:stop|pause|be\\spaused|rest)${FOR_NOW}`,
    ),
  ],
  ["pause", said(`take\\sa\\s(?:break|rest|pause)\\sfrom\\s${THING}${FOR_NOW}`)],
  ["pause", said(`give\\s${NAME}\\sa\\s(?:break|rest|pause)${FOR_NOW}`)],
  [
    "pause",
    said(
      `(?:stop|halt|freeze)\\s(?<name>everything|all(?:\\s(?:of\\s)?(?:it|them|(?:my\\s|the\\s)?tasks))?)${FOR_NOW}`,
    ),
  ],
  ["pause", said(`(?:stop|halt)\\s${NAME}${FOR_NOW}`)],
  ["resume", said(`(?:bring\\sback|bring|get)\\s${TASK}(?:\\sback)?(?:\\sagain|\\sgoing(?:\\sagain)?)?`)],
  [
    "resume",
    said(
      `${TASK}\\s(?:can|may|should|could)\\s(?:now\\s|please\\s)?(?:start|run|go\\sout|go|come|be\\ssent|resume|continue)(?:\\s(?:up|on))?\\s(?:again|once\\smore)`,
    ),
  ],
  ["resume", said(`(?:start|restart|fire)\\s(?:up\\s)?${TASK}\\s(?:back\\s)?(?:up\\s)?(?:again|back\\sup)`)],
  // "move tomorrow's standup to 10", "send the digest to my work address instead"
  [
    "edit",
    said(
      `(?:move|shift|push|bump|change)\\s(?:today|tonight|tomorrow|\\p{L}+day)'s\\s${THING}\\s(?:to|by|until)\\s.{1,40}?`,
    ),
  ],
  ["edit", said(`(?:send|mail|e-?mail|post|deliver)\\s${TASK}\\sto\\s[^,.;]{2,40}?\\s(?:instead|from\\snow\\son)`)],
  // "tell me when the next payroll run is"
  [
    "question",
    said(
      `(?:tell\\sme|show\\sme|let\\sme\\sknow|do\\syou\\sknow)\\s(?:when|what\\stime|how\\soften)\\s(?:the\\s(?:next|last)\\s)?${NAME}\\s(?:is|was|runs|ran|goes\\sout|happens|will\\srun)(?:\\s(?:due|next|again|scheduled))?`,
    ),
  ],
  // "can the backup go at 3am instead of 2am?"
  [
    "edit",
    said(
      `(?:can|could|should|shall|might|is\\sit\\spossible\\s(?:for|to\\shave))\\s${NAME}\\s(?:please\\s|maybe\\s|to\\s)?(?:go(?:\\sout)?|run|happen|fire|start|come|arrive|kick\\soff|be\\s(?:sent|moved|run|done|pushed|shifted|changed|delivered))\\s(?=.*(?:instead|rather\\sthan|earlier|later|from\\snow\\son)).*`,
    ),
  ],
  // "could we do the report on Wednesdays instead of Tuesdays?"
  [
    "edit",
    said(
      `(?:can|could|should|shall)\\s(?:we|you)\\s(?:please\\s)?(?:do|have|run|send|get)\\s${NAME}\\s(?:on|at|every|in)\\s.{2,40}?\\s(?:instead|rather\\sthan)(?:\\s.*)?`,
    ),
  ],
  [
    "edit",
    said(`${TASK}\\s(?:needs\\sto|should|must|has\\sto)\\s(?:also\\s)?(?:go|be\\s(?:sent|mailed))\\sto\\s.{2,60}?`),
  ],
  // "make the digest daily instead of weekly"
  [
    "edit",
    said(
      `(?:make|change|turn|switch)\\s${NAME}(?:\\s(?:run|go\\sout|go|happen|come))?\\s(?:in)?(?:to\\s)?(?:a\\s)?(?:daily|weekly|monthly|hourly|yearly|every\\s.+?|once\\s.+?|twice\\s.+?)\\s(?:instead|rather\\sthan|not)(?:\\s.*)?`,
    ),
  ],
  // Who gets it
  ["edit", said(`add\\s.{2,60}?\\sto\\s(?:the\\s(?:recipients|mailing\\slist|list)\\s(?:of|for)\\s)?${TASK}`)],
  [
    "edit",
    said(
      `(?:take|remove|drop|leave)\\s.{2,60}?\\s(?:off|from|out\\sof)\\s(?:the\\s(?:recipients|mailing\\slist|list)\\s(?:of|for)\\s)?${TASK}`,
    ),
  ],
  ["edit", said(`(?:also\\s)?(?:send|e?-?mail|cc)\\s${TASK}\\sto\\s.{2,60}?\\s(?:as\\swell|too|also)`)],
  // One run of it
  ["edit", said(`skip\\s${TASK}\\s(?:tomorrow|today|tonight|this\\s.+|next\\s.+|on\\s.+|once|just\\sonce)`)],
  [
    "edit",
    said(
      `(?:cancel|skip|drop|leave\\sout)\\s(?:tonight|today|tomorrow|this\\s\\p{L}+|next\\s\\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s\\s(?<name>(?:[^,;.!?]{1,50}?[\\s-])?${JOB})`,
    ),
  ],
];

/** Said of something with a schedule, the words must name a task. */
export const mustName: ReadonlySet<Command["intent"]> = new Set(["delete", "pause", "resume"]);

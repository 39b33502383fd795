import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";

const JOB = "(?:tasks?|jobs?|schedules?|reminders?|automations?|runs?|crons?|alerts?)";
const polite =
  /^(?:(?:please|pls|hey|hi|hello|ok|okay|so|now|also|just)[,!]?\s)*(?:(?:can|could|would|will)\s(?:you|u)\s(?:please\s|kindly\s)?|i(?:'d|\swould)\slike\s(?:you\s)?to\s|i\s(?:want|need)\s(?:you\s)?to\s)?(?:please\s)?/;
const list = new RegExp(
  `^(?:list|show(?:\\sme)?|display|give\\sme|what\\sare|view|see)\\s(?:all\\s)?(?:of\\s)?(?:my|the|our|all)?\\s?(?:current\\s|active\\s|paused\\s|scheduled\\s|upcoming\\s|existing\\s)*${JOB}(?:\\s(?:i\\shave|today|please))?[.?!]?$|^what(?:'s|\\sis|\\sdo\\si\\shave|\\s${JOB}\\s(?:do\\si\\shave|are))\\s?(?:currently\\s)?(?:scheduled|planned|coming\\sup|running)?`,
);
const listQuestion = new RegExp(
  `^(?:what(?:'s|\\sis)\\s(?:currently\\s)?(?:scheduled|planned|coming\\sup|on\\sthe\\sschedule)|(?:what|which)\\s(?:of\\smy\\s)?${JOB}\\s(?:do|are|is|have|run)|do\\si\\shave\\sany\\s.{0,20}${JOB})`,
);
const question =
  /^(?:what|when|why|how|who|whom|which|where|whose|is|are|was|were|does|did|do|has|have|should|shall|can\si|could\si|may\si|am\si|what's|when's|how's|explain)(?![\w-])/;
const verbs: [Command["intent"], RegExp][] = [
  ["pause", /^(?:pause|suspend|hold\soff(?:\son)?|hold|disable|deactivate|mute|snooze|stop)\s(.+)$/],
  ["resume", /^(?:resume|unpause|re-?enable|enable|reactivate|activate|continue|unmute|restart)\s(.+)$/],
  ["delete", /^(?:delete|remove|cancel|drop|discard|get\srid\sof|kill)\s(.+)$/],
  [
    "run",
    /^(?:run|trigger|start|execute|fire)\s(.+?)(?:\s(?:right\snow|now|immediately|once\snow|again|manually|right\saway))?$/,
  ],
];
const edit = [
  /^(?:reschedule|postpone|delay)\s(.+?)(?:\s(?:to|by|until|for|from)\s.+)?$/,
  new RegExp(
    `^(?:push|move|shift|bring|change|switch|set|update|adjust|make)\\s(?:back\\s|forward\\s)?((?:the|my|our|that|this)\\s[^,]{1,60}?${JOB}?)\\s(?:back|forward|up|earlier|later|to|by|from|run|so\\sit)(?![\\w]).*$`,
  ),
  /^(?:make|change|move|set|push|switch)\s(?:it|that|this)\s(?:to\s|at\s|run\s|back\s|on\s|every\s|\d|instead|only|daily|weekly|monthly)/,
  /^(?:rename|edit|modify)\s(.+)$/,
];
const habit =
  /^(?:i|we|he|she|they)\s(?:(?:usually|always|normally|often|sometimes|never|typically|generally|already|currently|used\sto)\s|(?!want|need|would|'d|wish|like|expect|require|must|have\sto|should)(?:check|checked|run|ran|go|went|do|did|have|had|get|got|work|worked|meet|met|send|sent|wake|woke|eat|drink|walk|watch|love|hate|read)\s)/;
const translate =
  /^(?:translate|how\sdo\s(?:you|i)\ssay)\s.{1,200}\s(?:in|into|to)\s(?:english|german|french|spanish|italian|chinese|japanese|portuguese|dutch|korean|russian|turkish|polish)[.?!]?$/;

const statement =
  /^(?:the|my|our|this|that)\s[\w\s'-]{1,40}?\s(?:is|are|was|were|starts|begins|happens|takes\splace)\s/;
const translateWords = /^translate\s(?:every|each|daily|weekly|at|on|tomorrow|next)\s/;

function command(intent: Command["intent"], target: string | null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const lead = polite.exec(folded)?.[0] ?? "";
  const words = folded.slice(lead.length).replace(/[.?!]+$/, "");
  const asked = lead.length > 0 && /can|could|would|will|please|want|need|like/.test(lead);
  if (list.test(words) && !hasSchedule) return command("list", null);
  if (listQuestion.test(words)) return command("list", null);
  if (!asked && question.test(words) && !/^(?:do|have)\s(?!i\b|you\b|we\b|they\b)/.test(words))
    return command("question", null);
  if (
    translateWords.test(words) ||
    statement.test(words) ||
    habit.test(words) ||
    (translate.test(words) && !hasSchedule)
  )
    return command("none", null);
  return verbCommand(clean, folded, words, hasSchedule) ?? editCommand(clean, folded, words, hasSchedule);
}

function verbCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = pattern.exec(words)?.[1];
    if (object === undefined) continue;
    const namesJob = new RegExp(
      `^(?:all\\s)?(?:of\\s)?(?:the|my|our|that|this|all)?\\s?(?:[\\w'"\u0001-]+\\s){0,6}?${JOB}(?:\\s|$)`,
    ).test(object);
    const known =
      /^(?:(?:the|my|our|that|this)\s.*(?:nightly|daily|weekly|monthly|hourly|backup|report|digest|reminder|check)|it$|that$|this$|everything$|all$)/.test(
        object,
      );
    const now = intent === "run" && /(?:\snow|immediately|away|again|manually)$/.test(words);
    if (hasSchedule && !(namesJob && intent !== "run")) continue;
    if (intent === "run" && !now && !namesJob) continue;
    if (namesJob || known || now) return command(intent, targetOf(clean, folded, object));
  }
  return null;
}

function editCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const pattern of edit) {
    const match = pattern.exec(words);
    if (!match) continue;
    const toPlace =
      /\sto\s(?:the\s|a\s|our\s|my\s)?[a-z]{3,}/.test(words) &&
      !/\sto\s(?:the\s)?(?:every|each|mon|tue|wed|thu|fri|sat|sun|noon|midnight|daily|weekly|monthly|run|first|last|morning|evening|tomorrow|next)/.test(
        words,
      );
    if (hasSchedule && toPlace) continue;
    return command("edit", match[1] === undefined ? null : targetOf(clean, folded, match[1]));
  }
  return null;
}

/** The words of the person for the folded object, without articles and the words around a name. */
function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:the|my|our|that|this)\s/i, "")
    .replace(/\s(?:until|for|from|till|at)\s.*$/i, "")
    .replace(/[.?!"']+$|^["']/g, "");
  return name === "" ? null : name;
}

import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import {
  aboutThat,
  always,
  editOfStatement,
  edits,
  moves,
  movesTo,
  named,
  nowWords,
  refusal,
  runs,
} from "./command-patterns";
import { described, endsInJob, namesJob, namesTask } from "./job-names";
import { list, listOfTasks, listQuestion } from "./list-patterns";
import { phrasebook } from "./phrasebook";
import { aboutCron, aboutRun, aboutYou, askedOf, isRequest, question, questionTarget } from "./question";
import { mustName, sayings } from "./sayings";
import { greeting, polite, possible, praise, sum, thanksFor } from "./small-talk";
import { asks, asksBehind, asksBehindComma, habit, isWhen, sends, statement } from "./statements";
import { targetOf } from "./target";
import { taskVerbs } from "./verbs";

const translate =
  /^(?:translate|how\sdo\s(?:you|i)\ssay|what\sis\s.{1,100}\sin)\s.{1,200}\s(?:in|into|to)\s(?:english|german|french|spanish|italian|chinese|japanese|portuguese|dutch|korean|russian|turkish|polish|latin|arabic|hindi|swedish|greek)(?:\s(?:for|please|so)(?:\s.*)?)?[.?!]?$/;
const sayIn =
  /^(?:how\s(?:do|would|can)\s(?:you|i|we|one)\s(?:say|translate|write)|what(?:'s|\sis)\sthe\s\p{L}+\s(?:word|expression|translation)\sfor)\s/u;
const translateWords =
  /^translate\s(?:this|that|the\sfollowing|into|to|in|every|each|daily|weekly|at|on|tomorrow|next)[\s:]/;
/** "translate this note into Spanish every Monday at 10: …": what is translated stands behind the colon. */
const translatesOften =
  /^translate\s[^:]{1,100}\s(?:in|into|to)\s\p{L}+\s(?:every|each|daily|weekly|monthly|on|at|tomorrow|next)(?:\s[^:]|[^:\s]|:\d){0,60}:\s?[^\d\s]/u;

/** "delete the podcast job, we've moved hosts" */
const reason = /^[,;]\s(?:because|since|as|we|i|it|they|that|this|nobody|no\sone)(?:'|\s)/;

function command(intent: Command["intent"], target: string | null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** "could I get a summary every Friday at 5?" */
const wishes = /^(?:can|could|may)\si\s(?:please\s|maybe\s)?(?:get|have|see|receive|be\sreminded)\s/;

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const lead = (hasSchedule && possible.exec(folded)?.[0]) || (polite.exec(folded)?.[0] ?? "");
  const words = folded
    .slice(lead.length)
    .replace(/[.?!\s]+$|,?\s(?:please|pls|plz|thanks|thank you|thx)[.?!\s]*$/g, "");
  const clause = words.split(/[,;]\s/)[0] ?? words;
  const sentences = folded.split(/[.?!]\s+/).filter((part) => part.trim() !== "").length;
  const asked = lead.length > 0 && /can|could|would|will|please|want|need|like|possible|way/.test(lead);
  if (greeting.test(folded) || (thanksFor.test(folded) && !asks.test(words)) || (praise.test(folded) && !hasSchedule))
    return command("none", null);
  const refused = refusedCommand(clean, folded, words);
  if (refused) return refused;
  if (list.test(words) && !hasSchedule) return command("list", null);
  if (listQuestion.test(words) || listOfTasks.test(words)) return command("list", null);
  if (sayIn.test(words) || sum.test(words)) return command("none", null);
  if (aboutCron.test(words) || (aboutYou.test(words) && !hasSchedule)) return command("question", null);
  if ((aboutRun.test(words) && !hasSchedule) || askedOf.test(words)) return command("question", null);
  const isWish = hasSchedule && wishes.test(words);
  if (!asked && question.test(words) && !isWish && !isRequest(words, folded, sentences))
    return command("question", questionTarget(clean, folded, words));
  const isTranslated = translateWords.test(words) || (translate.test(words) && !hasSchedule);
  if (isTranslated && !(hasSchedule && translatesOften.test(words))) return command("none", null);
  const told = editOfStatement.exec(words)?.[1];
  if (told !== undefined) return command("edit", targetOf(clean, folded, told));
  // "ok we are open again, resume the stock check"
  const closing =
    /(?:[,.;!-]\s|\s(?=so\s))(?:(?:so|please|pls|now|then|and|(?:can|could)\syou)\s)*((?:pause|suspend|resume|unpause|re-?enable|reactivate|delete|remove|cancel|unschedule|get\srid\sof|stop\ssending)\s[^,.;]+)$/.exec(
      words,
    )?.[1];
  const said = sayingOf(clean, folded, words, hasSchedule) ?? topicalCommand(clean, folded, words, hasSchedule);
  if (said) return said;
  if (closing !== undefined && !hasSchedule)
    return refusedCommand(clean, folded, closing) ?? verbCommand(clean, folded, closing, false);
  // "the tanker comes later now, so shift the report from 5 to 6"
  const changed =
    /[,;]\sso\s(?:please\s|can\syou\s)?((?:shift|move|reschedule|push|change|switch)\s(?:the|my|our)\s[^.]+)$/.exec(
      words,
    )?.[1];
  if (changed !== undefined)
    return verbCommand(clean, folded, changed, false) ?? editCommand(clean, folded, changed, false);
  const describes =
    (statement.test(words) || habit.test(words) || isWhen.test(words)) && !(hasSchedule && sends.test(words));
  // "I keep losing my slot, so from tomorrow, Tuesdays at 15:00, book the room"
  const concludes =
    hasSchedule &&
    (/[,.;]\s(?:and\s)?(?:so|therefore|hence|that's\swhy)[,\s]|\sso\s(?:please|can|could|on|at|every|each|from|in\sthe)\s/.test(
      words,
    ) ||
      (sentences === 1 && /;\s(?:on|at|every|each)\s/.test(words)));
  if (
    describes &&
    !concludes &&
    !asksBehind.test(words) &&
    !(hasSchedule && asksBehindComma(words)) &&
    !asks.test(sentences > 1 ? folded.replace(/^.*?[.?!]\s+/, "") : words)
  )
    return command("none", null);
  return (
    verbCommand(clean, folded, isClause(clause, words, hasSchedule) ? clause : words, hasSchedule) ??
    editCommand(clean, folded, words, hasSchedule)
  );
}

/** "don't run the backup on Mondays", "stop sending me the weather thing" */
function refusedCommand(clean: string, folded: string, words: string): Command | null {
  const refused = refusal.exec(words)?.[1];
  if (refused === undefined || /[,;:]\s(?:but\s|only\s|just\s)*(?:every|each)\s/.test(words)) return null;
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

/** Whether the first clause alone is the command, and the others say why. */
function isClause(clause: string, words: string, hasSchedule: boolean): boolean {
  if (nowWords.test(clause) || always.some(([, pattern]) => isIn(clause, pattern))) return true;
  return !hasSchedule && reason.test(words.slice(clause.length));
}

function sayingOf(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of sayings) {
    const name = matchOf(words, pattern)?.groups?.name;
    if (name === undefined || (hasSchedule && mustName.has(intent) && !endsInJob.test(name))) continue;
    return command(intent, targetOf(clean, folded, name));
  }
  return null;
}

/** "school bus alerts, put them on hold" */
function topicalCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  const [, topic = "", before = "", , behind = ""] = aboutThat.exec(words) ?? [];
  if (topic === "" || (hasSchedule && !endsInJob.test(topic))) return null;
  const clause = `${before} it${behind}`;
  const found = verbCommand(clean, folded, clause, false) ?? editCommand(clean, folded, clause, false);
  return found && { ...found, target: targetOf(clean, folded, topic) };
}

function verbCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of always) {
    const match = matchOf(words, pattern);
    const object = (match?.[1] ?? match?.[2] ?? "").trim();
    if (!match || object === "" || (hasSchedule && !isUntil(`${object} ${match[2] ?? ""}`) && !isNamedByHabit(object)))
      continue;
    return command(intent, targetOf(clean, folded, object));
  }
  const now = nowWords.test(words);
  const run = runs.exec(words.replace(nowWords, ""))?.[1];
  if (run !== undefined && now) return command("run", targetOf(clean, folded, run));
  if (
    run !== undefined &&
    !hasSchedule &&
    !/\s(?:(?:at|on|every|each|as\ssoon\sas|when|whenever|once|after|if)\s|(?:regularly|periodically|occasionally|often|sometimes|frequently)$)/.test(
      run,
    ) &&
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

/** "the weekly choir mail", "our Friday digest": how often is a part of the name. */
const isNamedByHabit = (object: string): boolean =>
  /^(?:(?:the|my|our|that|this)\s)?(?:(?:daily|weekly|monthly|hourly|nightly|yearly|quarterly|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening)\s)+(?!\d)[\p{L}\s'-]+$/u.test(
    object,
  ) && endsInJob.test(object);

const isUntil = (object: string): boolean =>
  /\s(?:until|till|for|from|this|next|over|during|while|tomorrow|today)\s?/.test(object);

/** "stop the heater until Friday", "cancel the call reminder this week"; but "restart the server this Saturday" is work. */
function mayLast(intent: Command["intent"], object: string): boolean {
  return (
    intent === "pause" ||
    endsInJob.test(object.replace(/\s(?:until|till|for|from|this|next|over|during|while|tomorrow|today)(?:\s.*)?$/, ""))
  );
}

function editCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  const moved = (moves.exec(words) ?? movesTo.exec(words))?.[1];
  if (moved !== undefined) return command("edit", targetOf(clean, folded, moved));
  for (const pattern of edits) {
    const match = matchOf(words, pattern);
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

/** "Only on weekends, at 9:30, send me a recipe": words to do behind the days. */
function asksForMore(words: string): boolean {
  return (
    /^(?:also\s)?(?:only|just)\s/.test(words) &&
    [...words.matchAll(/\p{L}+/gu)].some(([word]) => taskVerbs.has(word) && word !== "run")
  );
}

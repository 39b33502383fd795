import type { Command } from "../core/language";
import { edits, verbs } from "./command-patterns";
import { clock, endsWithJob, namesByPart, namesJob, notTarget, pointsAtTime, startsWithTime } from "./job-names";
import { list, listAsk, listRunning, listWords } from "./list-patterns";
import { phrasebook } from "./phrasebook";
import { asked, asksTask, asksWhich, isQuestion, meaning, questionTarget } from "./question";
import { endsInThing, namedByHabit, sayings } from "./sayings";
import { greeting, POLITE } from "./small-talk";
import { isStatement } from "./statements";
import { targetOf } from "./target";
import { pattern } from "./traditional";

const translate = pattern("(?:翻译?|译)(?:成|为|一下)");

/** “每周一开会”用英语怎么说 */
const howToSay = pattern(
  "(?:[英法德日韩俄中葡意西荷波汉粤]|西班牙|葡萄牙|意大利|荷兰|土耳其|波兰)(?:语|文|话)(?:里|中)?(?:应该|该)?(?:怎么|如何|咋)(?:说|讲|写|表达|翻译?)",
);

/** "库存同步下一次是几点跑？" */
const nextRun = pattern("[下上]一?[次回]");

function command(intent: Command["intent"], target: string | null = null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** Longer texts describe a task. */
const MAX_COMMAND = 200;

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const text = folded.trim().replace(/[。.!！]+$/, "");
  if (text.length > MAX_COMMAND) return null;
  if (greeting.test(text)) return command("none");
  if (howToSay.test(text)) return command("none");
  if (meaning.test(text)) return command("question", nextRun.test(text) ? questionTarget(clean, text) : null);
  const said = sayingOf(clean, text, hasSchedule);
  if (said) return said;
  if (!hasSchedule && translate.test(text)) return command("none");
  if (
    list.test(text) ||
    listRunning.test(text) ||
    (listAsk.test(text) && !pattern("^[^,。]{0,8}每|提醒我\\S").test(text)) ||
    (listWords.test(text) && (!hasSchedule || asked.test(text) || asksWhich(text)))
  )
    return command("list");
  if (isQuestion(text, hasSchedule)) return command("question", questionTarget(clean, text));
  if (isStatement(text)) return command("none");
  const found = findVerb(clean, text, hasSchedule);
  const isOneClause = found?.intent === "edit" || (found?.target ?? ",").search(/[,。]/u) < 0;
  // "每天四点提醒我送饭,出院就不用了": a request, and how long it is needed.
  const isPlan =
    hasSchedule &&
    text
      .split(/[,。]/u)
      .slice(0, -1)
      .some((one) => planned.test(one));
  return isOneClause ? found : (findReasoned(clean, text, hasSchedule) ?? (isPlan ? null : found));
}

/** Where the text has a schedule, the words must name a task. */
function sayingOf(clean: string, text: string, hasSchedule: boolean): Command | null {
  for (const [intent, one] of sayings) {
    const match = one.exec(text);
    if (!match) continue;
    const name = match.groups?.name;
    if (name === undefined)
      return command(intent, match.groups?.sure ? targetOf(clean, text, match.groups.sure) : null);
    const isTimed = startsWithTime.test(name) || saysWhen.test(name);
    if (isTimed && !namedByHabit.test(name) && !(namesByPart.test(name) && !clock.test(name))) continue;
    if (hasSchedule && intent !== "edit" && !endsInThing.test(name) && !namedByHabit.test(name)) continue;
    return command(intent, targetOf(clean, text, name));
  }
  return null;
}

/** "2小时后提醒我3点的会改到4点了": what has moved is the task's. */
const laterTask = pattern(
  "^(?:再|等)?过(?:半|[\\d一二两三四五六七八九十]{1,3})个?(?:分钟|小时|钟头|刻钟|天|周|星期)|^\\S{0,6}(?:分钟?|小时|钟头|刻钟|天|周|星期)(?:之|以)?后(?:提醒|告诉|通知|叫)",
);
const condition = pattern("^(?:如果|要是|假如|若|一旦|只要|当|等|超过|低于|满|够)");
/** "那个任务先停一下,等我通知" */
const untilTold = pattern(
  "(?:^|[,。;!]\\s?)(?:等到?|直到|到时候?)(?:我|我们|老板|领导)(?:的)?(?:通知|消息|说|回来|叫|安排|有空|再)[^,。]{0,8}$",
);
/** "把每天8点的天气改成7点半": it is there already. */
const movesIt = pattern(
  `^${POLITE}(?:把|将)[^,。]{2,24}?(?:改|调整?|换|挪|移)(?:到|成|为|至)(?:只|仅)?在?(?:每|周|星期|礼拜|工作日|早|上午|中午|下午|晚|凌晨|\\d|[一二三四五六七八九十两])[^,。]{0,8}$`,
);
const planned = pattern("(?:每|工作日|周末|点).*(?:提醒|叫|通知)(?:我们?|他|她|大家)\\S");
const fromNowOn = pattern("^(?:以后|今后|从今往后|往后)(?:的)?");
const saysWhen = pattern("每|\\d[点:]|[一二三四五六七八九十]点|工作日|[天日]都");

/** "先把库存预警暂停一下,这两天在盘点": a command with its reason behind it, or before. */
function findReasoned(clean: string, text: string, hasSchedule: boolean): Command | null {
  const clauses = text.split(/[,。;!]\s?/u).filter((one) => one !== "" && !untilTold.test(one));
  if (clauses.length === 1 && untilTold.test(text)) return findVerb(clean, clauses[0] ?? "", hasSchedule, text);
  if (clauses.length < 2 || clauses.length > 4) return null;
  for (const clause of clauses) {
    const others = clauses.filter((one) => one !== clause);
    const isPlan = others.some(
      (one) => asksTask.test(one) || condition.test(one) || (hasSchedule && saysWhen.test(one)),
    );
    const found = isPlan || condition.test(clause) ? null : findVerb(clean, clause, hasSchedule, text);
    if (found && found.intent !== "edit" && !(hasSchedule && found.intent === "run") && (found.target?.length ?? 0) > 1)
      return found;
  }
  return null;
}

function findVerb(clean: string, text: string, hasSchedule: boolean, whole = text): Command | null {
  for (const pattern_ of edits) {
    const target = pattern_
      .exec(text)
      ?.groups?.target?.replace(fromNowOn, "")
      .replace(/[都全]$/u, "");
    if (target === undefined || target.length < 2 || (hasSchedule && laterTask.test(target))) continue;
    if (
      startsWithTime.test(target) &&
      !pointsAtTime.test(target) &&
      !movesIt.test(text) &&
      !((endsWithJob.test(target) || namesByPart.test(target)) && !clock.test(target))
    )
      continue;
    return command("edit", targetOf(clean, whole, target));
  }
  for (const [intent, patterns] of verbs) {
    const target = patterns.map((one) => one.exec(text)?.groups?.target).find((found) => found !== undefined);
    if (target === undefined || target.length > 40 || (hasSchedule && laterTask.test(target))) continue;
    const isNamed =
      pointsAtTime.test(target) ||
      (namesByPart.test(target) && !clock.test(target)) ||
      (namesJob.test(target) && (!startsWithTime.test(target) || (intent === "delete" && endsWithJob.test(target))));
    if (hasSchedule && intent !== "run" && !isNamed) continue;
    if (hasSchedule && intent === "run" && (startsWithTime.test(target) || saysWhen.test(target))) continue;
    if (intent === "delete" && notTarget.test(target) && !namesJob.test(target) && !namesByPart.test(target)) continue;
    return command(intent, targetOf(clean, whole, target));
  }
  return null;
}

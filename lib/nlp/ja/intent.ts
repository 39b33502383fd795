import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import { edits, verbs } from "./command-patterns";
import { endsWithJob, namedByDay, namesByPart, namesJob, pointsAtTime, startsWithTime, things } from "./job-names";
import { listPatterns } from "./list-patterns";
import { phrasebook } from "./phrasebook";
import { asked, asksTask, isQuestion, meaning, questionTarget, wish } from "./question";
import { endsInThing, sayings } from "./sayings";
import { greeting, thanks, thanksAhead } from "./small-talk";
import { isStatement } from "./statements";
import { targetOf } from "./target";

const translation =
  /(?:翻訳|訳)(?:し)?(?:て|せ|する|をお願い)|(?:[英和日中独仏韓]|スペイン|フランス|ドイツ|韓国|中国|日本)語に(?:して|直して|変えて)/u;

/** 「毎週月曜」は英語で何と言いますか */
const howToSay =
  /(?:[英和日中独仏韓露]|スペイン|フランス|ドイツ|韓国|中国|ポルトガル|イタリア|オランダ|ロシア|トルコ|ポーランド)語(?:で(?:は|、)?|だと)(?:何|なん|どう)(?:と|て|って)?(?:言|い|書|か|訳|表)/u;

function command(intent: Command["intent"], target: string | null = null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** Longer texts describe a task. */
const MAX_COMMAND = 200;

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const text = folded.trim();
  if (text.length > MAX_COMMAND) return null;
  if (greeting.test(text)) return command("none");
  if (howToSay.test(text)) return command("none");
  if (meaning.test(text)) return command("question");
  const said = sayingOf(clean, text, hasSchedule);
  if (said) return said;
  if (!hasSchedule && translation.test(text)) return command("none");
  if ((!hasSchedule || asked.test(text)) && listPatterns.some((one) => isIn(text, one))) return command("list");
  if (isQuestion(text, hasSchedule)) return command("question", questionTarget(clean, text));
  if (isStatement(text.replace(thanks, "").replace(thanksAhead, "")) && !asksTask.test(text) && !wish.test(text))
    return command("none");
  const found = findVerb(clean, text, hasSchedule);
  const isOneClause =
    found?.intent === "edit" || (found?.target ?? "、").search(/[、,。]|[はが].*(?:から|ので|んで|ため)$/u) < 0;
  return isOneClause ? found : (findReasoned(clean, text, hasSchedule) ?? found);
}

/** Where the text has a schedule, the words must name a task. */
function sayingOf(clean: string, text: string, hasSchedule: boolean): Command | null {
  for (const [intent, one] of sayings) {
    const match = one.exec(text);
    if (!match) continue;
    const name = match.groups?.name;
    if (name === undefined)
      return command(intent, match.groups?.sure ? targetOf(clean, text, match.groups.sure) : null);
    if ((startsWithTime.test(name) && !namesByPart.test(name)) || saysClock.test(name)) continue;
    if (hasSchedule && intent !== "edit" && !endsInThing.test(name.replace(/のやつ$/u, ""))) continue;
    return command(intent, targetOf(clean, text, name));
  }
  return null;
}

/** "…確認を[送って]、土曜だけ18時に早めて": something to do, and no name. */
const endsRequest = /(?:を|に|へ)[\p{Script=Han}ぁ-ん]{1,5}[てで]$/u;
const saysClock = /\d[時:日]|毎(?![日朝晩週月夕]の)|ごと|おき|[にで]、?\S+を/u;
/** "毎日8時の天気を7時半に変更": it is there already. */
const movesIt =
  /^[^、。を]{2,20}の[^、。をに]{1,12}を[^、。を]{1,12}に(?:変更|変えて|移して|ずらして|変更して)(?:ください|ほしい|くれる(?:かな)?|おいて)*[。!]?$/u;
/** "猫のごはん通知：平日": days that have a time of their own, not the name of a task. */
const opensDays = /[:、,](?:毎[日朝晩週]|平日|週末|土日|[月火水木金土日]曜日?)$/u;
const condition = /(?:なら|たら|れば|場合は?|とき(?:は|に)?|超え|下回|以上|未満)$/u;
const saysWhen = /毎|\d[時:]|ごと|おき|平日/u;

/** "在庫アラート、棚卸し中だから止めといて": a command with its reason behind it, or before. */
function findReasoned(clean: string, text: string, hasSchedule: boolean): Command | null {
  const clauses = text.split(/[、,。!]|(?<=から|ので|んで|ため)(?!、)/u).filter((one) => one.trim() !== "");
  if (clauses.length < 2 || clauses.length > 4) return null;
  for (const [index, clause] of clauses.entries()) {
    const others = clauses.filter((one) => one !== clause);
    // "毎日15時の通知、もう慣れたから消していいよ": a task by its time.
    const isName = (one: string): boolean => one === clauses[0] && endsWithJob.test(one);
    const says = (one: string): boolean => hasSchedule && saysWhen.test(one) && !isName(one);
    if (others.some((one) => asksTask.test(one) || condition.test(one) || says(one))) continue;
    // "薬のリマインダー、もういらないから消しといて": the name stands in the first clause.
    const name = topicOf(clauses[0] ?? "");
    const isBare = index > 0 && (namesJob.test(name) || namesByPart.test(name)) && !/[をはが]/u.test(clause);
    const command = isBare ? `${name}を${clause}` : clause;
    const found = findVerb(clean, command, hasSchedule && !(isBare && isName(clauses[0] ?? "")), text);
    if (found && found.intent !== "edit" && !(hasSchedule && found.intent === "run") && (found.target?.length ?? 0) > 0)
      return found;
  }
  return null;
}

const adverb = /^(?:しばらく|当分|当面|いったん|一旦|とりあえず|少し|ちょっと|今は)$/u;

const topicOf = (name: string): string =>
  name
    .replace(/(?:は|って).{2,24}(?:から|ので|んで|ため)$/u, "")
    .replace(/(?:は|を|が|って)?(?:もう)?(?:いらない|要らない|不要|必要ない)?(?:だ|です)?(?:から|ので)?$/u, "");

function findVerb(clean: string, text: string, hasSchedule: boolean, whole = text): Command | null {
  for (const pattern of edits) {
    const target = matchOf(text, pattern)?.groups?.target;
    if (
      target !== undefined &&
      target.length <= 40 &&
      !(hasSchedule && endsRequest.test(target)) &&
      !opensDays.test(target) &&
      (!startsWithTime.test(target) ||
        namesByPart.test(target) ||
        pointsAtTime.test(target) ||
        movesIt.test(text) ||
        namedByDay.test(target) ||
        (endsWithJob.test(target) && !saysClock.test(target)))
    )
      return command("edit", targetOf(clean, whole, target));
  }
  for (const [intent, patterns] of verbs) {
    const target = patterns.map((one) => one.exec(text)?.groups?.target).find((found) => found !== undefined);
    if (target === undefined || target.length > 40 || /。/.test(target) || adverb.test(target)) continue;
    const isByPart = namesByPart.test(target) || pointsAtTime.test(target);
    if (startsWithTime.test(target) && !namesJob.test(target) && !isByPart) continue;
    const isNamed = intent !== "run" && namedByDay.test(target);
    if (
      hasSchedule &&
      intent !== "run" &&
      !isByPart &&
      !isNamed &&
      (!namesJob.test(target) || startsWithTime.test(target))
    )
      continue;
    if (things.test(target) && !namesJob.test(target) && intent !== "run") continue;
    return command(intent, targetOf(clean, whole, target));
  }
  return null;
}

import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import { edits, verbs } from "./command-patterns";
import {
  clock,
  endsWithJob,
  JOB,
  JOB_NAMES,
  namesByPart,
  namesJob,
  pointsAtTime,
  startsWithTime,
  things,
} from "./job-names";
import { listPatterns, listRunning, wholeList, wholeListAsked } from "./list-patterns";
import { phrasebook } from "./phrasebook";
import { asked, asksTask, isQuestion, meaning, questionTarget } from "./question";
import { endsInThing, sayings } from "./sayings";
import { greeting, polite, thanks, thanksAhead } from "./small-talk";
import { isStatement } from "./statements";
import { targetOf } from "./target";

const translation =
  /(?:번역해|번역\s?좀|번역하면|(?:영어|일본어|중국어|독일어|프랑스어|스페인어|한국어)로\s?(?:뭐|어떻게|바꿔|옮겨|번역))/u;

function command(intent: Command["intent"], target: string | null = null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const lead = polite.exec(folded)?.[0].length ?? 0;
  const text = folded.slice(lead).trim();
  const target = (words: string): string | null => targetOf(clean, folded, words);
  if (greeting.test(folded)) return command("none");
  if (meaning.test(text)) return command("question");
  const said = sayingOf(text, hasSchedule, target);
  if (said) return said;
  if (translation.test(text) && !hasSchedule) return command("none");
  if (
    wholeList.test(text) ||
    wholeListAsked.test(text) ||
    listRunning.test(text) ||
    ((!hasSchedule || asked.test(text)) && listPatterns.some((one) => isIn(text, one)))
  )
    return command("list");
  if (isQuestion(text, hasSchedule)) return command("question", questionTarget(text, target));
  if (
    isStatement(text.replace(thanks, "").replace(thanksAhead, "")) &&
    !asksTask.test(text) &&
    !/(?:시간|일정|주기)(?:은|는)\s/u.test(text)
  )
    return findReasoned(text, hasSchedule, target) ?? command("none");
  const found = findVerb(text, hasSchedule, target);
  return hasReason.test(found?.target ?? "")
    ? (findReasoned(text, hasSchedule, target) ?? found)
    : (found ?? findReasoned(text, hasSchedule, target));
}

const hasReason = /(?:니까|으니|어서|라서)(?:\s|$)/u;

/** Where the text has a schedule, the words must name a task. */
function sayingOf(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  for (const [intent, pattern] of sayings) {
    const match = matchOf(text, pattern);
    if (!match) continue;
    const name = match.groups?.name;
    if (name === undefined) return command(intent, match.groups?.sure ? target(match.groups.sure) : null);
    const isPointedAt = /\s(?:그거|그것|저거|이거)/u.test(text);
    if (clock.test(name) || (startsWithTime.test(name) && !isPointedAt && !namesByPart.test(name))) continue;
    if (hasSchedule && intent !== "edit" && !endsInThing.test(name)) continue;
    return command(intent, target(name));
  }
  return null;
}

/** "재고 알림 잠깐 꺼줘, 재고 조사 중이야": a command with its reason behind it, or before. */
function findReasoned(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  const clauses = text.split(/[,.!]\s|(?<=니까|으니|어서|라서|니)\s/u).filter((one) => one.trim() !== "");
  if (clauses.length < 2 || clauses.length > 4) return null;
  for (const clause of clauses) {
    const others = clauses.filter((one) => one !== clause);
    const topic = clause === clauses[0] ? "" : (topicAhead.exec(clauses[0] ?? "")?.[1] ?? "");
    // "매일 3시 알림은 이제 습관 됐으니까 지워줘": a task by its time.
    const says = (one: string): boolean => hasSchedule && clock.test(one) && !endsWithJob.test(topic);
    if (others.some((one) => asksTask.test(one) || says(one))) continue;
    // "아침 뉴스는 출장 중이니까 잠깐 멈춰줘": the name stands in the first clause.
    const isNamed = namesJob.test(topic) || namesByPart.test(topic);
    const words = isNamed && !/[을를]\s/u.test(clause) ? `${topic} ${clause.trim()}` : clause;
    const found = findVerb(words.replace(polite, "").trim(), hasSchedule && words === clause, target);
    if (found && found.intent !== "edit" && !(hasSchedule && found.intent === "run") && (found.target?.length ?? 0) > 1)
      return found;
  }
  return null;
}

/** "월말 정산 알림 이제 필요 없으니까": what a job is called needs no particle. */
const topicAhead = new RegExp(
  `^([^,.]{2,32}?)(?:(?:은|는)|(?<=${JOB_NAMES})(?:이|가)?(?!\\s${JOB}))\\s.{2,20}(?:니까|으니|어서|라서|니|필요\\s?없어요?)$`,
  "u",
);
const adverb = /^(?:잠깐|잠시만?|당분간|일단|한동안|이제|좀)$/u;

/** No command is longer. */
const LONGEST = 160;

/** "매일 8시 날씨를 7시 반으로 바꿔줘": it is there already. */
const movesIt =
  /^[^,.]{2,24}[가-힣](?:을|를)\s(?:매[일주월]\s)?(?:오전|오후|아침|점심|저녁|밤|새벽)?\s?[^,.\s]{1,6}(?:\s(?:반|\d{1,2}분))?(?:으로|로)\s?(?:바꿔|변경|옮겨|조정)\S{0,4}(?:\s?(?:줘|주세요))?[.!~\s]*$/u;

/** "…체크 보내주고 토요일만 6시로 당겨줘": something to do, and no name. */
const endsRequest = /(?:해|[가-힣])\s?주고$|[가-힣](?:을|를|에)\s[가-힣]{1,4}고$/u;

function findVerb(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  if (text.length > LONGEST) return null;
  for (const pattern of edits) {
    const found = matchOf(text, pattern)?.groups?.target;
    if (
      found !== undefined &&
      !(hasSchedule && endsRequest.test(found)) &&
      (!startsWithTime.test(found) ||
        namesByPart.test(found) ||
        pointsAtTime.test(found) ||
        movesIt.test(text) ||
        (endsWithJob.test(found) && !clock.test(found))) &&
      (namesJob.test(found) ||
        !hasSchedule ||
        /^(?:그|이|저)것?/.test(found) ||
        /바꿔|변경|옮겨|미뤄|당겨|늦춰/.test(text))
    )
      return command("edit", target(found));
  }
  for (const [intent, pattern] of verbs) {
    const found = matchOf(text, pattern)?.groups?.target;
    if (found === undefined || found.length > 40 || /[.]\s/.test(found) || adverb.test(found)) continue;
    const isNamed =
      pointsAtTime.test(found) ||
      (namesByPart.test(found) && !clock.test(found)) ||
      (namesJob.test(found) && (!hasSchedule || (endsWithJob.test(found) && !clock.test(found))));
    if (startsWithTime.test(found) && !isNamed) continue;
    if (hasSchedule && intent !== "run" && !isNamed && !(namesJob.test(found) && /까지|동안/.test(text))) continue;
    if (things.test(found) && !namesJob.test(found) && intent !== "run") continue;
    return command(intent, target(found));
  }
  return null;
}

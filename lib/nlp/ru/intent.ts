import type { Command } from "../core/language";
import { matchOf } from "../grammar/matches";
import { behind, commandFirst, edits, fill, now, pauses, resumes, schedulesOf, soon, verbs } from "./command-patterns";
import { JOB } from "./job-names";
import { list } from "./list-patterns";
import { asksForList } from "./lists";
import { phrasebook } from "./phrasebook";
import { asksBehind, question, questionTarget, toldQuestion } from "./question";
import { beforeReason } from "./reason";
import { aboutThat, closing, namesTask, sayingOf } from "./sayings";
import { isSmallTalk } from "./small-talk";
import { describesLife, endsAsQuestion } from "./statements";
import { targetOf } from "./target";
import { none, translate, translateTo } from "./told";
import { asksForDeed } from "./verbs";

const lead =
  /^(?:(?:временно|пока\sчто|пожалуиста|привет|слушаи|эи|ок|океи|так(?!\sкак)|а|и|ну|здравствуите|добрыи день)[,!]?\s)*(?:(?:не\s)?(?:можешь|можете|мог(?:ла|ли)?\sбы|сможешь)(?:\sли)?\s(?:(?:ты|вы)\s)?(?:пожалуиста\s)?)?(?:пожалуиста,?\s)?/u;

const command = (intent: Command["intent"], target: string | null): Command => ({
  intent,
  target,
  message: phrasebook.commands[intent],
});

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const skipped = lead.exec(folded)?.[0].length ?? 0;
  const words = folded
    .slice(skipped)
    .replace(/[.?!\s]+$/, "")
    .replace(/,?\sпожалуиста(?:,(?=\s)|(?=\s|$))/gu, "")
    .replace(/^(\p{L}{3,}[иь])те(?=\s)/u, "$1");
  const target = (object: string): string | null => targetOf(clean, folded, object);
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const clause = commandFirst((beforeReason(words) ?? words).replace(fill, "").trimStart());
  if (!hasSchedule || now.test(clause)) {
    for (const [intent, pattern] of behind) {
      const object = matchOf(clause, pattern)?.[1];
      if (!hasSchedule && object !== undefined && object.split(" ").length < 6 && !asksForDeed(object))
        return command(intent, target(object));
    }
    const reasoned = clause === words ? null : verbCommand(clause, hasSchedule, target);
    if (reasoned) return reasoned;
  }
  const unsent = hasSchedule
    ? undefined
    : /^(?:все,?\s)?(?:больше\sне\s(?:присыла(?:и|ть)|шли|слать|отправля(?:и|ть)|напомина(?:и|ть)|пиши)(?:\s(?:мне|нам))?|не\s(?:присылаи|шли|отправляи|напоминаи|пиши)\s(?:(?:мне|нам)\s)?больше)\s(?:о\s|об\s|про\s)?(.+)$/u.exec(
        clause,
      )?.[1];
  if (unsent !== undefined) return command("delete", target(unsent));
  const unneeded = /^(.+?)\s(?:мне\s|нам\s)?больше\sне\s(?:нуж\p{L}+|требу\p{L}+|надо)$/u.exec(clause)?.[1];
  if (unneeded !== undefined) return command("delete", target(unneeded));
  if (!hasSchedule && asksForList(words)) return command("list", null);
  if (
    list.test(words) &&
    !(hasSchedule && /^(?:покажи|выведи|список)/.test(words) && !new RegExp(`${JOB}$`, "u").test(words))
  )
    return command("list", null);
  if (translate.test(words) && (!hasSchedule || none.test(words) || translateTo.test(words)))
    return command("none", null);
  const said = sayingOf(words, hasSchedule);
  if (said) return command(said.intent, target(said.name));
  const [, topic = "", before, pronoun, after] = aboutThat.exec(words) ?? [];
  const ofTopic =
    topic === "" || (hasSchedule && !namesTask(topic))
      ? null
      : verbCommand(
          `${before} ${pronoun}${after}`.replace(/^(поставь|сними)\s(\S+)\s(на\sпаузу|с\sпаузы)/u, "$1 $3 $2"),
          false,
          target,
        );
  if (ofTopic) return { ...ofTopic, target: target(topic) };
  const done = hasSchedule ? undefined : closing.exec(words)?.[1];
  const concluded =
    done === undefined || asksForDeed(words.slice(0, -done.length)) ? null : verbCommand(done, false, target);
  if (concluded) return concluded;
  const told = hasSchedule ? null : toldQuestion.exec(words)?.[1];
  if (told) return command("question", questionTarget(told, target));
  if (question.test(words) && !/^как\sтолько/.test(words) && !asksBehind(words, hasSchedule))
    return command("question", questionTarget(words, target));
  if (endsAsQuestion(folded)) return command("question", questionTarget(words, target));
  if ((none.test(words) && (translate.test(words) || !asksForDeed(words))) || describesLife(words))
    return command("none", null);
  return verbCommand(words, hasSchedule, target) ?? editCommand(words, hasSchedule, target);
}

function verbCommand(said: string, hasSchedule: boolean, target: (object: string) => string | null): Command | null {
  const words = said.replace(soon, "");
  for (const [intent, pattern] of verbs) {
    const object = matchOf(words, pattern)?.[1];
    if (object === undefined) continue;
    const namesJob = new RegExp(`^(?:\\p{L}+\\s){0,2}?${JOB}(?![\\p{L}])|\\s${JOB}(?:\\s|$)`, "u").test(object);
    const known =
      /^(?:все|его|ее|это|их)$|(?<!\p{L})(?:бэкап|бекап|отчет|сводк|рассылк|напомина(?:н|лк)|проверк|дайджест|мониторинг|резервн|уведомлени|выгрузк|сверк)/u.test(
        object,
      );
    const isOwn = intent === "pause" ? pauses.test(words) : intent === "resume" && resumes.test(words);
    if (isOwn && (!hasSchedule || namesTask(object) || /(?:^|\s)(?:до|на|с)\s/.test(object)))
      return command(intent, target(object));
    const isNow = intent === "run" && (now.test(words) || words !== said || soon.test(object));
    const timed = hasSchedule && !(isNow || (namesJob && intent !== "run"));
    if (timed && !/(?:до\s|на\s)/.test(object)) continue;
    if (timed && intent !== "pause") continue;
    if (intent === "run" && !isNow && !namesJob) continue;
    if (namesJob || known || isNow || namesTask(object))
      return command(intent, target(object.replace(now, "").replace(soon, "")));
  }
  return null;
}

function editCommand(words: string, hasSchedule: boolean, target: (object: string) => string | null): Command | null {
  for (const pattern of edits) {
    const match = matchOf(words, pattern);
    if (!match) continue;
    const repeated = /(?<!\p{L})(?:ежедневно|еженедельно|раз\sв|каждыи\sраз)/u.test(words.slice(0, 12));
    // "отправляй отчёт ежедневно в 9, по пятницам на час раньше" asks for a task, and what it names has days of its own.
    const ofDays = /(?<!\p{L})(?:ежедневно|еженедельно|кажд\p{L}{2,3}\s|по\s(?:будням|выходным))/u.test(match[1] ?? "");
    if (hasSchedule && (repeated || ofDays)) continue;
    return command("edit", match[1] === undefined ? null : target(match[1].replace(schedulesOf, "")));
  }
  return null;
}

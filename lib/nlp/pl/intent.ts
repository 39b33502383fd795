import type { Command } from "../core/language";
import { matchOf } from "../grammar/matches";
import { behind, commandFirst, edits, fill, now, pauses, resumes, scheduleOf, soon, verbs } from "./command-patterns";
import { JOB } from "./job-names";
import { list } from "./list-patterns";
import { asksForList } from "./lists";
import { phrasebook } from "./phrasebook";
import { asksBehind, everyAsk, question, questionTarget } from "./question";
import { beforeReason } from "./reason";
import { aboutThat, closing, namesTask, sayingOf } from "./sayings";
import { isSmallTalk } from "./small-talk";
import { describesLife } from "./statements";
import { targetOf } from "./target";
import { none, tellsHabit, translate, translateTo } from "./told";
import { asksForDeed } from "./verbs";

const lead =
  /^(?:(?:prosze|hej|czesc|ok|okej|dzien\sdobry|sluchaj|no|a|i)[,!]?\s)*(?:(?:czy\s)?(?:mozesz|moglbys|moglabys|chcialbym|chce)\s(?:(?:prosze|juz(?!\snie)|smialo|spokojnie)\s)*)?(?:prosze,?\s)?/u;

const command = (intent: Command["intent"], target: string | null): Command => ({
  intent,
  target,
  message: phrasebook.commands[intent],
});

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const opening = lead.exec(folded)?.[0] ?? "";
  const words = folded
    .slice(opening.length)
    .replace(/[.?!\s]+$/, "")
    .replace(/,?\sprosze(?:,(?=\s)|(?=\s|$))/gu, "");
  const target = (object: string): string | null => targetOf(clean, folded, object);
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const clause = commandFirst((beforeReason(words) ?? words).replace(fill, "").trimStart());
  if (!hasSchedule || now.test(clause)) {
    if (!hasSchedule && asksForList(words)) return command("list", null);
    for (const [intent, pattern] of behind) {
      const object = matchOf(clause, pattern)?.[1];
      if (!hasSchedule && object !== undefined && object.split(" ").length < 6 && !asksForDeed(object))
        return command(intent, target(object));
    }
    const reasoned = clause === words ? null : verbCommand(clause, hasSchedule, target);
    if (reasoned) return reasoned;
  }
  if (
    list.test(words) &&
    !(
      hasSchedule &&
      !new RegExp(`${JOB}$`, "u").test(words) &&
      /^(?:pokaz|wypisz|wyswietl|podaj|daj|wymien)/.test(words)
    )
  )
    return command("list", null);
  if (translate.test(words) && (!hasSchedule || none.test(words) || translateTo.test(words)))
    return command("none", null);
  const told = sayingOf(words, hasSchedule);
  if (told) return command(told.intent, target(told.name));
  const [, topic = "", before, pronoun, after] = aboutThat.exec(words) ?? [];
  const ofTopic =
    topic === "" || (hasSchedule && !namesTask(topic))
      ? null
      : verbCommand(`${before} ${pronoun}${after}`, false, target);
  if (ofTopic) return { ...ofTopic, target: target(topic) };
  const done = hasSchedule ? undefined : closing.exec(words)?.[1];
  const concluded =
    done === undefined || asksForDeed(words.slice(0, -done.length)) ? null : verbCommand(done, false, target);
  if (concluded) return concluded;
  const unsent = hasSchedule
    ? undefined
    : /^(?:juz\snie\s(?:wysyla[jc]|przysyla[jc]|przypomina[jc]|pisz)|nie\s(?:wysyla[jc]|przysyla[jc]|przypomina[jc]|pisz)\s(?:(?:mi|nam)\s)?(?:juz|wiecej))\s(?:(?:mi|nam)\s)?(?:o\s)?(.+)$/u.exec(
        clause,
      )?.[1];
  if (unsent !== undefined) return command("delete", target(unsent));
  const unneeded =
    /^(.+?)\s(?:juz\s)?(?:nie\sjest\s(?:mi\s|nam\s)?(?:juz\s)?potrzebn\p{L}+|niepotrzebn\p{L}+)(?:\sjuz)?$/u.exec(
      clause,
    )?.[1];
  if (unneeded !== undefined) return command("delete", target(unneeded));
  const wants =
    /^(?:czy\s)?(?:moge|moglbym|moglabym|mozemy|moglibysmy|da(?:lo)?(?:by)?\ssie|byloby\smozliwe|mozna)\s(?:.*\s)?(?:prosic|dostawac|otrzymywac|dostac|otrzymac|miec)(?:\s|$)/u.test(
      words,
    );
  const asksPolitely = wants || /mozesz|moglbys|moglabys/.test(opening);
  if (!asksPolitely && question.test(words) && !everyAsk.test(words) && !asksBehind(words, hasSchedule))
    return command("question", questionTarget(words, target));
  if ((tellsHabit(words) && (translate.test(words) || !asksForDeed(words))) || describesLife(words, clean))
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
      /^(?:wszystko|wszystkie|to|go|ja|je)$|(?<!\p{L})(?:kopi[aei]|backup|raport|podsumowan|newsletter|przypomnien|przypominajk|monitoring|powiadomien|digest|mailing|zestawien|wysylk|synchronizacj|eksport)/u.test(
        object,
      );
    const isOwn = intent === "pause" ? pauses.test(words) : intent === "resume" && resumes.test(words);
    if (isOwn && (!hasSchedule || namesTask(object) || /(?:^|\s)(?:do|na|od)\s/.test(object)))
      return command(intent, target(object));
    const isNow = intent === "run" && (now.test(words) || words !== said || soon.test(object));
    const timed = hasSchedule && !(isNow || (namesJob && intent !== "run"));
    if (timed && !(intent === "pause" && /(?:^|\s)(?:do|na)\s/.test(object))) continue;
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
    // "wysyłaj raport codziennie o 9, w piątki godzinę wcześniej" asks for a task, and what it names has days of its own.
    const ofDays = /(?<!\p{L})(?:codziennie|kazd\p{L}{1,3}\s|co\s(?:dzien|tydzien|rano|wieczor))/u.test(match[1] ?? "");
    if (hasSchedule && (ofDays || /^\S+\s(?:codziennie|co\s|raz\s)/.test(words))) continue;
    return command("edit", match[1] === undefined ? null : target(match[1].replace(scheduleOf, "")));
  }
  return null;
}

import type { Command } from "../core/language";
import { matchOf } from "../grammar/matches";
import {
  edits,
  movedToDay,
  movedToHour,
  movesAll,
  runs,
  unmistakable,
  unneeded,
  unsent,
  verbs,
} from "./command-patterns";
import { namesJob, startsWithTime, things } from "./job-names";
import { list, whichJobs } from "./list-patterns";
import { asksForList } from "./lists";
import { phrasebook } from "./phrasebook";
import { isQuestion, meaning, questionTarget } from "./question";
import { beforeReason, commandFirst } from "./reason";
import { aboutThat, namesTask, sayingOf } from "./sayings";
import { isSmallTalk } from "./small-talk";
import { describesLife } from "./statements";
import { objectOf, targetOf } from "./target";
import { thanks } from "./thanks";

const lead =
  /^(?:(?:lutfen|merhaba|selam|selamlar|hey|peki|tamam|simdi|hadi|ya|rica etsem|rica ediyorum|zahmet olmazsa)[,.!]?\s)*/u;
const translation =
  /(?:\S+c(?:a|e)ye?\s(?:cevir|cevirir\smisin|tercume\set)|(?:ingilizce|almanca|fransizca|ispanyolca|italyanca|rusca|japonca|cince|korece)(?:de|da|si|sini)?\s(?:ne\sdemek|nasil\sdenir|ne|nedir|cevir))/u;
/** What stands in quotation marks is hidden from the patterns. */
const MASK = "\u0001";
/** A text to translate stands behind the colon. */
const translateTo =
  /^(?:sunu\s|bunu\s)?\p{L}+c[ae]y?[ae]?\s(?:cevir\p{L}*|tercume\set\p{L}*)(?:\sm[iu]s[iu]n(?:[iu]z)?)?\s?:/u;

const command = (intent: Command["intent"], target: string | null = null): Command => ({
  intent,
  target,
  message: phrasebook.commands[intent],
});

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const skipped = lead.exec(folded)?.[0].length ?? 0;
  const text = folded.slice(skipped).trim();
  const bare = text.replace(/[.!\s]+$/, "");
  const target = (words: string): string | null => targetOf(clean, folded, words);
  if (isSmallTalk(folded, hasSchedule) || (!hasSchedule && thanks(text))) return command("none");
  if (asksForList(bare)) return command("list");
  const said = sayingOf(bare.replace(/\?$/, "").trim(), hasSchedule);
  if (said) return command(said.intent, target(said.name));
  const [, topic = "", rest = ""] = aboutThat.exec(bare) ?? [];
  const ofTopic =
    topic === "" || (hasSchedule && !namesTask(topic))
      ? null
      : findVerb(rest.replace(/^(?:lutfen\s)?\p{L}+/u, "onu"), false, target);
  if (ofTopic) return { ...ofTopic, target: target(topic) };
  const renamed =
    /^(.{2,60}?)(?:n[iu]n|[iu]n)?\s(?:gorevinin\s|isinin\s)?(?:adini|ismini)\s.*\S\s?(?:yap|koy|degistir|olsun)\p{L}*$/u.exec(
      bare,
    )?.[1];
  if (renamed !== undefined && (renamed.startsWith(MASK) || namesTask(renamed)))
    return command("edit", target(renamed));
  const [, told, ended = told] = (hasSchedule ? null : unsent.exec(beforeReason(bare) ?? bare)) ?? [];
  if (ended !== undefined) return command("delete", target(ended));
  const unwanted = hasSchedule || commandFirst.test(bare) ? undefined : unneeded.exec(bare)?.[1];
  if (unwanted !== undefined && namesJob.test(unwanted))
    return command("delete", target(unwanted.replace(/\sartik$/, "")));
  const clause = beforeReason(bare);
  const reasoned = clause === null ? null : findVerb(clause, hasSchedule, target);
  if (reasoned) return reasoned;
  if (meaning.test(bare)) return command(translation.test(bare) && !/\d\s[\d*]/.test(bare) ? "none" : "question");
  if ((translation.test(bare) && !hasSchedule) || translateTo.test(bare)) return command("none");
  if (list.test(bare) && (!hasSchedule || /^(?:hangi|ne|neler)|\?$|var\smi|neler/.test(bare))) return command("list");
  if (whichJobs.test(bare)) return command("list");
  if (isQuestion(text, hasSchedule)) return command("question", questionTarget(bare, target));
  if (describesLife(bare)) return command("none");
  return findVerb(bare.replace(/\s?\?$/, ""), hasSchedule, target);
}

/** No command is longer. */
const LONGEST = 160;

function findVerb(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  if (text.length > LONGEST) return null;
  for (const pattern of runs) {
    const object = matchOf(text, pattern)?.[1];
    if (object !== undefined && !startsWithTime(object) && object.length < 60) return command("run", target(object));
  }
  const moved = matchOf(text, movedToHour)?.[1] ?? matchOf(text.replace(/[.!\s]+$/, ""), movedToDay)?.[1];
  if (moved !== undefined && !startsWithTime(moved)) return command("edit", target(moved));
  const all = matchOf(text, movesAll)?.[1];
  if (all !== undefined) return command("edit", target(all));
  for (const pattern of edits) {
    const match = matchOf(text, pattern);
    if (!match) continue;
    const object = objectOf(match[1] ?? "");
    if (match[1] !== undefined && (startsWithTime(match[1]) || !namesJob.test(object))) continue;
    if (
      hasSchedule &&
      !/(?:degistir|tasi|ertele|otele|kaydir|cek|one\sal|ileri\sal|geri\sal|artik|calissin|olsun|[ae]\sal)/.test(text)
    )
      continue;
    return command("edit", match[1] === undefined ? null : target(object));
  }
  for (const [intent, pattern] of verbs) {
    const object = matchOf(text, pattern)?.[1];
    if (object === undefined || object.length > 60 || startsWithTime(object) || /[.]\s/.test(object)) continue;
    const isSure = !hasSchedule && unmistakable.test(text);
    if (
      !isSure &&
      (things.test(object) || (!namesJob.test(object) && !/^(?:onu|bunu|sunu|hepsini|tumunu|her\sseyi)$/.test(object)))
    )
      continue;
    if (hasSchedule && !/kadar|boyunca/.test(text)) continue;
    return command(intent, target(object));
  }
  return null;
}

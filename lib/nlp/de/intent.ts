import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import { edits, MOVES, makesOften, ownHalf, toPlace, verbs } from "./command-patterns";
import { isObject, known, namesJob } from "./job-names";
import { list } from "./list-patterns";
import { asksForList } from "./lists";
import { phrasebook } from "./phrasebook";
import { asksBehind, question, questionTarget, saysWhen, toldQuestion } from "./question";
import { beforeReason } from "./reason";
import { commandBehindReason, insteadOfThat, sayingOf, topicInside } from "./saying";
import { isSmallTalk } from "./small-talk";
import { describesLife } from "./statements";
import { targetOf } from "./target";
import { asksHowToSay, translate, translatesWhatFollows } from "./translations";

const FILLER =
  "(?:bitte|mal|kurz|doch|eben|einfach|schnell|noch|gleich|erstmal|vorerst|vorubergehend|voruebergehend|wieder)";
const polite = new RegExp(
  `^(?:(?:bitte|hallo|hi|hey|so|ok|okay|na|also|und|moin|servus|gruezi|guten\\s(?:tag|morgen|abend)|${FILLER})[,!.]?\\s)*(?:(?:kannst|konntest|koenntest|wurdest|wuerdest|willst|magst)\\sdu\\s|(?:konnen|koennen|konnten|koennten|wurden|wuerden)\\ssie\\s|ich\\s(?:will|mochte|moechte|wollte)(?:,?\\sdass\\sdu)?\\s|(?:(?:konnen|koennen|konnten|koennten|sollten|wollen)\\swir|(?:kann|konnte|koennte)\\s(?:man|ich)|lasst\\ssich|laesst\\ssich)\\s(?=[^,;:!?]*\\s${MOVES}[\\s?.!]*$))?(?:(?:bitte|mal|kurz|doch|vielleicht|eben)\\s)*`,
);
function command(intent: Command["intent"], target: string | null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const lead = polite.exec(folded)?.[0] ?? "";
  const words = folded
    .slice(lead.length)
    .replace(/[\s.?!]+$/, "")
    .replace(/,?\s(?:bitte|danke)$/, "")
    .replace(/,\s(?:vorlau?fig|vorlaeufig|vorerst|erst\s?mal|einstweilen|furs\serste)$/, "");
  const plain = words.replace(/\s(?:bitte|mal|kurz|doch|eben|einfach)(?=[\s,])/g, "");
  const asked = /(?:kannst|kann\s|konn|koenn|wurd|wuerd|will|magst|mocht|moecht|sollten|wollen|sich)/.test(lead);
  const isAsked = folded.trimEnd().endsWith("?");
  if (!hasSchedule || /^(?:was|welche)/.test(words))
    if (list.some((pattern) => isIn(plain, pattern)) || ((isAsked || !hasSchedule) && asksForList(plain)))
      return command("list", null);
  if (asksHowToSay.test(words) || translatesWhatFollows.test(words)) return command("none", null);
  if (
    !asked &&
    question.test(words) &&
    (isAsked || !hasSchedule || !words.includes(",")) &&
    !(hasSchedule && asksBehind.test(words))
  )
    return command("question", questionTarget(clean, words));
  if (asked && !hasSchedule && toldQuestion.test(words))
    return command("question", questionTarget(clean, words.replace(/^.*?(?=w\p{L}+\s|ob\s)/u, "")));
  if (!hasSchedule && saysWhen.test(plain))
    return command("question", questionTarget(clean, plain.replace(/^.*?(?=wann|um\swie)/, "")));
  const instead = insteadOfThat(plain);
  if (instead !== null) return everyCommand(clean, instead, false);
  const clause = /^keine?\s.*\smehr\s/.test(plain) ? plain : beforeReason(plain);
  const reasoned = clause === null ? null : verbCommand(clean, clause, hasSchedule);
  if (reasoned) return reasoned;
  const forNow = /(?:vorerst|erst\s?mal|vorue?bergehend)/.test(lead);
  const topical = topicInside(plain, hasSchedule);
  const last = hasSchedule ? null : commandBehindReason(plain);
  const said =
    sayingOf(clean, plain, hasSchedule, forNow) ??
    (topical && everyCommand(clean, topical, false)) ??
    (last && everyCommand(clean, last, false));
  if (said) return said;
  if (!asked && describesLife(words)) return command("none", null);
  if (translate.test(words) && (!hasSchedule || words.split(" ").length < 7)) return command("none", null);
  return everyCommand(clean, plain, hasSchedule);
}

function everyCommand(clean: string, words: string, hasSchedule: boolean): Command | null {
  return editCommand(clean, words, hasSchedule) ?? verbCommand(clean, words, hasSchedule);
}

/** "… bis Montag", "… für zwei Wochen"; what a reminder is for belongs to its name. */
const forAWhile =
  /\s(?:bis|ab|(?:fur|fuer)\s(?:eine?[nmrs]?|zwei|drei|vier|paar|immer|heute|morgen|(?:die|den)\s(?:nachste|naechste|kommende|rest)\w*|diese\w*|\d+)(?=\s|$))(?:\s.*)?$/;

function verbCommand(clean: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = matchOf(words, pattern)?.[1];
    if (object === undefined) continue;
    const until = object.replace(forAWhile, "");
    const isJob = namesJob.test(until);
    const now =
      intent === "run" &&
      /\s(?:jetzt|sofort|gleich|einmal|nochmal|manuell|direkt|umgehend|erneut)(?=[\s,]|$)/.test(words);
    if (hasSchedule && !(isJob && intent !== "run") && !now) continue;
    if (intent === "run" && !now && !isJob) continue;
    if (isJob || (known.test(until) && !isObject.test(until)) || now) return command(intent, targetOf(clean, until));
  }
  return null;
}

function editCommand(clean: string, words: string, hasSchedule: boolean): Command | null {
  for (const pattern of edits) {
    const match = matchOf(words, pattern);
    if (!match) continue;
    if (
      hasSchedule &&
      (ownHalf.test(words) || makesOften.test(words) || toPlace.test(words.slice((match[1] ?? "").length)))
    )
      continue;
    return command("edit", match[1] === undefined ? null : targetOf(clean, match[1]));
  }
  return null;
}

import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import { edits, MOVES, makesOften, ownHalf, toPlace, verbs } from "./command-patterns";
import { isObject, known, namesJob } from "./job-names";
import { list } from "./list-patterns";
import { asksForList } from "./lists";
import { phrasebook } from "./phrasebook";
import { asksBehind, question, questionTarget, saysWhen } from "./question";
import { beforeReason } from "./reason";
import { commandBehindReason, insteadOfThat, sayingOf, topicInside } from "./saying";
import { isSmallTalk } from "./small-talk";
import { describesLife } from "./statements";
import { targetOf } from "./target";
import { asksHowToSay, translate, translatesWhatFollows } from "./translations";

const FILLER = "(?:aub|alsjeblieft|alstublieft|svp|even|eens|graag|maar|toch|nu\\smaar|maar\\seven|gewoon)";
const polite = new RegExp(
  `^(?:(?:hallo|hoi|hey|he|hi|ok|oke|dus|en|nou|dag|goedemorgen|goedemiddag|${FILLER})[,!.]?\\s)*(?:(?:kun|kan|zou|wil)\\s(?:je|jij|u)\\s|(?:kunt|zult|wilt)\\su\\s|ik\\s(?:wil|zou)\\s(?:graag\\s)?(?:dat\\sje\\s)?|(?:kunnen|konden|zullen|zouden|mogen)\\swe\\s(?=[^,;:!?]*\\s${MOVES}(?![\\p{L}]))|(?:kan|mag)\\s(?:ik|men)\\s(?=[^,;:!?]*\\s${MOVES}(?![\\p{L}])))?(?:${FILLER}\\s)*`,
  "u",
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
    .replace(new RegExp(`,?\\s${FILLER}$`), "");
  const plain = words.replace(new RegExp(`\\s${FILLER}(?=\\s)`, "g"), "");
  const asked = /(?:^|\s)(?:kun|kan|zou|wil|kunt|wilt|kunnen|konden|zullen|zouden|mogen|mag)\s/.test(lead);
  if ((!hasSchedule || /^(?:wat|welke)/.test(words)) && list.some((pattern) => isIn(plain, pattern)))
    return command("list", null);
  const isAsked = folded.trimEnd().endsWith("?");
  if ((isAsked || !hasSchedule) && asksForList(plain)) return command("list", null);
  if (asksHowToSay.test(words) || translatesWhatFollows.test(words)) return command("none", null);
  if (
    !asked &&
    question.test(words) &&
    (isAsked || !hasSchedule || !words.includes(",")) &&
    !(hasSchedule && asksBehind.test(words))
  )
    return command("question", questionTarget(clean, folded, words));
  if (
    asked &&
    !hasSchedule &&
    /^(?:me|mij)\s(?:vertellen|zeggen|uitleggen),?\s(?:wanneer|waarom|of|hoe|wat)/.test(plain)
  )
    return command("question", questionTarget(clean, folded, words.replace(/^.*?(?=(?:w\p{L}+|of|hoe)\s)/u, "")));
  if (!hasSchedule && saysWhen.test(plain))
    return command("question", questionTarget(clean, folded, plain.replace(/^.*?(?=wanneer|hoe\slaat)/, "")));
  const instead = insteadOfThat(plain);
  if (instead !== null) return everyCommand(clean, folded, instead, false);
  const clause = beforeReason(plain);
  const reasoned = clause === null ? null : verbCommand(clean, folded, clause, hasSchedule);
  if (reasoned) return reasoned;
  const topical = topicInside(plain, hasSchedule);
  const last = hasSchedule ? null : commandBehindReason(plain);
  const said =
    sayingOf(clean, folded, plain, hasSchedule) ??
    // "het weekrapport nog maar eens per maand"
    sayingOf(clean, folded, words, hasSchedule) ??
    (topical && everyCommand(clean, folded, topical, false)) ??
    (last && everyCommand(clean, folded, last, false));
  if (said) return said;
  if (!asked && describesLife(words)) return command("none", null);
  if (translate.test(words) && (!hasSchedule || words.split(" ").length < 7)) return command("none", null);
  return everyCommand(clean, folded, plain, hasSchedule);
}

function everyCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  return editCommand(clean, folded, words, hasSchedule) ?? verbCommand(clean, folded, words, hasSchedule);
}

function verbCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = matchOf(words, pattern)?.[1];
    if (object === undefined) continue;
    const until = object.replace(
      /\s(?:tot|vanaf|voor\s(?:een|twee|drie|de\srest|altijd|onbepaalde|vandaag|morgen|deze|dit|\d+))\s.*$/,
      "",
    );
    const isJob = namesJob.test(until);
    const now =
      intent === "run" &&
      /\s(?:nu|meteen|direct|onmiddellijk|nog\seen\skeer|nog\seens|nogmaals|opnieuw|handmatig)(?=[\s,]|$)/.test(words);
    if (hasSchedule && !(isJob && intent !== "run") && !now) continue;
    if (intent === "run" && !now && !isJob) continue;
    if (isJob || (known.test(until) && !isObject.test(until)) || now)
      return command(intent, targetOf(clean, folded, until));
  }
  return null;
}

function editCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const pattern of edits) {
    const match = matchOf(words, pattern);
    if (!match) continue;
    if (hasSchedule && (ownHalf.test(words) || makesOften.test(words))) continue;
    if (
      hasSchedule &&
      toPlace.test(words.slice((match[1] ?? "").length)) &&
      !/\snaar\s(?:de|het)\s(?:\d|eerste|ochtend|middag|avond|weekend)/.test(words)
    )
      continue;
    return command("edit", match[1] === undefined ? null : targetOf(clean, folded, match[1]));
  }
  return null;
}

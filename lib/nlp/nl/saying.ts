import type { Command } from "../core/language";
import { matchOf } from "../grammar/matches";
import { endsInSent } from "./job-names";
import { phrasebook } from "./phrasebook";
import { aboutThat, behindReason, mustName, recipients, sayings } from "./sayings";
import { targetOf } from "./target";
import { isVerb } from "./verbs";

/** A command in the words of everyday life. */
export function sayingOf(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of sayings) {
    const name = matchOf(words, pattern)?.groups?.name;
    if (name === undefined || opensWithVerb(name) || (hasSchedule && mustName.has(intent) && !endsInSent.test(name)))
      continue;
    return command(intent, clean, folded, name);
  }
  const name = hasSchedule
    ? undefined
    : recipients.map((pattern) => matchOf(words, pattern)?.groups?.name).find(Boolean);
  return name === undefined ? null : command("edit", clean, folded, name);
}

const opensWithVerb = (name: string): boolean => name.includes(" ") && isVerb(name.split(" ")[0] ?? "");

function command(intent: Command["intent"], clean: string, folded: string, name: string): Command {
  return { intent, target: targetOf(clean, folded, name), message: phrasebook.commands[intent] };
}

/** "de schoolbusmeldingen, zet die stil" in the order of a plain command. */
export function topicInside(words: string, hasSchedule: boolean): string | null {
  const [, topic = "", verb = "", behind = ""] = aboutThat.exec(words) ?? [];
  if (topic === "" || isVerb(topic.split(" ")[0] ?? "") || (hasSchedule && !endsInSent.test(topic))) return null;
  const named = /^(?:de|het|mijn|onze|ons|die|dat|dit|deze|al)\s/.test(topic) ? topic : `de ${topic}`;
  return `${verb === "" ? "" : `${verb} `}${named} ${behind}`;
}

/** The last clause, where it may be a command about what is named in it. */
export function commandBehindReason(words: string): string | null {
  const clause = behindReason.exec(words)?.[1];
  return clause?.split(" ").some((word) => endsInSent.test(word)) ? clause : null;
}

/** "Verwijder de afspraak niet, verplaats hem naar vrijdag": the second command, with what the first names. */
const notBut =
  /^(?:verwijder|schrap|wis|stop|pauzeer|gooi)\s([^,;:.!?]{2,60}?)\sniet(?:\sweg)?,\s(?:maar\s)?(\p{L}+)\s(?:hem|het|die|ze|dat)\s(.+)$/u;
export function insteadOfThat(words: string): string | null {
  const [, name, verb, behind = ""] = notBut.exec(words) ?? [];
  return name === undefined
    ? null
    : `${verb} ${name} ${behind.replace(/^(?:alleen|liever|gewoon|maar|toch|enkel)\s/, "")}`;
}

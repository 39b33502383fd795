import type { Command } from "../core/language";
import { matchOf } from "../grammar/matches";
import { endsInSent } from "./job-names";
import { phrasebook } from "./phrasebook";
import { aboutThat, behindReason, mustName, recipients, sayings } from "./sayings";
import { targetOf } from "./target";
import { isVerb } from "./verbs";

/** A command in the words of everyday life; `forNow`: the words around it say that it is not for ever. */
export function sayingOf(clean: string, words: string, hasSchedule: boolean, forNow: boolean): Command | null {
  for (const [intent, pattern] of sayings) {
    const name = matchOf(words, pattern)?.groups?.name;
    if (name === undefined || opensWithVerb(name) || (hasSchedule && mustName.has(intent) && !endsInSent.test(name)))
      continue;
    return command(intent === "delete" && forNow ? "pause" : intent, clean, name);
  }
  const name = hasSchedule
    ? undefined
    : recipients.map((pattern) => matchOf(words, pattern)?.groups?.name).find(Boolean);
  return name === undefined ? null : command("edit", clean, name);
}

const opensWithVerb = (name: string): boolean => name.includes(" ") && isVerb(name.split(" ")[0] ?? "");

function command(intent: Command["intent"], clean: string, name: string): Command {
  return { intent, target: targetOf(clean, name), message: phrasebook.commands[intent] };
}

/** "die Schulbus-Meldungen, halt die an" in the order of a plain command. */
export function topicInside(words: string, hasSchedule: boolean): string | null {
  const [, topic = "", verb = "", behind = ""] = aboutThat.exec(words) ?? [];
  if (topic === "" || isVerb(topic.split(" ")[0] ?? "") || (hasSchedule && !endsInSent.test(topic))) return null;
  const named = /^(?:der|die|das|den|mein|unser|dies|alle)/.test(topic) ? topic : `die ${topic}`;
  return `${verb === "" ? "" : `${verb} `}${named} ${behind}`;
}

/** The last clause, where it may be a command about what is named in it. */
export function commandBehindReason(words: string): string | null {
  const clause = behindReason.exec(words)?.[1];
  return clause?.split(" ").some((word) => endsInSent.test(word)) ? clause : null;
}

/** "Lösch den Termin nicht, verschieb ihn auf Freitag": the second command, with what the first names. */
const notBut =
  /^(?:losch|loesch|entfern|streich|stopp|pausier)\w*\s([^,;:.!?]{2,60}?)\snicht,\s(?:sondern\s)?(\p{L}+)\s(?:ihn|sie|es|das|die|den)\s(.+)$/u;
export function insteadOfThat(words: string): string | null {
  const [, name, verb, behind = ""] = notBut.exec(words) ?? [];
  return name === undefined
    ? null
    : `${verb} ${name} ${behind.replace(/^(?:nur|bloss|lieber|besser|einfach|doch)\s/, "")}`;
}

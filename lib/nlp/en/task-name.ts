import { withHostsOnly } from "../grammar/prompt-text";
import { namedThing } from "./named-thing";
import { taskVerbs } from "./verbs";

/** Verbs that become a noun behind their object: "check server health" → "Server Health Check". */
const nouns: Record<string, string> = {
  check: "Check",
  verify: "Check",
  inspect: "Check",
  test: "Test",
  monitor: "Monitor",
  watch: "Monitor",
  track: "Tracker",
  review: "Review",
  audit: "Audit",
  scan: "Scan",
  summarize: "Summary",
  summarise: "Summary",
  recap: "Summary",
  compare: "Comparison",
  analyze: "Analysis",
  analyse: "Analysis",
  backup: "Backup",
  sync: "Sync",
  synchronize: "Sync",
  clean: "Cleanup",
  purge: "Cleanup",
  prune: "Cleanup",
  export: "Export",
  import: "Import",
  update: "Update",
  refresh: "Refresh",
  restart: "Restart",
  rotate: "Rotation",
  remind: "Reminder",
  ping: "Ping",
  search: "Search",
};
/** Verbs that say nothing beside their object: "send the sales report" → "Sales Report". */
const light = new Set(
  "send email mail generate create write prepare compile produce give get make post publish deliver show tell report run fetch draft build share do perform list text message pull collect gather grab".split(
    " ",
  ),
);
const nounLike =
  /\b(?:report|summary|digest|check|backup|update|reminder|newsletter|review|list|overview|analysis|email|forecast|invoice|invoices|standup|brief|briefing|news|numbers|stats|metrics|quote|joke)s?\b/i;
const skipped = new Set(
  "a an the my our your it its his her their this that these those me us him her them all some any please if whether status".split(
    " ",
  ),
);
const cut =
  /,(?!\d)|[;!?\n(]|\s(?:an?|per|each|every)\s(?:hour|day|night|week|month|year)\b|:(?!(?<=\d:)\d)|\.(?=\s|$)|(?<!(?:^|\s)[\d:]+\s)\bto\b|\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\s(?:to|through|until|till)\b|\s\d+\s(?:minutes?|mins?|hours?|days?|weeks?)\s(?:before|after|ahead)\b|\b(?:and|then|from|for|in|on|at|with|by|until|(?<!\b(?:the|a|our|my)\s)till|before|after|during|within|using|via|when|so|because|that|which|about|against|if|whether|or|through|under|between|should|must|needs|has|is|are|goes|who|where)\b/i;
const clauseBehind = /[,;!?\n(]|\b(?:and|then|when|so|because|that|which|if|whether|or|should|must)\b/i;
/** "I need something that watches my server": what it does names it. */
const wanted =
  /^I (?:need|want|would like) (?:something|someone|a (?:task|job|bot|script|tool)) (?:that|which|to)\s+([a-z]+)/i;
const small = new Set("of the and for to in into on at by with from a".split(" "));
/** "send me the weather" is about the weather. */
const toPerson = /^(?:me|us|him|her|them|everyone|the team)\s+(?=\S)/i;
/** "poll billing@shop.example": the name of a mailbox that is read stands for it. */
const readAddress = /^(check|poll|read|watch|monitor|scan|empty|sort|clean)\s(?:the\s)?([\w+-]+)[\w.+-]*@[\w.-]+/i;
/** "send to ann@acme.io and bob@acme.io the rota" */
const writtenAddress = /\sto\s[\w.+-]+@[\w.-]+(?:(?:,|\sand)\s(?:and\s)?[\w.+-]+@[\w.-]+)*/gi;
/** "tell me to put the phone away" is a reminder. */
const asReminder =
  /^(?:tell|text|message|ping|nudge|ask|nag|prompt|alert|notify|warn|buzz|call)\s(?:me|us)\sto\s([\s\S]*)$|^(?:send|give|get|set)\s(?:(?:me|us)\s)?(?:an?\s|the\s)?reminder\s(?:to|that|about|of)\s([\s\S]*)$/i;
/** "the report about open invoices": what it is about comes first. */
const aboutThing =
  /^(?:(?:an?|the|my|our|me|us)\s)*((?:report|summary|overview|list|update|digest|analysis|reminder)s?)\s(?:about|on|of|for)\s(?=\S)/i;
const compared = /\s(?:older|newer|more|less|greater|smaller|larger|bigger|higher|lower|over|above|below)\s.*$/i;
/** "check in for the flight", "check with Ann": no check of a thing. */
const isPhrasal = /^(?:in|out|with|over|off|through)(?!\p{L})/iu;
/** "compare GBP and EUR": both names. */
const twoCompared =
  /^((?:the\s)?[^\s,.;]+(?:\s[^\s,.;]+)?\sand\s(?:the\s)?[^\s,.;]+)(?=$|[.,;]|\s(?:for|from|on|in|at|by|over|via)\s)/iu;
/** "switch the heating on" */
const turnedOn = /^(.{2,60}?)\s(on|off|up|down)(?=[.,;!]|$|\s(?:and|if|when|in|at)\s)/i;
/** "fetch the weather for Leeds": a place tells one such task from another. */
const ofPlace =
  /^(?:the\s)?(\p{L}+)\s(for|in|at|of)\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)/u;
/** "translate the sentence "meet me at 9"": what is quoted is no part of the title. */
const behindThing =
  /^(\p{L}+\s(?:the|this|a|my|our)\s\p{L}+(?:\s\p{L}+)?)\s["\u201c][^"\u201d]*["\u201d](?=[.,;!?]*(?:$|\s(?:to|into|in|on|and|for|as|with|by|at)\s)).*$/su;
/** "whether the deployment went through": what it is about. */
const whatHappens =
  /\s(?:went|came|ran|got|finished|succeeded|passed|arrived|worked|works|failed|was|were|have|had|does|did|will|can|still)\s.*$/is;
/** "if I need an umbrella" */
const whoNeeds = /^(?:i|we|you|they|he|she)(?:'ll)?\s(?:need|want|have|must|should|can|could|will)\s(?:to\s)?(?=\S)/i;
const MAX_WORDS = 5;

/** A short title: the first thing to do, verb as a noun. */
export function nameTask(prompt: string): string {
  const shouted = prompt === prompt.toUpperCase();
  const text = namedThing(
    withHostsOnly(shouted ? prompt.toLowerCase() : prompt)
      .replace(behindThing, "$1")
      .replace(wanted, (_whole, verb: string) => baseOf(verb))
      .replace(/["\u201c\u201d`]/g, "")
      .replace(readAddress, "$1 $2")
      .replace(writtenAddress, "")
      .replace(/[\w.+-]+@[\w.-]+/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const [, firstWord = "", afterFirst = ""] = /^([\w'-]+)\s*([\s\S]*)$/.exec(text) ?? [];
  const verb = firstWord.toLowerCase();
  const reminder = /^remind$/.test(verb)
    ? /^(?:me|us|him|her|them|everyone|(?:the|my|our)\s[a-z]+|[a-z]+)\s+(?:to|about|of|that)\s+([\s\S]*)$/i.exec(
        afterFirst,
      )?.[1]
    : undefined;
  if (reminder !== undefined) return title(titleWords(reminder, true), "Reminder") || "Reminder";
  const [, asked, about] = asReminder.exec(text) ?? [];
  const urged = asked ?? about;
  if (urged !== undefined) return title(titleWords(urged, true), "Reminder") || "Reminder";
  const notice =
    /^(?:let\s[\w\s]{1,40}?\sknow|tell|(?:text|message)(?!.*\sof\s)|ping(?=\s(?:me|us)\s(?:when|if|whether|about)\s)|notify|inform|alert|warn)\s(?:[\w\s]{1,40}?\s)?(?:about|of|when|if|whether|that)\s([\s\S]*)$/i.exec(
      text,
    )?.[1];
  if (notice !== undefined) return title(titleWords(notice.replace(whoNeeds, ""), true), "Notification");
  const { noun, rest } = split(verb, afterFirst);
  if (!taskVerbs.has(verb) && !light.has(verb) && /^(?:me|us)\s(?:on|about|for|with|in)\s/i.test(afterFirst))
    return title([firstWord, ...titleWords(afterFirst.replace(/^\S+\s\S+\s/, ""), false)], null);
  const isVerb = taskVerbs.has(verb) || (light.has(verb) && toPerson.test(afterFirst));
  if (!isVerb) return title(titleWords(text.slice(0, cutAt(text)), true), null) || "Task";
  const kind = light.has(verb) ? aboutThing.exec(rest) : null;
  const topic = kind ? titleWords(rest.slice(kind[0].length).replace(compared, ""), false) : [];
  if (kind && topic.length > 0) return title(topic, endsWith(topic, kind[1] ?? "") ? null : capital(kind[1] ?? ""));
  const [, switched, particle] = /^(?:switch|turn)$/.test(verb) ? (turnedOn.exec(afterFirst) ?? []) : [];
  if (switched && particle) return title([firstWord, ...titleWords(switched, true), particle], null);
  const compares = verb === "compare" ? twoCompared.exec(rest)?.[1] : undefined;
  const words = titleWords(
    compares ?? (verb === "ask" ? rest.replace(/\s(?:if|whether|when|that|how|what)\s[\s\S]*$/i, "") : rest),
    compares !== undefined || isWhole(verb, rest),
  );
  // "check the 7:15 and 7:45 trains"
  const isNumbers = words.length > 0 && words.every((word) => /^\d{1,2}(?::\d\d)?$/.test(word));
  if (isNumbers && noun !== null) return title(titleWords(rest, true), noun);
  // "mail ops@acme.io if not"
  const object = /^(?:not|so|needed|necessary)$/i.test(words.join(" ")) ? [] : words;
  const addressee = /([\w+-]+)[\w.+-]*@/.exec(prompt)?.[1];
  if (object.length === 0 && addressee !== undefined) return title([firstWord, addressee], null);
  if (object.length === 0) return title(titleWords(text, true), null) || "Task";
  if (noun !== null) return title(object, endsWith(object, noun) ? null : noun);
  const [, thing, preposition, place] = object.length === 1 ? (ofPlace.exec(rest) ?? []) : [];
  if (light.has(verb) && thing && preposition && place) return title([thing, preposition, ...place.split(" ")], null);
  const isNamed = object.length > 1 || toPerson.test(afterFirst) || nounLike.test(object.join(" "));
  if (light.has(verb) && isNamed) return title(object, null);
  return title([firstWord, ...object], null);
}

/** "switch on the sign", "ask for the report" */
const keepsParticle = /^(?:switch|turn|ask|put|call|wait|look)$/;
/** "pick up the kids" needs its particle, "watch for new files" does not. */
const particleOf = (verb: string): RegExp =>
  keepsParticle.test(verb) ? /^$/ : Object.hasOwn(nouns, verb) ? /^(?:on|for|up)\s+/i : /^(?:on|for)\s+/i;

function split(verb: string, rest: string): { noun: string | null; rest: string } {
  if (verb === "back" && /^up\s/i.test(rest)) return { noun: "Backup", rest: rest.slice(3) };
  if (verb === "clean" && /^up\s/i.test(rest)) return { noun: "Cleanup", rest: rest.slice(3) };
  const indirect = rest
    .replace(/^(?:me|us|him|her|them|everyone)\s+/i, "")
    .replace(/^(?:whether|if|that)\s+([\s\S]+)$/i, (_whole, clause: string) =>
      /^(?:it|they|this|that|all|i|we|you|he|she)\s/i.test(clause) ? clause : clause.replace(whatHappens, ""),
    )
    .replace(particleOf(verb), "")
    .replace(/^together\s+(?=\S)/i, "");
  if (verb === "check" && isPhrasal.test(indirect)) return { noun: null, rest: indirect };
  return { noun: Object.hasOwn(nouns, verb) ? (nouns[verb] ?? null) : null, rest: indirect };
}

function titleWords(text: string, whole: boolean): string[] {
  const phrase = whole
    ? (text.split(/,(?!\d)|[;!?\n(]|:(?!(?<=\d:)\d)|\.(?=\s|$)/).find((part) => part.trim() !== "") ?? "")
    : text.slice(0, cutAt(text));
  const words =
    phrase
      .match(/(?:(?<=^|\s)\/)?[$€£¥]?[\p{L}\p{N}](?:[\p{L}\p{N}'._&/-]|(?<=\d)[:,](?=\d)|(?<=\d)\s?[€£%](?!\p{L}))*/gu)
      ?.map((word) => word.replace(/[.'&/-]+$/, "")) ?? [];
  return (
    words
      // "zone A"
      .filter(
        (word, index, all) =>
          (word === "A" && index > 0) || (all.length === 1 && word === "status") || !skipped.has(word.toLowerCase()),
      )
      // "LH 1140" is one name.
      .filter(
        (word, index, all) =>
          index < MAX_WORDS ||
          (index === MAX_WORDS && /^\d+$/.test(word) && /^\p{Lu}{2,}$/u.test(all[index - 1] ?? "")),
      )
      .filter((word, index, kept) => word !== "of" || (index > 0 && index < kept.length - 1))
      .filter(
        (word, index, kept) =>
          index === 0 ||
          index < kept.length - 1 ||
          !(/^(?:and|to|into|on|at|by|with|from|for)$/.test(word) || (word === "in" && index > 2)),
      )
  );
}

/** "ask the team for updates", "check in for the flight": what a verb needs behind its preposition. */
const isWhole = (verb: string, rest: string): boolean =>
  verb === "ask" ||
  (verb === "follow" && /^up\s/i.test(rest)) ||
  (verb === "check" && isPhrasal.test(rest)) ||
  /^(?:what|who|how|where)\s(?:is|are|was|were|has|have)\s/i.test(rest);

/** The object ends at the first preposition or clause, but never before its first word of substance. */
function cutAt(text: string): number {
  const start = /^(?:(?:a|an|the|my|our|all)\s+)*/i.exec(text)?.[0].length ?? 0;
  const found = cut.exec(text.slice(start));
  if (!found || found.index > 0) return found ? start + found.index : text.length;
  // "look at the page and …": a verb with its preposition.
  const behind = start + found[0].length;
  const next = clauseBehind.exec(text.slice(behind));
  return next && next.index > 2 ? behind + next.index : text.length;
}

function endsWith(words: string[], noun: string): boolean {
  return words.at(-1)?.toLowerCase() === noun.toLowerCase();
}

function title(words: string[], noun: string | null): string {
  const all = noun === null ? words : [...words, noun];
  return all
    .map((word, index) => (index > 0 && index < all.length - 1 && small.has(word) ? word : capital(word)))
    .join(" ")
    .slice(0, 80);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "watches" is "watch" where that is a verb. */
function baseOf(verb: string): string {
  const bases = [verb, verb.replace(/s$/, ""), verb.replace(/es$/, ""), verb.replace(/ies$/, "y")];
  return bases.find((base) => taskVerbs.has(base.toLowerCase())) ?? verb;
}

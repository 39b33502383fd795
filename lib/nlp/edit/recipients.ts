import { fold } from "../grammar/fold";
import type { ParseContext } from "../types";
import { noMail, withMe, withoutMe } from "./mail-words";
import type { EditReading } from "./read-edit";
import type { CurrentTask } from "./types";

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

interface ChangedRecipients {
  recipients: string[];
  prompt: string;
  doubt: number;
}

type And = (words: string[]) => string;

/** Who gets it from now on, and the prompt with the addresses that changed. Null when the text is about nobody. */
export function changeRecipients(
  text: string,
  current: CurrentTask,
  reading: EditReading,
  { author }: ParseContext,
  and: And,
): ChangedRecipients | null {
  const said = mailIn(text, reading.text);
  if (said === "nobody") return { recipients: [], prompt: withoutMail(current.prompt), doubt: 0 };
  if (said && author === undefined) return null;
  if (said === "withoutMe") return left(current, (one) => one !== author);
  if (said === "withMe" && author) return changed(current, [author], [], and);
  const named = [...new Set((text.match(address) ?? []).map((found) => found.replace(/[.-]+$/, "")))];
  if (named.length === 0) return null;
  if (introducesOther(reading.text, current)) return null;
  const known = named.filter((one) => current.recipients.includes(one));
  const added = named.filter((one) => !current.recipients.includes(one));
  if (added.length === 0) {
    return reading.not ? left(current, (one) => !known.includes(one)) : left(current, () => true);
  }
  // An address alone takes nobody off.
  const isAlone = !/\p{L}/u.test(text.replaceAll(address, ""));
  const isAdded = reading.alsoTo || isAlone || startsWithAnd(text, reading);
  const removed = isAdded ? [] : known.length > 0 ? known : current.recipients;
  const isClear = isAdded || reading.instead || removed.length === 0 || known.length > 0;
  return { ...changed(current, added, removed, and), doubt: isClear ? 0 : 0.1 };
}

/** "tom is tom@acme.io" of what goes to an address that is written in it, and says nothing of a Tom. */
function introducesOther(folded: string, { prompt, recipients }: CurrentTask): boolean {
  const who = /^(?:the )?(?<who>\p{L}{2,30}) (?:is|ist|es|est|e|to|это) \S+$/u.exec(folded.trim())?.groups?.who;
  return who !== undefined && !fold(prompt).folded.includes(who) && recipients.some((one) => prompt.includes(one));
}

type SaidOfMail = "nobody" | "withoutMe" | "withMe" | null;

/** What a whole message says about mail without naming an address. */
export function mailIn(text: string, folded: string): SaidOfMail {
  if (text.length > 80) return null;
  const words = folded
    .replace(/^(?:(?:ok|okay|please|and|but|bitte|por favor|s'il te plait),? )+/, "")
    .replace(/(?:,? (?:please|bitte|por favor|s'il te plait|thanks))?[.!。！]*$/, "")
    .replace(/ (?:for|of|from|on|in|fur|bei|von|para|de|pour|per|voor|dla|для) it$/, "");
  const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(words));
  if (says(noMail)) return "nobody";
  if (says(withoutMe)) return "withoutMe";
  return says(withMe) ? "withMe" : null;
}

function left({ recipients, prompt }: CurrentTask, isKept: (one: string) => boolean): ChangedRecipients {
  const kept = recipients.filter(isKept);
  return { recipients: kept, prompt: kept.length > 0 ? prompt : withoutMail(prompt), doubt: 0 };
}

function changed(current: CurrentTask, added: string[], removed: string[], and: And): ChangedRecipients {
  const kept = current.recipients.filter((one) => !removed.includes(one) && !added.includes(one));
  return { recipients: [...kept, ...added], prompt: withAddresses(current, removed, added, and), doubt: 0 };
}

/** "… and email me the result." goes from the prompt where nobody gets it any more. */
function withoutMail(prompt: string): string {
  const clause =
    /(?:,? (?:and|then|und|y|et|e|en)|,) (?:then )?(?:e-?mail|mail|send|notify|maile?|schicke?|sende|envia\w*|manda\w*|envoie\w*|invia\w*|stuur)\b[^.!?\n]*/iu;
  return prompt.replace(clause, "");
}

function startsWithAnd(text: string, { language }: EditReading): boolean {
  return language.joint.test(` ${text.trim().split(/\s/)[0]?.toLowerCase() ?? ""} `);
}

/** Whoever the prompt sends to without an address: the person who asked. */
const roles: readonly RegExp[] = [
  /(?<=\b(?:e-?mail|mail|notify|alert|send (?:it|this|them) to) )me\b/i,
  /(?<=\b(?:to|notify|alert|e-?mail|inform|tell) )(?:the |an |our |my )?(?:(?:system|site|server) )?admin(?:istrator)?s?\b/i,
  /(?<=\b(?:an|fur|für) )(?:den |die |unseren |meinen )?(?:System)?admin(?:istrator(?:en)?)?\b/i,
  /(?<=\b(?:a|para|por) )(?:el |la )?administrador[ae]?\b|(?<=\bpour |\bà )l[’']administrateur\b/i,
  /(?<=[给向])(?:系统)?管理员|(?:システム)?管理者(?=に|へ)|관리자(?=에게|께)/,
];

/** Where the prompt names an address that changes, it names the new ones instead, or as well. */
function withAddresses(
  { prompt, recipients }: CurrentTask,
  removed: readonly string[],
  added: readonly string[],
  and: And,
): string {
  const old = removed.find((one) => prompt.includes(one));
  if (old !== undefined) return prompt.replaceAll(old, and([...added]));
  const isNew = added.some((one) => !recipients.includes(one));
  const role = isNew ? roles.find((one) => one.test(prompt)) : undefined;
  if (role && !recipients.some((one) => prompt.includes(one)))
    return prompt.replace(role, (told) => (removed.length > 0 ? and([...added]) : and([told, ...added])));
  const kept = recipients.find((one) => prompt.includes(one));
  if (removed.length > 0 || kept === undefined) return prompt;
  return withLongerList(prompt, added, and) ?? prompt.replaceAll(kept, and([kept, ...added]));
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");

/** "me and jo@example.com": one more makes it "me, jo@example.com and ann@example.com"; null where no list ends with an address. */
function withLongerList(prompt: string, added: readonly string[], and: And): string | null {
  const [comma = "", last = ""] = /^0(.+)1(.+)2$/u.exec(and(["0", "1", "2"]))?.slice(1) ?? [];
  const [pair = ""] = /^0(.+)1$/u.exec(and(["0", "1"]))?.slice(1) ?? [];
  const one = "[^\\s,、，]+";
  const list = new RegExp(
    `(?<items>(?:${one}${escaped(comma)})*${one})(?:${escaped(last)}|${escaped(pair)})(?<end>${address.source})`,
    "u",
  );
  const { items, end } = list.exec(prompt)?.groups ?? {};
  if (items === undefined || end === undefined) return null;
  return prompt.replace(list, () => and([...items.split(comma), end, ...added]));
}

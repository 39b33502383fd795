import { besideWhen, optionOfHalf, type ParseResult, parseRequest } from "@/lib/nlp";
import { around, aroundParts } from "./around-words";
import { changesOnly } from "./changes-only";
import { findNamed, findWritten } from "./find-named";
import { merged } from "./merge-replies";
import { foldName, meansAllIn, nameWords, sorts, withoutAll } from "./name-words";
import { pickFrom, pickIn } from "./pick-words";
import { renamingIn } from "./rename-words";
import type { Reply } from "./reply";
import { askWhich, replyAbout } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { nicknamed, replyToOtherNamed } from "./reply-to-nickname";
import { changeEach } from "./reply-to-pick";
import type { Pending } from "./stored-reply";
import { lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** What people say about themselves, and greetings: "happy Wednesday", "my shift ends on Friday"; folded. */
export const chatter =
  /(?<!\p{L})(?:i|we|he|she|they|my|our|is|are|was|were|good|happy|hey|hi|hello|thanks?|see you|have a|ich|wir|mein|unser|guten?|danke|hallo|(?<!\p{L} )je|nous|mon|bonjour|bonne|merci|yo|mi|buen[oa]s?|hola|gracias|eu|meu|bom|boa|ola|obrigad[oa]|io|mio|buon|buona|ciao|grazie|ik|mijn|goeden?|dank|я|мы|мой|привет|спасибо|добр\p{L}*|ben|benim|merhaba|gunaydin|tesekkur\p{L}*|moj|dzien|czesc|dziekuje)(?!\p{L})|你好|谢谢|早上好|我|こんにちは|おはよう|ありがとう|私|안녕|감사|고마/u;
/** A question that proposes something: "what about 10?" */
const suggestion =
  /^(?:(?:what|how) about|what if|why not|can (?:it|we|you)|could (?:it|we|you)|wie ware|was ist mit|geht|que tal|y si|et si|e se|che ne dici|wat dacht je|hoe zit)(?!\p{L})|怎么样|如何|行吗|可以吗|はどう|어때/u;
const commands = new Set(["edit", "pause", "delete"]);
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const address = /\S+@\S+/;
const MOST_WORDS = 7;
const MOST_LETTERS = 50;

/** Whether words may change what was talked about: they name a time or days and no task, or make no request at all. */
function mayFollowUp(read: ParseResult, text: string): boolean {
  if (read.success)
    return read.additional.length === 0 && (isWithoutTask(read.agentPrompt) || onlySends(read.agentPrompt));
  const said = foldName(text.trim());
  if (read.intent === "needs_clarification" || read.intent === "edit") return true;
  if (read.intent === "question") return suggestion.test(said);
  const isShort = said.split(/\s+/).length <= MOST_WORDS && said.length <= MOST_LETTERS;
  return read.intent === "none" && isShort && !chatter.test(said);
}

function isWithoutTask(prompt: string): boolean {
  // Before folding, which takes the marks from kana: ください.
  const words = foldName(prompt.replaceAll(aroundParts, " ")).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => around.has(word));
}

/** "the reminder an hour later" of a reminder: nothing but its sort is named. */
function pointsTo({ name }: Subject, read: ParseResult): boolean {
  if (!read.success || read.additional.length > 0) return false;
  const [article = "", ...words] = foldName(read.agentPrompt).match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set(nameWords(name));
  return (
    /^(?:the|that|der|die|das|den|el|la|le|il|lo|o|a|het|de)$/.test(article) &&
    words.length > 0 &&
    words.every((word) => sorts.has(word) && own.has(word))
  );
}

/** "every day at noon instead and to bob@example.com": who gets it as well, and nothing to send but "it". */
function onlySends(prompt: string): boolean {
  if (!address.test(prompt) || unspaced.test(prompt)) return false;
  const words = foldName(prompt.replaceAll(/\S+@\S+/g, " ")).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => joins.test(word)) && words.every((word) => around.has(word) || sends.test(word));
}

/** Folded. */
const joins =
  /^(?:also|too|instead|it|auch|stattdessen|es|tambien|lo|envialo|mandalo|aussi|le|la|invece|anche|invialo|mandalo|tambem|ook|het|tez|rowniez|zamiast|to|также|его|вместо|ayrica|yerine|onu)$/;
const sends =
  /^(?:send|mail|email|e|it|them|the|cc|copy|und|an|schicke?|sende|maile?|es|y|envia(?:lo|la)?|manda(?:lo|la)?|lo|la|et|envoie|le|a|ed?|invia(?:lo|la)?|o|stuur|het|aan|i|wyslij|rowniez|do|также|отправь|отправляи|его|ve|gonder|onu)$/;

/**
 * "um 8 statt 9", "stop after 5 runs": a task or a command could be made of it, but nothing is left beside the change
 * of what was talked about.
 */
function leavesNoTask(read: ParseResult, { text, ...talk }: Talk, first: Subject, all: readonly Subject[]): boolean {
  if (!read.success) {
    const target = commands.has(read.intent) ? read.target : null;
    return target !== null && findNamed(target, all).kind !== "one" && changesAll(text, first, talk);
  }
  return read.additional.length === 0 && !unspaced.test(read.agentPrompt) && changesOnly(text, first, talk);
}

/** "shift everything by half an hour" of a draft is of all that it has. */
function changesAll(text: string, first: Subject, talk: Omit<Talk, "text">): boolean {
  const isAll = first.kind === "draft" && meansAllIn(text, null);
  return changesOnly(text, first, talk) || (isAll && changesOnly(withoutAll(text), first, talk));
}

/** "Twice a week water plants reminder": when is to be asked, but of a new request. */
function asksOfItsOwn(read: ParseResult, { text, now, timezone }: Talk): boolean {
  if (read.success || read.intent !== "needs_clarification") return false;
  const beside = besideWhen(text, { now, timezone });
  return beside !== null && !isWithoutTask(beside.replaceAll(/\d+/g, " ").replace(leavesOut, " "));
}

/** "skip Feb 30", folded. */
const leavesOut =
  /(?<!\p{L})(?:skip|omit|leave out|drop|cancel|uberspring\p{L}*|auslassen|salta\p{L}*|omit[aei]\p{L}*|sauter?|omet\p{L}*|pula\p{L}*|pule|sla|over|pomin|пропусти\p{L}*|atla)(?!\p{L})|跳过|スキップ|飛ばして|건너뛰\p{L}*/gu;

/** "ändere den Empfänger auf bob@example.com": the words around the address name no task. */
function isAboutAddressOnly(text: string, target: string | null, subjects: readonly Subject[]): boolean {
  const name = (target ?? "").replace(address, " ");
  return address.test(text) && findNamed(name, subjects).kind !== "one";
}

/** "only on Mondays": a change of the draft or task that was made or shown last; null when it is something else. */
export async function replyToFollowUp(talk: Talk): Promise<Reply | null> {
  const read = parseRequest(talk.text, { now: talk.now, timezone: talk.timezone });
  if (talk.messages.length === 0) return null;
  const subjects = await readSubjects(talk);
  const mentioned = lastMentioned(talk.messages, subjects).filter(({ canChange }) => canChange);
  const [first, ...others] = mentioned;
  const isOnlyChange = first !== undefined && leavesNoTask(read, talk, first, subjects);
  const isOfIt = isOnlyChange || (first !== undefined && pointsTo(first, read));
  if (!isOfIt && !mayFollowUp(read, talk.text)) return null;
  // What calls itself an edit is read as a command, which may name its task.
  const isEdit = !read.success && read.intent === "edit" && !isOnlyChange;
  if (isEdit && !isAboutAddressOnly(talk.text, read.target, subjects)) return null;
  const other = first ? await replyToOtherNamed(talk, first, subjects) : null;
  if (other) return other;
  const reply = first ? await replyToEdit(talk, first, talk.text) : null;
  if (!reply) return null;
  // Words that are no schedule by themselves may be about anything: only what they surely change is one.
  if (!read.success && reply.stored.question && (!reply.isSure || asksOfItsOwn(read, talk))) return null;
  if (reply.isUnplannable && asksOfItsOwn(read, talk)) return null;
  if (others.length === 0) return reply;
  return askWhich("edit", { kind: "several", subjects: mentioned, name: null }, talk.text);
}

/** The answer to our question which task was meant, or how it should change; null when the person speaks of another thing. */
export async function continueQuestion(talk: Talk, { asks, intent, text, choices }: Pending): Promise<Reply | null> {
  const label = foldName(talk.text);
  const labelled = choices.filter((choice) => foldName(choice.label) === label);
  const options = talk.messages[0]?.reply.options ?? [];
  const place = pickIn(talk.text)?.rest === "" ? pickIn(talk.text) : null;
  // "the second one" of the ways to change it.
  const [way, ...ways] = asks === "how" && place ? pickFrom(options, place.pick) : [];
  if (way !== undefined && ways.length === 0)
    return continueQuestion({ ...talk, text: way }, { asks, intent, text, choices });
  const picked = labelled.length > 0 ? labelled : asks === "which" && place ? pickFrom(choices, place.pick) : [];
  const isOption = options.some((option) => foldName(option) === label);
  const read = parseRequest(talk.text, { now: talk.now, timezone: talk.timezone });
  const isOther = renamingIn(talk.text) !== null || !mayFollowUp(read, talk.text);
  if (picked.length === 0 && !isOption && isOther) return null;
  const subjects = await readSubjects(talk);
  const other = isOption || picked.length > 0 ? null : (findWritten(talk.text, subjects) ?? nicknamed(talk, subjects));
  if (asks === "how" && other && choices.every(({ id }) => id !== other.id)) return null;
  const named = findNamed(talk.text, subjects);
  const typed = named.kind === "one" ? [named.item] : [];
  const chosen = asks === "how" ? choices.slice(0, 1) : picked;
  const meant = chosen.length > 0 ? subjects.filter(({ id }) => chosen.some((choice) => choice.id === id)) : typed;
  const half = optionOfHalf(options, talk.text, talk);
  if (asks === "how") return changeEach(talk, meant, half ?? talk.text);
  const replies: Reply[] = [];
  for (const subject of meant) replies.push(await replyAbout(talk, intent, subject, text));
  return merged(replies);
}

import type { Command, Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { editWordsOf } from "./edit/words-of-language";
import { type Folded, fold } from "./grammar/fold";
import { mayMatch } from "./grammar/letters-seen";
import { isIn, matchesOf } from "./grammar/matches";
import { likelyLanguages } from "./languages";
import { leftOver, original } from "./left-over";
import { type Job, type Part, readJob } from "./read-text";
import { type RefusalStrength, refusalWordsOf } from "./refusal-words";
import type { ParseContext } from "./types";

/** What is refused. */
interface Refusal {
  name: string;
  strength: RefusalStrength;
}

export interface RefusalOfDays extends Refusal {
  slots: Slot[];
  language: Language;
}

const MOST_WORDS = 8;
const MOST_LETTERS = 60;
const MOST_TEXT = 240;
const MOST_LANGUAGES = 3;
const clauseEnd = /[,;:.!?，。；：！？]/u;

/** "don't send me the weather": folded words without their days. */
function refusedIn(folded: string, code: string): Refusal | null {
  const known = refusalWordsOf(code);
  if (!known) return null;
  const words = folded.replaceAll(/\s+/g, " ").replace(/^[\s,;:.!?¡¿、。]+|[\s,;:.!?、。！？]+$/gu, "");
  const opened = known.before ? words.replace(known.before, "") : words;
  const bare = known.behind ? opened.replace(known.behind, "") : opened;
  for (const { head, tail, strength } of known.forms) {
    // What says nothing at an end may be a half of the refusal: "ne … plus".
    const name = nameIn(bare, head, tail) ?? (opened === bare ? null : nameIn(opened, head, tail));
    if (name === null) continue;
    return { name: known.behind ? name.replace(known.behind, "") : name, strength };
  }
  return null;
}

function nameIn(words: string, head: RegExp | null, tail: RegExp | null): string | null {
  if ((head && !isIn(words, head)) || (tail && !isIn(words, tail))) return null;
  const behind = head ? words.replace(head, "") : words;
  if (tail && !tail.test(behind)) return null;
  const name = (tail ? behind.replace(tail, "") : behind).trim();
  const isName = name.length <= MOST_LETTERS && name.split(" ").length <= MOST_WORDS && !clauseEnd.test(name);
  return isName ? name : null;
}

/** Whether all that a form of a refusal needs stands somewhere in the text; most texts are none. */
function mayRefuse(folded: string, code: string): boolean {
  const may = (part: RegExp | null): boolean => part === null || mayMatch(folded, part);
  return refusalWordsOf(code)?.forms.some(({ head, tail }) => may(head) && may(tail)) ?? false;
}

const isLeftOutOrZone = ({ kind }: Slot): boolean => kind.startsWith("exclude") || kind === "zone";

function isOfDays(slot: Slot): boolean {
  return isDaySlot(slot) || slot.kind === "exclude" || slot.kind === "excludeDate";
}

/** "on Wednesdays", not "on Wednesday", which may be the day of the end. */
function comesAgain(slot: Slot): boolean {
  return slot.kind === "exclude" || (slot.kind === "weekdays" && slot.recurring);
}

/** "sexta sim, sexta não", "un día sí y otro no": how often, and no refusal. */
const alternating =
  /(?<!\p{L})(\p{L}+)(?:-feira)?\ss[i\u00ed]m?,?\s(?:[ye]\s)?(?:\1(?:-feira)?|outr[oa]|otr[oa]|un[oa])\sn(?:ao|o)(?!\p{L})/u;

/** "no more weather on Sundays": what is not wanted on the days that are said, in the person's words. */
export function refusalOfDays(
  text: Folded,
  { spans, phrases, compiled }: Pick<Job, "spans" | "phrases" | "compiled">,
  language: Language,
): RefusalOfDays | null {
  const used = compiled ? spans : phrases;
  const slots = used.flatMap((span) => span.slots);
  // "not every day, only on the 1st": other days are wanted.
  if (!(isOfTimes(slots) || slots.some(isOfDays))) return null;
  if (refusalWordsOf(language.code)?.contrast.test(clauseOf(text.folded, used))) return null;
  if (hasTimesOfOthers(used) || alternating.test(text.folded)) return null;
  const isLeftOut = slots.every(isLeftOutOrZone);
  if (!isLeftOut && !mayRefuse(text.folded, language.code)) return null;
  const pieces = used.flatMap((span) => withoutNot(span, text.folded, language));
  const whole = { start: 0, end: text.folded.length };
  // Connecting words beside the days are taken off first; some are a half of the refusal.
  for (const words of new Set([leftOver(text, whole, pieces, language), withoutPieces(text, pieces)])) {
    const rest = fold(words);
    const [clause = "", ...reasons] = rest.folded.replace(/^[\s,;:.]+/, "").split(clauseEnd);
    const refusal = refusedIn(clause, language.code) ?? (isLeftOut ? leftOut(text, used, language) : null);
    if (!refusal || saysWhenBehind(text.folded, used, reasons)) continue;
    // "weekdays at 8, not at weekends, send the news": what is to be done is said behind.
    const isTimed = slots.some(({ kind }) => kind === "times");
    if (refusal.name === "" && isTimed && reasons.some((one) => language.isTask(one))) continue;
    if (refusal.strength === "stop" && !slots.some(comesAgain)) continue;
    if (isOfTimes(slots) && refusal.strength !== "sure") continue;
    const at = rest.folded.indexOf(refusal.name);
    const name = refusal.name === "" || at < 0 ? refusal.name : original(rest, at, at + refusal.name.length);
    return { ...refusal, name: name.replace(article, ""), slots, language };
  }
  return null;
}

/** "每周五不要发，其余工作日17:30发…": behind what is left out stand other days with their time. */
function hasTimesOfOthers(spans: readonly Span[]): boolean {
  const at = spans.findIndex(({ slots }) => slots.length > 0 && slots.every(({ kind }) => kind === "exclude"));
  const behind = at < 0 ? [] : spans.slice(at + 1).flatMap(({ slots }) => slots);
  const isRepeated = (slot: Slot): boolean =>
    slot.kind === "everyDay" || (slot.kind === "weekdays" && slot.recurring && slot.weekdays.length > 1);
  return behind.some(isRepeated) && behind.some(({ kind }) => kind === "times");
}

/** The text up to the end of the clause in which the last days stand. */
function clauseOf(folded: string, spans: readonly Span[]): string {
  const end = Math.max(0, ...spans.map((span) => span.end));
  return folded.slice(0, end) + (folded.slice(end).split(clauseEnd)[0] ?? "");
}

/** "the report except on Sundays", "den Bericht am Mittwoch nicht ausführen": days that are left out, and no others. */
function leftOut(text: Folded, spans: readonly Span[], language: Language): Refusal | null {
  const { behind = null } = refusalWordsOf(language.code) ?? {};
  const { folded } = fold(leftOver(text, { start: 0, end: text.folded.length }, spans, language));
  const name = nameIn(behind ? folded.replace(behind, "") : folded, null, null);
  if (name === null) return null;
  const isDenied = (span: Span): boolean => isSure(text.folded.slice(span.start, span.end), language.code);
  return { name, strength: spans.some(isDenied) ? "sure" : "weak" };
}

function isSure(words: string, code: string): boolean {
  const forms = refusalWordsOf(code)?.forms ?? [];
  return forms.some(({ head, tail, strength }) => strength === "sure" && !head && tail?.test(words));
}

function withoutPieces(text: Folded, pieces: readonly Part[]): string {
  const starts = [0, ...pieces.map(({ end }) => end)];
  const ends = [...pieces.map(({ start }) => start), text.folded.length];
  return starts.map((start, index) => original(text, start, Math.max(start, ends[index] ?? start))).join(" ");
}

/** "not later than 17:00", "не позднее 17:00": the "not" of a time. */
const thanThen =
  /^\s?(?:later|earlier|before|after|spater|fruher|later|eerder|mas\starde|antes|despues|plus\st[oa]r?[td]|avant|mais\starde|depois|piu\stardi|prima|dopo|позднее|позже|раньше|ранее|pozniej|wczesniej)(?!\p{L})/u;

/** "am Mittwoch nicht": the word that leaves out the day is no part of it here. */
function withoutNot({ start, end }: Span, folded: string, { code }: Language): Part[] {
  const pieces: Part[] = [];
  let from = start;
  for (const { index, 0: found } of matchesOf(folded.slice(start, end), editWordsOf(code).not)) {
    if (thanThen.test(folded.slice(start + index + found.length, end))) continue;
    if (start + index > from) pieces.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}

const article =
  /^(?:(?:the|my|our|any|that|this|den|die|das|der|dem|el|la|los|las|mi|mis|le|les|mon|ma|mes|de|du|il|lo|gli|i|o|a|os|as|het|mijn)\s+|(?:l|d)['’])+/iu;

/** Days in the clause behind a refusal are what is wanted instead. */
function saysWhenBehind(folded: string, spans: readonly Span[], reasons: readonly string[]): boolean {
  const reason = reasons.map((words) => words.trim()).find((words) => words !== "");
  if (reason === undefined) return false;
  const start = folded.indexOf(reason.slice(0, 12));
  return start < 0 || spans.some((span) => span.start >= start);
}

/** A refusal is about something that runs already; what a language reads of its own else is kept. */
export function asRefusal(
  command: Command | null,
  refusal: RefusalOfDays | null,
  { phrasebook }: Language,
): Command | null {
  const isOther = command !== null && command.intent !== "pause" && command.intent !== "edit";
  if (refusal?.strength !== "sure" || isOther || refusal.slots.some(isBound)) return command;
  if (command?.intent === "pause" && isOfTimes(refusal.slots)) return command;
  // "不要九点发日报，改成十点": the command's own words name it better.
  const isClearer = command?.intent === "edit" && command.target !== null && refusal.name.includes(command.target);
  const name = isClearer ? command.target : refusal.name;
  return { intent: "edit", target: name === "" ? null : name, message: phrasebook.commands.edit };
}

/**
 * "Schick den Bericht nicht mehr um 9"; in "ne m'envoie plus le résumé de 7h" the time is one of the name, and so is that
 * of every day: 毎朝8時の天気配信を止めて.
 */
function isOfTimes(slots: readonly Slot[]): boolean {
  return slots.some(({ kind }) => kind === "times") && slots.every(({ kind }) => namesTime.has(kind));
}

const namesTime = new Set<Slot["kind"]>(["times", "everyDay", "partOfDay"]);

const isBound = ({ kind }: Slot): boolean => kind === "bound";

/** The same of a text in whatever language it is likely to be written in. */
export function refusalInText(text: string, context: ParseContext): RefusalOfDays | null {
  if (text.length > MOST_TEXT) return null;
  const folded = fold(text);
  for (const { language } of likelyLanguages(folded).slice(0, MOST_LANGUAGES)) {
    const job = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
    const refusal = refusalOfDays(folded, job, language);
    const isNamed = refusal !== null && isOfTimes(refusal.slots) && stops(folded, language);
    if (refusal && !isNamed && !refusal.slots.some(isBound)) return refusal;
  }
  return null;
}

function stops({ clean, folded }: Folded, language: Language): boolean {
  return language.intent(clean, folded, true)?.intent === "pause";
}
